package mailseam.app.lanes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mailseam.timeline.Happening;
import mailseam.timeline.KernelWord;
import mailseam.timeline.SegmentNote.Kind;
import mailseam.timeline.Timeline;

/** Timelines that are hard to draw, each with what makes it so. */
final class HardCases {
    private HardCases() {
    }

    static Map<String, Shot> all() {
        Map<String, Shot> all = new LinkedHashMap<>();
        runs(all);
        captures(all);
        much(all);
        return all;
    }

    /** What a run may see. */
    private static void runs(Map<String, Shot> all) {
        all.put("command-over-three", Shot.octets(greeted().sends("RC", "PT TO:<bob@exam", "ple.org>\r\n")
                .reads("250 2.1.5 Ok\r\n").end()));
        all.put("tls", Shot.octets(greeted().sends("STARTTLS\r\n").reads("220 go\r\n")
                .happened(Happening.TLS, "client: ClientHello, TLS 1.3, server name mx.example.org")
                .sends("\26\3\1\1\0aaaaaaaaaaaaaaaaaa").reads("\26\3\3bbbbbbbbbbbbbbbbbbbbbbbbbbbbb").end()));
        all.put("timeout", Shot.octets(greeted().sends("MAIL FROM:<a@b.example>\r\n").reads("250 ok\r\n")
                .sends("RCPT TO:<c@d.example>\r\n").pause(30).happened(Happening.TIMED_OUT, "")
                .happened(Happening.CLIENT_CLOSED, "").end()));
        all.put("folded-pause", Shot.time(greeted().sends("NOOP\r\n").reads("250 a\r\n").sends("NOOP\r\n")
                .reads("250 b\r\n").sends("NOOP\r\n").reads("250 c\r\n").pause(330).sends("NOOP\r\n").reads("250 d\r\n")
                .sends("QUIT\r\n").reads("221 bye\r\n").end()));
        all.put("bdat", Shot.octets(greeted().sends("MAIL FROM:<>\r\nRCPT TO:<c@d>\r\n").reads("250 a\r\n250 b\r\n")
                .sends("BDAT 12 LAST\r\nhel", "lo dear\r\n").reads("250 2.0.0 queued\r\n").end()));
        all.put("eight-bit", Shot.octets(greeted().sends("MAIL FROM:<b\u00e9\u0000b@\t\u00ff>\r\n")
                .reads("501 5.1.7 b\u00e9d \u0000 address\r\n").end()));
    }

    /** What only a capture shows. */
    private static void captures(Map<String, Shot> all) {
        all.put("retransmitted-reply", Shot.octets(captured().captured(true, "NOOP\r\n").captured(false, "250 o")
                .sighted(false, 18, 16).noted(Kind.RETRANSMISSION, 18, 5, "").continued(false, "k 2.0.0 yes\r\n", 3)
                .captured(true, "QUIT\r\n").captured(false, "221 bye\r\n").end()));
        all.put("overlap", Shot.octets(captured().captured(true, "DATA\r\n").captured(false, "500 error in command\r\n")
                .sighted(false, 18, 22).noted(Kind.OTHER_OCTETS, 18, 22, "354 End with <CRLF>.\r\n").end()));
        all.put("out-of-order", Shot.octets(captured().sighted(true, 6, 6).noted(Kind.OUT_OF_ORDER, 6, 6, "")
                .sighted(true, 0, 6).continued(true, "NOOP\r\n", 2).continued(true, "QUIT\r\n", 1)
                .captured(false, "250 ok\r\n221 bye\r\n").end()));
        all.put("gap", Shot.octets(captured().captured(true, "EHLO client\r\n").missed(false, 512)
                .captured(false, "250 HELP\r\n").noted(Kind.GAP, 18, 512, "").captured(true, "QUIT\r\n").end()));
        all.put("zero-window", Shot.octets(captured().captured(true, "DATA\r\n").captured(false, "354 go\r\n")
                .captured(true, "Subject: much\r\n").happened(Happening.SERVER_WINDOW_CLOSED, "").pause(4)
                .captured(true, "x").noted(Kind.KEEP_ALIVE, 21, 1, "").pause(8)
                .happened(Happening.SERVER_WINDOW_OPENED, "").captured(true, "more of it\r\n.\r\n")
                .captured(false, "250 ok\r\n").end()));
        all.put("reset-in-command", Shot.octets(captured().captured(true, "MAIL FROM:<ali")
                .happened(Happening.SERVER_RESET, "").end()));
    }

