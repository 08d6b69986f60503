package mailseam.report.redact;

/** Finds names in a text of one character for each octet. */
@FunctionalInterface
interface Finder {
    /** Takes what was found: a label, an atom or an IP address, from one index up to another. */
    @FunctionalInterface
    interface Sink {
        /** One more; those that overlap what was found before count only where they do not. */
        void found(int from, int to, Role role);
    }

    /** Tells of all names in a text. */
    void find(String text, Sink sink);

    /** The index at which words may be replaced that are names elsewhere: behind verbs, codes and keywords. */
    default int begin(String text) {
        return 0;
    }
}
