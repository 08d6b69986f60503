package mailseam.app.ruler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import mailseam.app.document.Edit;
import mailseam.app.document.TextRange;

/** What was asked for while a text had no plan yet: each remembers its place in the text, which goes along with what is typed meanwhile. */
final class LaterWork {
    private static final int MOST = 200;

    private final Deque<Placed> all = new ArrayDeque<>();

    private record Placed(TextRange at, Consumer<StreamRange> work) {
    }

    /** Keeps something to be done; whether there was room for it. */
    boolean add(TextRange at, Consumer<StreamRange> work) {
        return all.size() < MOST && all.add(new Placed(at, work));
    }

    /** The text was edited. */
    void moved(Edit edit) {
        for (int i = all.size(); i > 0; i--) {
            Placed one = all.remove();
            all.add(new Placed(one.at().behind(edit), one.work()));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void clear() {
        all.clear();
    }

    /** The oldest, to be run at its place in the stream. */
    Optional<Runnable> poll(Function<TextRange, StreamRange> place) {
        return Optional.ofNullable(all.poll()).map(one -> () -> one.work().accept(place.apply(one.at())));
    }
}