    /** Much in little room, several sources, and nothing at all. */
    private static void much(Map<String, Shot> all) {
        all.put("thousand-replies", Shot.fitted(greeted().sends("RCPT TO:<a@example.org>\r\n".repeat(1_000))
                .reads("250 2.1.5 Ok\r\n".repeat(1_000)).end()));
        all.put("four-layers", Shot.octets(greeted().sends("MAIL FROM:<a@b.example>\r\n", "RCPT TO:<c@d.example>\r\n")
                .sends("DATA\r\n", new KernelWord(0, 0, 1448, 2, 2, 300)).reads("250 a\r\n250 b\r\n354 go\r\n").end())
                .with(new Wire().captured(true, "MAIL FROM:<a@b.example>\r\nRCPT TO:").captured(true,
                        "<c@d.example>\r\nDATA\r\n").end())
                .with(new Wire().readsOfClient("MAIL FROM:<a@b.ex", "ample>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n")
                        .end()));
        all.put("million-octets", Shot.fitted(greeted().sends("DATA\r\n").reads("354 go\r\n")
                .sends("x".repeat(1_000_000), new KernelWord(691, 0, 1448, 100, 3, 300)).sends("\r\n.\r\n")
                .reads("250 ok\r\n").end()));
        all.put("empty", Shot.octets(new Wire().end()));
        all.put("small-mss",
                Shot.octets(greeted().sends("MAIL FROM:<alice@example.org>\r\nRCPT TO:<bob@example.org>\r\n",
                        new KernelWord(3, 0, 24, 10, 0, 300)).reads("250 a\r\n250 b\r\n").end()));
        all.put("markers",
                Shot.octets(greeted().sends("MAIL FROM:<alice@example.org>\r\n").reads("450 later\r\n")
                        .sends("QUIT\r\n").reads("221 bye\r\n").end())
                        .pointing(List.of(new Marker(1_000_000, "Here it begins", Marker.Kind.MARK),
                                new Marker(2_000_000, "Greylisting, says the server", Marker.Kind.INFO),
                                new Marker(4_000_000, "A reply of class 4", Marker.Kind.WARNING))));
        all.put("dense", Shot.fitted(dense()));
        all.put("dense-trouble", Shot.fitted(denseTrouble()));
    }

    private static Wire greeted() {
        return new Wire().happened(Happening.CONNECTED, "").reads("220 mx ready\r\n");
    }

    private static Wire captured() {
        return new Wire().happened(Happening.CLIENT_OPENED, "MSS 1460, SACK")
                .happened(Happening.SERVER_OPENED, "MSS 1400, SACK").captured(false, "220 mx.example.x\r\n");
    }

    private static Timeline dense() {
        Wire wire = greeted();
        for (int i = 0; i < 3_000; i++) {
            wire.sends("NOOP\r\n").reads("250 ok\r\n");
        }
        return wire.noted(4_000, Kind.KEEP_ALIVE, 0, 1, "").end();
    }

    /** One segment that left in two, one reply of class 4, one of class 5, one that was sent again, each among many others. */
    private static Timeline denseTrouble() {
        Wire wire = greeted();
        for (int i = 0; i < 3_000; i++) {
            wire.sends("NOOP\r\n", new KernelWord(i == 500 ? 2 : 1, 0, 1448, 10, 0, 300))
                    .reads(i == 1_200 ? "450 later\r\n" : i == 1_900 ? "550 no\r\n" : "250 ok\r\n");
        }
        return wire.noted(5_002, Kind.RETRANSMISSION, 0, 1, "").end();
    }
}
