package mailseam.report.redact;

/**
 * One line of a preview: what is replaced by what.
 *
 * @param original what stood there; of credentials and content only what it is, in brackets
 * @param pseudonym what stands there now
 * @param count    at how many places
 */
public record RedactionChange(RedactionKind kind, String original, String pseudonym, long count) {
}
