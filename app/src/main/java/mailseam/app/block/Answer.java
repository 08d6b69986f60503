package mailseam.app.block;

/**
 * What is known about the reply of a block.
 *
 * @param expected what is expected, or empty where nothing is
 * @param came     the reply that came, or empty where none did
 * @param good     whether it is as expected
 * @param times    how many replies the block had; 0 before a run
 */
record Answer(String expected, String came, boolean good, int times) {
    /** One that is waited for. */
    static Answer awaited(String expected) {
        return new Answer(expected, "", true, 0);
    }

    /** Both as one: what went wrong is told first. */
    Answer and(Answer next) {
        Answer told = (good && !next.good) || came.isEmpty() ? next : this;
        return new Answer(told.expected, told.came, good && next.good, times + next.times);
    }
}
