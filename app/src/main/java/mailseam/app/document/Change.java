package mailseam.app.document;

/**
 * What an edit did to the lines of a text.
 *
 * @param firstLine     0-based, the first line that is another now
 * @param linesRemoved  how many lines went, from the first one on, at least 1
 * @param linesInserted how many came in their place, at least 1
 * @param source        the view in which the edit was made, which shows it already
 */
public record Change(Edit edit, int firstLine, int linesRemoved, int linesInserted, Object source) {
}
