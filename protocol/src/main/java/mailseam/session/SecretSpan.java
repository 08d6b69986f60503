package mailseam.session;

/**
 * Octets of a planned segment that are a secret: shown and written as {@code ${secret:NAME}} and never as they are.
 *
 * @param from index of the first of them within the segment
 * @param to   index behind the last
 */
public record SecretSpan(String name, int from, int to) {
}
