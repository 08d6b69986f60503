package mailseam.smtp;

import java.util.Map;
import java.util.Optional;

/** What the digits of reply codes (RFC 5321 4.2.1) and the numbers of enhanced status codes (RFC 3463 3, and RFCs behind it) mean, in words. */
public final class StatusWords {
    private static final Map<String, String> STATUS = Map.ofEntries(Map.entry("0.0", "nothing more is known"),
            Map.entry("1.0", "something about the address"), Map.entry("1.1", "no such mailbox"),
            Map.entry("1.2", "no such domain"), Map.entry("1.3", "the address is written wrong"),
            Map.entry("1.4", "the mailbox is ambiguous"), Map.entry("1.5", "the address is valid"),
            Map.entry("1.6", "the mailbox has moved, and nobody knows where to"),
            Map.entry("1.7", "the sender's address is written wrong"),
            Map.entry("1.8", "the sender's domain does not exist"),
            Map.entry("1.9", "relayed to a system that sends no reports"),
            Map.entry("1.10", "the recipient's domain takes no mail (null MX)"),
            Map.entry("2.0", "something about the mailbox"), Map.entry("2.1", "the mailbox is disabled"),
            Map.entry("2.2", "the mailbox is full"), Map.entry("2.3", "the message is longer than may be"),
            Map.entry("2.4", "the list cannot be expanded"), Map.entry("3.0", "something about the mail system"),
            Map.entry("3.1", "the mail system is full"), Map.entry("3.2", "the system takes no mail now"),
            Map.entry("3.3", "the system cannot do what was asked"),
            Map.entry("3.4", "the message is too large for the system"), Map.entry("3.5", "the system is set up wrong"),
            Map.entry("4.0", "something about the network"), Map.entry("4.1", "the host does not answer"),
            Map.entry("4.2", "the connection broke"), Map.entry("4.3", "the directory failed"),
            Map.entry("4.4", "there is no route"), Map.entry("4.5", "the system is congested"),
            Map.entry("4.6", "mail goes round in a loop"), Map.entry("4.7", "the delivery time is over"),
            Map.entry("5.0", "something about the protocol"), Map.entry("5.1", "the command is invalid here"),
            Map.entry("5.2", "the command is written wrong"), Map.entry("5.3", "too many recipients"),
            Map.entry("5.4", "the parameters are invalid"), Map.entry("5.5", "another version of the protocol"),
            Map.entry("5.6", "a line of authentication is too long"),
            Map.entry("6.0", "something about the content"), Map.entry("6.1", "the medium is not supported"),
            Map.entry("6.2", "the content would have to be converted, and must not be"),
            Map.entry("6.3", "the content would have to be converted, and cannot be"),
            Map.entry("6.4", "the content was converted with losses"), Map.entry("6.5", "the conversion failed"),
            Map.entry("6.7", "addresses in UTF-8 are not supported"), Map.entry("7.0", "something about security"),
            Map.entry("7.1", "the sender may not do this"), Map.entry("7.2", "the sender may not write to the list"),
            Map.entry("7.4", "a security feature is not supported"), Map.entry("7.7", "the message was changed"),
            Map.entry("7.8", "the credentials are wrong"), Map.entry("7.9", "the mechanism is too weak"),
            Map.entry("7.10", "encryption is needed"), Map.entry("7.11", "encryption is needed for this mechanism"),
            Map.entry("7.20", "no passing DKIM signature"), Map.entry("7.23", "SPF failed"),
            Map.entry("7.24", "SPF could not be checked"), Map.entry("7.25", "the reverse DNS does not fit"),
            Map.entry("7.26", "several checks of the sender failed"),
            Map.entry("7.27", "the sender's domain takes no mail (null MX)"),
            Map.entry("7.30", "REQUIRETLS cannot be kept"));

    private StatusWords() {
    }

    /** What the first digit of a reply code says about going on; empty if it is none of 2 to 5. */
    public static Optional<String> first(int code) {
        return Optional.ofNullable(switch (code / 100) {
            case 2 -> "done";
            case 3 -> "so far; more is expected";
            case 4 -> "not now; it may be tried again";
            case 5 -> "no, and not later either";
            default -> null;
        });
    }

    /** What the second digit of a reply code is about; empty where RFC 5321 gives it no meaning. */
    public static Optional<String> second(int code) {
        return Optional.ofNullable(switch (code / 10 % 10) {
            case 0 -> "syntax";
            case 1 -> "information";
            case 2 -> "the connection";
            case 5 -> "the mail system";
            default -> null;
        });
    }

    /** What subject and detail of an enhanced status code say; of a detail that is not known, what its subject is. */
    public static Optional<String> of(EnhancedStatus status) {
        String known = STATUS.get(status.subject() + "." + status.detail());
        return Optional.ofNullable(known != null ? known : STATUS.get(status.subject() + ".0"));
    }
}
