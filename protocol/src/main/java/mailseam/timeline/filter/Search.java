package mailseam.timeline.filter;

import mailseam.smtp.Direction;

/**
 * Looks through the octets of both directions, a block at a time, across the boundaries of segments. What is found belongs to each segment
 * and each command or reply that carries an octet of it.
 */
abstract class Search implements Term {
    private static final int BLOCK = 1 << 16;

    /** Is told of each place that is found, in order. */
    interface Places {
        void found(int from, int to);
    }

    /**
     * Looks for places in octets that follow one another.
     *
     * @param last   whether no octets follow these
     * @param places is told of them, by index in the octets
     * @return how many octets are done with; the others are seen again, with what follows them
     */
    abstract int search(Scope scope, byte[] octets, boolean last, Places places);

    @Override
    public void find(Scope scope, Matches found) {
        scope.meter().begin(scope.timeline().stream(Direction.CLIENT).length()
                + scope.timeline().stream(Direction.SERVER).length());
        for (Direction direction : Direction.values()) {
            Runs runs = Runs.of(scope, direction);
            Blanked octets = Blanked.of(scope.timeline(), direction);
            for (int from = 0; from < runs.size(); from = runs.endOfStretch(from)) {
                stretch(scope, runs, octets, from, found);
            }
        }
        words(scope, found);
    }

    private void stretch(Scope scope, Runs runs, Blanked octets, int from, Matches found) {
        long end = runs.end(runs.endOfStretch(from) - 1);
        long at = runs.start(from);
        int[] run = {from};
        while (at < end) {
            scope.check();
            byte[] block = octets.read(at, (int) Math.min(BLOCK, end - at));
            long start = at;
            int done = search(scope, block, block.length < BLOCK || at + block.length >= end, (first, behind) -> {
                run[0] = runs.behind(run[0], start + first);
                runs.add(run[0], start + first, start + behind, found);
            });
            if (done == 0) {
                return;
            }
            at += done;
            scope.meter().pass(done);
        }
    }

    /** What happened to the connection is looked through in the words of the capture or the run. */
    private void words(Scope scope, Matches found) {
        scope.each(scope.timeline().moments(), (moment, index) -> {
            byte[] words = QuotedText.plain(FilterKey.nameOf(moment.what()).replace('-', ' ') + " " + moment.detail());
            search(scope, words, true, (_, _) -> found.addMoment(index));
        });
    }
}
