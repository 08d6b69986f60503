package mailseam.app.composer;

/** What is looked for, line by line. */
public record Query(String text, boolean matchCase, boolean regex) {
}
