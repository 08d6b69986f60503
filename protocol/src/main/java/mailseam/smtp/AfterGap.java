package mailseam.smtp;

/** What a reader of commands knows behind octets that nobody has, until it has found its way again. */
final class AfterGap {
    /** So many octets without a line end are no line of a command that the gap has cut. */
    private static final int LONG = 512;
    private static final int HEAD = 1024;

    private boolean before;
    private boolean inMailData;
    private long length;

    /** What the octets behind a gap are, where a command could stand. */
    enum Guess {
        COMMAND, REST_OF_LINE, MAIL_DATA
    }

    /** So many octets are missing here. */
    void before(long count) {
        before = true;
        length = count;
    }

    void in(CommandReader.Reading mode) {
        inMailData |= mode == CommandReader.Reading.MAIL_DATA;
    }

    boolean isBefore() {
        return before;
    }

    /** How many octets are missing. */
    long length() {
        return length;
    }

    boolean inMailData() {
        return inMailData;
    }

    void passed() {
        before = false;
        length = 0;
    }

    void leftMailData() {
        inMailData = false;
    }

    /** What octets are that follow; {@code inLine} tells whether a line was begun before the gap. */
    Guess guess(Octets octets, boolean inLine) {
        Octets head = octets.slice(0, Math.min(HEAD, octets.length()));
        if (isCommand(head, 0)) {
            return Guess.COMMAND;
        }
        if (inLine) {
            return Guess.REST_OF_LINE;
        }
        int lineEnd = head.indexOf('\n', 0);
        boolean isLine = lineEnd >= 0 ? lineEnd + 1 == head.length() || isCommand(head, lineEnd + 1)
                : head.length() < LONG;
        return isLine ? Guess.REST_OF_LINE : Guess.MAIL_DATA;
    }

    private static boolean isCommand(Octets head, int from) {
        int end = CommandLines.wordEnd(head, from);
        return end < head.length() && Verb.of(head.slice(from, end).latin1()).isPresent();
    }
}
