package mailseam.app.block;

/**
 * What the lines before a line say about it.
 *
 * @param mode     whether mail data is to follow
 * @param unfolded whether the lines of the message are blocks of their own
 */
record Scan(Mode mode, boolean unfolded) {
    static final Scan START = new Scan(Mode.COMMANDS, false);

    enum Mode {
        /** The client sends commands. */
        COMMANDS,
        /** Behind DATA: the client sends mail data. */
        DATA,
        /** The last reply behind DATA refuses it. */
        REFUSED
    }

    boolean isData() {
        return mode == Mode.DATA;
    }

    Scan to(Mode next) {
        return new Scan(next, unfolded && next == Mode.DATA);
    }
}
