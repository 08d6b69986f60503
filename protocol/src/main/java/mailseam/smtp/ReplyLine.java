package mailseam.smtp;

/**
 * One line of a reply, as it came.
 *
 * @param code the three digits as a number, or -1 where the line has none
 * @param last whether the line ends its reply: no hyphen behind the code
 * @param raw  all octets of the line with its line end; the head alone of a line over the limit
 */
public record ReplyLine(int code, boolean last, Octets raw) {
    /** The octets behind code and separator, without the line end. */
    public Octets text() {
        int end = raw.length();
        if (end > 0 && raw.at(end - 1) == '\n') {
            end--;
            if (end > 0 && raw.at(end - 1) == '\r') {
                end--;
            }
        }
        int from = code < 0 ? 0 : Math.min(4, end);
        return raw.slice(from, end);
    }
}
