package mailseam.report.redact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be taken out, in the order in which it is told. */
public enum RedactionKind {
    /** Mail addresses; the names in them wherever else they stand. */
    ADDRESSES,
    /** Names of hosts and domains. */
    HOSTS,
    /** IP addresses of both versions, also as address literals. */
    IPS,
    /** What messages say: the values of their headers and their bodies. */
    CONTENT,
    /** Words that the user chose. */
    WORDS,
    /** What is said in AUTH exchanges, and secrets of the session: always taken out. */
    CREDENTIALS;

    /** The word of the command line, of JSON and of reports: {@code addresses}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that word. */
    public static Optional<RedactionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
