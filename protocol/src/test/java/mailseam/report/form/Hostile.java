package mailseam.report.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.report.Report;
import mailseam.report.Setting;
import mailseam.session.Mark;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** A report in which every field tries to be something else than text. */
final class Hostile {
    private static final List<String> TRICKS = List.of("<script>document.title='RAN'</script>",
            "<img src=x onerror=\"document.title='RAN'\">", "\"><svg onload=document.title='RAN'>",
            "'><a href=javascript:document.title='RAN'>x</a>", "</pre></details></title></style></metadata>",
            "&#60;script&#62;&lt;b&gt;&amp;", "]]><!--", "<![CDATA[", "-->", "\033[2J\033]0;RAN\007\u009b31m",
            "\u202Egnp.exe\u2066", "\0\u0001\u007f", "\u00fc\u00ff\u2028\ufeff", "``` ` `` ~~~",
            "[x](javascript:alert(1))",
            "![x](https://tracker.example/x.png)", "# heading", "| cell | cell |",
            "https://evil.example/ www.evil.example",
            "@everyone #123 :bomb: <https://evil.example>", "=cmd|' /C calc'!A1", "+1+1", "-2+3", "@SUM(1)",
            "-----BEGIN MAILSEAM SESSION-----", "-----END MAILSEAM SESSION-----", "../../etc/passwd",
            "${jndi:ldap://x}");
    static final String ALL = String.join(" ", TRICKS);

    private Hostile() {
    }

    static Report report() {
        return new Report(ALL, "host; rm -rf / <script>document.title='RAN'</script>:25",
                MarkedTimeline.of(timeline(), List.of(new Mark(3_000_000, Optional.empty(), ALL))),
                Optional.of(new Outcome.Ended(Outcome.Reason.UNEXPECTED_REPLY, 7, ALL)), "1.0<script>")
                .withSettings(List.of(new Setting("<script>", ALL), new Setting("gate", ALL)))
                .withRemarks(TRICKS).withSummary(String.join("\n\n", TRICKS));
    }

    private static Timeline timeline() {
        TimelineBuilder builder = new TimelineBuilder(Instant.parse("2026-01-02T03:04:05Z"));
        long nanos = 0;
        for (String trick : TRICKS) {
            Octets octets = Octets.utf8(trick);
            builder.accept(new TimelineEvent.Read(nanos += 1_000_000, Direction.SERVER,
                    Octets.concat(List.of(Octets.latin1("500 "), octets, Octets.latin1("\r\n")))));
            builder.accept(new TimelineEvent.Read(nanos += 1_000_000, Direction.SERVER, octets));
            builder.accept(new TimelineEvent.Wrote(nanos += 1_000_000, Direction.CLIENT,
                    Octets.concat(List.of(octets, Octets.latin1("\r\n"))), 0, List.of()));
            builder.accept(new TimelineEvent.Happened(nanos, Happening.TLS, trick));
        }
        builder.accept(new TimelineEvent.Wrote(nanos += 1_000_000, Direction.CLIENT,
                Octets.latin1("x".repeat(1 << 20)), 0, List.of()));
        builder.end();
        return builder.snapshot();
    }
}
