package mailseam.app.block;

import java.util.List;
import java.util.Locale;

/** What the palette has to offer: lines that can be put into a session, each a good start to be edited. */
public enum Template {
    CONNECT("mdi2l-lan-connect", "S: 220"),
    EHLO("mdi2h-hand-wave-outline", "C: EHLO client.example.org", "S: 250"),
    HELO("mdi2h-hand-wave-outline", "C: HELO client.example.org", "S: 250"),
    LHLO("mdi2h-hand-wave-outline", "C: LHLO client.example.org", "S: 250"),
    MAIL("mdi2e-email-edit-outline", "C: MAIL FROM:<alice@example.org>", "S: 250"),
    RCPT("mdi2a-account-outline", "C: RCPT TO:<bob@example.org>", "S: 250"),
    /** Pipelined: all recipients go out before the first reply is waited for. */
    RCPT_MANY("mdi2a-account-group-outline", "@repeat 10", "  C: RCPT TO:<user${i}@example.org>", "@end", "@repeat 10",
            "  S: 250", "@end"),
    DATA("mdi2e-email-arrow-right-outline", "C: DATA", "S: 354"),
    MESSAGE("mdi2e-email-outline", "C: From: <alice@example.org>", "C: To: <bob@example.org>", "C: Subject: Test",
            "C:", "C: Hello."),
    MESSAGE_FILE("mdi2f-file-document-outline", "@message message.eml", "S: 250"),
    END_OF_DATA("mdi2c-circle-small", "C: .", "S: 250"),
    BDAT("mdi2p-package-variant-closed", "C: BDAT 11 LAST", "C: Hi there.", "S: 250"),
    RSET("mdi2r-restore", "C: RSET", "S: 250"),
    NOOP("mdi2s-sleep", "C: NOOP", "S: 250"),
    VRFY("mdi2a-account-check-outline", "C: VRFY bob", "S: 2xx"),
    QUIT("mdi2e-exit-to-app", "C: QUIT", "S: 221"),
    OCTETS("mdi2c-code-braces", "C: \\x00\\xFF\\c"),
    EXPECT("mdi2r-reply-outline", "S: 250"),
    PAUSE("mdi2p-pause", "@pause 1s"),
    CLOSE("mdi2l-lan-disconnect", "@close"),
    HALF_CLOSE("mdi2l-lan-pending", "@half-close"),
    RESET("mdi2f-flash-outline", "@reset"),
    EXPECT_CLOSE("mdi2l-lan-check", "@expect close"),
    STARTTLS("mdi2l-lock-outline", "C: STARTTLS", "S: 220", "@starttls"),
    AUTH("mdi2k-key-outline", "C: AUTH PLAIN ${secret:auth}", "S: 235"),
    COMMENT("mdi2c-comment-outline", "# ");

    private final String icon;
    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that never changes.
    private final List<String> lines;

    Template(String icon, String... lines) {
        this.icon = icon;
        this.lines = List.of(lines);
    }

    /** The name of its icon in the icon font. */
    public String icon() {
        return icon;
    }

    /** The lines that it puts into a session. */
    public List<String> lines() {
        return lines;
    }

    /** The key of its name; {@code .help} behind it is that of what it is for. */
    public String textKey() {
        return "block.template." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a file is asked for before it can be put in. */
    boolean asksForFile() {
        return this == MESSAGE_FILE;
    }
}
