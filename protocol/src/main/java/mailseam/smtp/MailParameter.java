package mailseam.smtp;

/** Parameters of MAIL and RCPT for which extensions allow a longer command line than 512 octets (RFC 5321 4.1.2). */
public enum MailParameter {
    /** The size of the message. */
    SIZE(26, "RFC 1870 3"),
    /** What the message's content is made of; the longest allowance, that of BINARYMIME, is taken. */
    BODY(17, "RFC 6152 2"),
    /** Who submitted the message. */
    AUTH(500, "RFC 4954 3"),
    /** How much of the message a report has to bring back. */
    RET(9, "RFC 3461 5.4"),
    /** An identifier for reports. */
    ENVID(101, "RFC 3461 5.4"),
    /** When to report on a recipient. */
    NOTIFY(29, "RFC 3461 5.4"),
    /** The recipient's first address. */
    ORCPT(501, "RFC 3461 5.4"),
    /** Addresses or header fields in UTF-8. */
    SMTPUTF8(10, "RFC 6531 3.1"),
    /** A deadline for the delivery. */
    BY(17, "RFC 2852 2"),
    /** A priority. */
    MT_PRIORITY("MT-PRIORITY", 15, "RFC 6710 4.1"),
    /** TLS all the way. */
    REQUIRETLS(11, "RFC 8689 2");

    private final String keyword;
    private final int allowance;
    private final String reference;

    MailParameter(int allowance, String reference) {
        this.keyword = name();
        this.allowance = allowance;
        this.reference = reference;
    }

    MailParameter(String keyword, int allowance, String reference) {
        this.keyword = keyword;
        this.allowance = allowance;
        this.reference = reference;
    }

    /** How it is written in a command. */
    public String keyword() {
        return keyword;
    }

    /** How many octets more a command line may have because of it. */
    public int allowance() {
        return allowance;
    }

    /** The section of the RFC that allows it. */
    public String reference() {
        return reference;
    }

    /** How many octets more a command line may have because of the parameters that stand in it. */
    static int allowance(Octets line) {
        int sum = 0;
        for (MailParameter parameter : values()) {
            sum += parameter.standsIn(line) ? parameter.allowance : 0;
        }
        return sum;
    }

    private boolean standsIn(Octets line) {
        for (int space = line.indexOf(' ', 0); space >= 0; space = line.indexOf(' ', space + 1)) {
            int end = space + 1 + keyword.length();
            if (end < line.length() && line.slice(space + 1, end).latin1().equalsIgnoreCase(keyword)
                    && !Character.isLetterOrDigit(line.at(end))) {
                return true;
            }
        }
        return false;
    }
}
