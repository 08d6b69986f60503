package mailseam.lab.box;

import mailseam.smtp.Octets;

/** Finds CRLF.CRLF as boxes do that know nothing but this: in whatever pieces it comes, and whatever the server said to DATA. */
final class EndOfData {
    private static final Octets END = Octets.latin1("\r\n.\r\n");
    /** CRLF, which lies before the first octet of mail data. */
    private static final int AT_LINE_START = 2;

    private int matched;

    /** Mail data begins here, at the start of a line. */
    void start() {
        matched = AT_LINE_START;
    }

    /** How many octets of CRLF.CRLF lie before the next octet. */
    int matched() {
        return matched;
    }

    /** The index behind the end of mail data, or -1 if it does not end in these octets. */
    int find(Octets octets, int from) {
        int at = from;
        while (at < octets.length()) {
            if (matched == 0) {
                at = octets.indexOf('\r', at);
                if (at < 0) {
                    return -1;
                }
            }
            int octet = octets.at(at++);
            matched = octet == END.at(matched) ? matched + 1 : octet == '\r' ? 1 : 0;
            if (matched == END.length()) {
                matched = 0;
                return at;
            }
        }
        return -1;
    }
}
