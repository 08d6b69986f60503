package mailseam.session;

/**
 * Something worth knowing about a session that can be played: a rule of an RFC that it does not keep, or something in it that has no
 * effect. Sessions break rules on purpose, so advice never stops one.
 *
 * @param line      1-based line of the file
 * @param column    1-based column, in characters
 * @param length    how many characters it is about, at least 1
 * @param message   what is so, in one sentence
 * @param hint      what the rule asks for or what to do, in one sentence
 * @param reference the section of the RFC that has the rule, or an empty text
 */
public record Advice(int line, int column, int length, Severity severity, String message, String hint,
        String reference) {
    /** How much it may matter. */
    public enum Severity {
        /** A server may well answer otherwise than is expected. */
        WARNING,
        /** Good to know. */
        INFO
    }
}
