package mailseam.smtp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Parameters that extensions define for commands: who may have them, how their values are written, and for how many octets more than
 * 512 they allow a command line (RFC 5321 4.1.2).
 */
public enum Parameter {
    /** The size of the message, in octets. */
    SIZE("SIZE", "SIZE", 26, "RFC 1870 3", Value.FREE, List.of("1000"), Verb.MAIL),
    /** What the message's content is made of; the longest allowance, that of BINARYMIME, is taken. */
    BODY("BODY", "8BITMIME", 17, "RFC 6152 2", Value.CHOICE, List.of("7BIT", "8BITMIME", "BINARYMIME"), Verb.MAIL),
    /** Who submitted the message. */
    AUTH("AUTH", "AUTH", 500, "RFC 4954 3", Value.FREE, List.of("<>"), Verb.MAIL),
    /** How much of the message a report has to bring back. */
    RET("RET", "DSN", 9, "RFC 3461 5.4", Value.CHOICE, List.of("FULL", "HDRS"), Verb.MAIL),
    /** An identifier for reports. */
    ENVID("ENVID", "DSN", 101, "RFC 3461 5.4", Value.FREE, List.of("QQ314159"), Verb.MAIL),
    /** When to report on a recipient. */
    NOTIFY("NOTIFY", "DSN", 29, "RFC 3461 5.4", Value.CHOICES, List.of("NEVER", "SUCCESS", "FAILURE", "DELAY"),
            Verb.RCPT),
    /** The recipient's first address. */
    ORCPT("ORCPT", "DSN", 501, "RFC 3461 5.4", Value.FREE, List.of("rfc822;bob@example.org"), Verb.RCPT),
    /** Addresses or header fields in UTF-8. */
    SMTPUTF8("SMTPUTF8", "SMTPUTF8", 10, "RFC 6531 3.1", Value.NONE, List.of(), Verb.MAIL, Verb.VRFY, Verb.EXPN),
    /** A deadline for the delivery. */
    BY("BY", "DELIVERBY", 17, "RFC 2852 2", Value.FREE, List.of("120;R", "120;N"), Verb.MAIL),
    /** A priority from -9 to 9. */
    MT_PRIORITY("MT-PRIORITY", "MT-PRIORITY", 15, "RFC 6710 4.1", Value.FREE, List.of("3"), Verb.MAIL),
    /** TLS all the way. */
    REQUIRETLS("REQUIRETLS", "REQUIRETLS", 11, "RFC 8689 2", Value.NONE, List.of(), Verb.MAIL);

    /** What stands behind the keyword. */
    public enum Value {
        /** Nothing. */
        NONE,
        /** One of a few words. */
        CHOICE,
        /** One or more of a few words, with commas between them. */
        CHOICES,
        /** A value of a form of its own. */
        FREE
    }

    private final String keyword;
    private final String extension;
    private final int allowance;
    private final String reference;
    private final Value value;
    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that never changes.
    private final List<String> examples;
    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that never changes.
    private final Set<Verb> verbs;

    Parameter(String keyword, String extension, int allowance, String reference, Value value, List<String> examples,
            Verb... verbs) {
        this.keyword = keyword;
        this.extension = extension;
        this.allowance = allowance;
        this.reference = reference;
        this.value = value;
        this.examples = examples;
        this.verbs = Set.of(verbs);
    }

    /** How it is written in a command. */
    public String keyword() {
        return keyword;
    }

    /** The keyword with which a server offers it in its reply to EHLO. */
    public String extension() {
        return extension;
    }

    /** How many octets more a command line may have because of it. */
    public int allowance() {
        return allowance;
    }

    /** The section of the RFC that allows it. */
    public String reference() {
        return reference;
    }

    /** What stands behind the keyword and its equals sign. */
    public Value value() {
        return value;
    }

    /** The values that it may have where they are a choice, and examples of them elsewhere. */
    public List<String> examples() {
        return examples;
    }

    /** The parameters of a command, in the order in which they are offered. */
    public static List<Parameter> of(Verb verb) {
        return Arrays.stream(values()).filter(parameter -> parameter.verbs.contains(verb)).toList();
    }

    /** How many octets more a command line may have because of the parameters that stand in it. */
    static int allowance(Octets line) {
        int sum = 0;
        for (Parameter parameter : values()) {
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
