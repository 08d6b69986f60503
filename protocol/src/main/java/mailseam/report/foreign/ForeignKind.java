package mailseam.report.foreign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a foreign text can be, the more particular before the more general. */
public enum ForeignKind {
    /** A report that Mailseam wrote, with its sessions in it. */
    REPORT("a report of Mailseam"),
    /** A session file already. */
    SESSION("a session"),
    /** What swaks prints while it sends. */
    SWAKS_OUTPUT("swaks output"),
    /** A command line of swaks, or its options alone. */
    SWAKS_OPTIONS("a swaks command"),
    /** Lines of Postfix's log. */
    POSTFIX_LOG("Postfix log lines"),
    /** Lines of Exim's log. */
    EXIM_LOG("Exim log lines"),
    /** Debug output of Exim, of one process or several. */
    EXIM_DEBUG("Exim debug output"),
    /** Packets of Wireshark's "Follow stream" as YAML, with times. */
    FOLLOW_YAML("a followed stream in YAML"),
    /** Packets of Wireshark's "Follow stream" as text. */
    FOLLOW_TEXT("a followed stream"),
    /** Packets as tcpdump prints them with -X or -A. */
    TCPDUMP("tcpdump output"),
    /** Lines with a mark before each that says whose it is. */
    TRANSCRIPT("a transcript"),
    /** A message with its header. */
    MESSAGE("a message"),
    /** What a terminal shows of telnet, nc or openssl, without marks; or commands alone. */
    TERMINAL("a terminal log");

    private final String text;

    ForeignKind(String text) {
        this.text = text;
    }

    /** What it is, in a few words: {@code swaks output}. */
    public String text() {
        return text;
    }

    /** The word of the command line and of JSON: {@code swaks-output}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that word. */
    public static Optional<ForeignKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
