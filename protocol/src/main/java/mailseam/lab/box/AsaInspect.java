package mailseam.lab.box;

import java.util.List;
import java.util.Set;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A Cisco ASA with {@code inspect esmtp}. */
final class AsaInspect extends TalkBox {
    private static final BoxOption.Kind LIMIT = new BoxOption.Kind.Whole(0, 1_000_000_000);
    private static final BoxOption LINE = new BoxOption("line", LIMIT, "512",
            "The longest command line, in octets with CRLF; 0 for any length, here and below.");
    private static final BoxOption RECIPIENTS = new BoxOption("recipients", LIMIT, "100",
            "The most RCPT commands of one mail transaction.");
    private static final BoxOption SENDER = new BoxOption("sender", LIMIT, "320",
            "The longest argument of MAIL up to its first space, in octets.");
    private static final BoxOption HEADER = new BoxOption("header", LIMIT, "998",
            "The longest header line, in octets without CRLF.");
    private static final BoxOption BODY = new BoxOption("body", LIMIT, "0",
            "The longest body line, in octets without CRLF; a real one logs those over 998 and lets them pass.");
    private static final BoxOption TLS = new BoxOption("tls", new BoxOption.Kind.Choice(List.of("no", "yes")), "no",
            "Whether STARTTLS is allowed; otherwise it is masked like the unknown.");
    private static final BoxOption BANNER = new BoxOption("banner", new BoxOption.Kind.Choice(List.of("5.1", "off")),
            "5.1",
            "Whether the greeting is masked, as by pix-fixup.");
    private static final BoxOption DO = new BoxOption("do", new BoxOption.Kind.Choice(List.of("reset", "silence")),
            "reset",
            "What happens at a limit: both connections are reset, or nothing passes any more.");

    static final BoxPreset PRESET = new BoxPreset(new Middlebox("asa-inspect",
            "Drops connections at the limits of Cisco's inspect esmtp, and masks extensions and verbs that it does not know.",
            List.of("B10", "B11", "B12", "B16"),
            "Cisco ASA with its default map for inspect esmtp. Keywords are overwritten with X, the last octet with A, B, C and so on;"
                    + " the reply to EHLO passes when it is whole. Verbs are overwritten read by read, as Cisco's own note on Telnet"
                    + " tells. The read that goes over a limit is not passed. Limits on MIME file names, the replacement of | in"
                    + " addresses, logs and audit records are not imitated.",
            List.of(LINE, RECIPIENTS, SENDER, HEADER, BODY, TLS, BANNER, DO)), AsaInspect::new);

    private static final Set<String> VERBS = Set.of("AUTH", "DATA", "EHLO", "ETRN", "HELO", "HELP", "MAIL", "NOOP",
            "QUIT", "RCPT", "RSET", "SAML", "SEND", "SOML", "VRFY");
    private static final Set<String> KEYWORDS = Set.of("8BITMIME", "AUTH", "BINARYMIME", "CHECKPOINT", "DSN",
            "ENHANCEDSTATUSCODES", "ETRN", "PIPELINING", "SIZE", "VRFY");
    private static final String STARTTLS = "STARTTLS";
    private static final int CRLF = 2;

    private final MaskedGreeting greeting = new MaskedGreeting(true);
    private final CommandScan scan = new CommandScan(true, false);
    private final LineLengths lengths;
    private final long line;
    private final long recipients;
    private final long sender;
    private final boolean tls;
    private final boolean banner;
    private final boolean silent;
    private long read;
    private long rcpts;
    private int dataStart;
    private boolean overLimit;

    AsaInspect(BoxValues values) {
        this.line = limit(values, LINE);
        this.recipients = limit(values, RECIPIENTS);
        this.sender = limit(values, SENDER);
        this.lengths = new LineLengths(limit(values, HEADER) + CRLF, limit(values, BODY) + CRLF);
        this.tls = values.is(TLS, "yes");
        this.banner = !values.is(BANNER, "off");
        this.silent = values.is(DO, "silence");
    }

    private static long limit(BoxValues values, BoxOption option) {
        return values.number(option) == 0 ? Long.MAX_VALUE / 2 : values.number(option);
    }

    @Override
    Octets fromServer(Octets octets) {
        return banner ? greeting.mask(octets) : octets;
    }

    @Override
    void fromClient(long now, Octets octets) {
        talk().client(octets, now);
        read += octets.length();
        boolean inLine = talk().readsLines() && !talk().awaitsReply();
        overLimit |= inLine && read - talk().clientRead() > line;
        Octets masked = mask(octets);
        if (!overLimit) {
            emit(Direction.CLIENT, masked);
        } else if (silent) {
            silence();
        } else {
            reset();
        }
    }

    @Override
    public boolean said(ClientUnit unit, int index) {
        if (unit instanceof Command command) {
            overLimit |= command.length() > line;
            switch (command.verb()) {
                case "MAIL" -> {
                    rcpts = 0;
                    overLimit |= addressLength(command.line().latin1()) > sender;
                }
                case "RCPT" -> overLimit |= ++rcpts > recipients;
                default -> {
                    // Other commands have no limit of their own.
                }
            }
        }
        return true;
    }

    private static int addressLength(String mail) {
        int colon = mail.indexOf(':');
        String argument = colon < 0 ? "" : mail.substring(colon + 1).strip();
        int space = argument.indexOf(' ');
        return space < 0 ? argument.length() : space;
    }

    private Octets mask(Octets octets) {
        Overwriting overwriting = new Overwriting(octets);
        dataStart = 0;
        scan.read(octets, new CommandScan.Finds() {
            @Override
            public void verb(int from, int to, String word) {
                if (!VERBS.contains(word) && !(tls && word.equals(STARTTLS))) {
                    overwriting.fill(from, to, 'X');
                }
            }

            @Override
            public void startOfData(int start) {
                dataStart = start;
                lengths.start();
            }

            @Override
            public void endOfData(int end) {
                overLimit |= lengths.isTooLong(octets, dataStart, end);
            }
        });
        if (scan.inMailData()) {
            overLimit |= lengths.isTooLong(octets, dataStart, octets.length());
        }
        return overwriting.done();
    }

    @Override
    Octets offer(Octets reply) {
        Offer offer = new Offer(reply);
        int masked = 0;
        for (int i = 1; i < offer.size(); i++) {
            String keyword = offer.keyword(i);
            if (!keyword.isEmpty() && !KEYWORDS.contains(keyword) && !(tls && keyword.equals(STARTTLS))) {
                offer.mask(i, masked++);
            }
        }
        return offer.octets();
    }
}
