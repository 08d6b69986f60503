package mailseam.report;

/**
 * A name and what is to be said of it.
 *
 * @param name a short word, at most nine characters of ASCII where it is the program's
 */
public record Fact(String name, Sentence value) {
    /** A fact in words. */
    public static Fact of(String name, String words) {
        return new Fact(name, Sentence.of(words));
    }
}
