package mailseam.app.lanes;

import java.util.function.IntUnaryOperator;

/** What is wrong among many things, by their numbers: the worst of a stretch of them is found without a look at each. */
final class Troubles {
    private final Ints mild = new Ints();
    private final Ints severe = new Ints();

    /** Takes in that something is wrong; {@link #sort} must follow before anything is asked. */
    void add(int thing, Trouble trouble) {
        switch (trouble) {
            case NONE -> {
            }
            case MILD -> mild.add(thing);
            case SEVERE -> severe.add(thing);
        }
    }

    /** Puts in order what was added. */
    void sort() {
        mild.sort();
        severe.sort();
    }

    /** How much is wrong. */
    int count() {
        return mild.size() + severe.size();
    }

    /** The worst of a run of things. */
    Trouble worst(Run run) {
        return worst(run, IntUnaryOperator.identity());
    }

    /** The worst of what lies in a run; a place, which only grows with the number of the thing, says where each lies. */
    Trouble worst(Run run, IntUnaryOperator place) {
        if (first(severe, run, place) >= 0) {
            return Trouble.SEVERE;
        }
        return first(mild, run, place) >= 0 ? Trouble.MILD : Trouble.NONE;
    }

    /** The thing that stands for a run: the first of the worst, or the first of all if nothing is wrong. */
    int pick(Run run) {
        int worst = first(severe, run, IntUnaryOperator.identity());
        int next = worst >= 0 ? worst : first(mild, run, IntUnaryOperator.identity());
        return next >= 0 ? next : run.first();
    }

    private static int first(Ints things, Run run, IntUnaryOperator place) {
        int at = things.first(thing -> place.applyAsInt(thing) >= run.first());
        return at < things.size() && place.applyAsInt(things.get(at)) <= run.last() ? things.get(at) : -1;
    }
}
