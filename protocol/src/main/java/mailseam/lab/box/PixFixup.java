package mailseam.lab.box;

import java.util.List;
import java.util.Set;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A Cisco PIX with {@code fixup protocol smtp}. */
final class PixFixup extends PassingBox {
    private static final BoxOption BANNER = new BoxOption("banner",
            new BoxOption.Kind.Choice(List.of("5.1", "4.4", "off")),
            "5.1",
            "How the greeting is masked: as by version 5.1, which leaves 2, 0 and a space behind 0, as by 4.4, which leaves"
                    + " nothing, or not at all.");
    private static final BoxOption ESMTP = new BoxOption("esmtp", new BoxOption.Kind.Choice(List.of("yes", "no")),
            "yes",
            "Whether it knows EHLO and the verbs of extensions; otherwise the seven of RFC 821 alone.");
    private static final BoxOption REPLACE = new BoxOption("replace", new BoxOption.Kind.Choice(List.of("x", "noop")),
            "x",
            "What unknown verbs become: X of the same length, or NOOP, which the server takes.");
    private static final BoxOption MEMORY = new BoxOption("memory", new BoxOption.Kind.Choice(List.of("read", "line")),
            "read", "What it remembers of a verb at the end of a read: nothing, which is the bug, or what came.");
    private static final BoxOption BDAT = new BoxOption("bdat", new BoxOption.Kind.Choice(List.of("text", "counted")),
            "text", "Whether it takes the text of a chunk for commands, or counts its octets.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("pix-fixup",
            "Masks the greeting with asterisks and overwrites unknown verbs, read by read, so that a verb over two segments is lost.",
            List.of("B10", "B11", "B16", "002", "003"),
            "Cisco PIX with fixup protocol smtp, and its heirs. Letters at the start of a line or of a read that are no verb it knows"
                    + " are overwritten. Mail data begins behind the word DATA, whatever the server answers, and passes to CRLF.CRLF"
                    + " unchanged. Which letters the real one takes for a verb in a packet that begins inside an argument, and where"
                    + " NOOP goes in a verb over a boundary, is not documented. Replies and address literals are not changed.",
            List.of(BANNER, ESMTP, REPLACE, MEMORY, BDAT)), PixFixup::new);

    private static final Set<String> OLD = Set.of("HELO", "MAIL", "RCPT", "DATA", "RSET", "NOOP", "QUIT");
    private static final Set<String> EXTENDED = Set.of("EHLO", "HELO", "MAIL", "RCPT", "DATA", "BDAT", "RSET", "NOOP",
            "QUIT", "AUTH", "STARTTLS", "VRFY", "EXPN", "HELP", "ETRN", "SEND", "SOML", "SAML");

    private final MaskedGreeting greeting;
    private final boolean greetingMasked;
    private final CommandScan scan;
    private final Set<String> known;
    private final boolean remembers;
    private final boolean noop;
    /** Octets of the client's line before the next octet. */
    private long column;

    PixFixup(BoxValues values) {
        this.greeting = new MaskedGreeting(values.is(BANNER, "5.1"));
        this.greetingMasked = !values.is(BANNER, "off");
        this.remembers = values.is(MEMORY, "line");
        this.scan = new CommandScan(!remembers, values.is(BDAT, "counted"));
        this.known = values.is(ESMTP, "yes") ? EXTENDED : OLD;
        this.noop = values.is(REPLACE, "noop");
    }

    @Override
    void passed(long now, Direction stream, Octets octets) {
        emit(stream, switch (stream) {
            case SERVER -> greetingMasked ? greeting.mask(octets) : octets;
            case CLIENT -> fix(octets);
        });
    }

    private Octets fix(Octets read) {
        Overwriting overwriting = new Overwriting(read);
        scan.read(read, (from, to, word) -> {
            boolean mayGoOn = remembers && to == read.length() && isStart(word);
            if (!known.contains(word) && !mayGoOn) {
                overwrite(overwriting, from, to);
            }
        });
        column = overwriting.columnBehind(column);
        return overwriting.done();
    }

    private void overwrite(Overwriting overwriting, int from, int to) {
        if (!noop) {
            overwriting.fill(from, to, 'X');
        } else if (from > 0 || column < Overwriting.NOOP.length()) {
            overwriting.noop(from, to, from > 0 ? 0 : (int) column);
        }
    }

    private boolean isStart(String word) {
        return known.stream().anyMatch(verb -> verb.startsWith(word));
    }
}
