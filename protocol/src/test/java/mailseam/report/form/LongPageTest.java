package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mailseam.play.Outcome;
import mailseam.report.Report;
import mailseam.report.TextDocument;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

/** A page of a long timeline is folded text: few elements, and every row. */
class LongPageTest {
    private static final int PAIRS = 10_000;
    private static final Pattern PAGE = Pattern.compile(
            "<details class=\"page\"(?: open)?><summary>from (-?[0-9.]+) s</summary>\n<pre>([^<]*)</pre></details>");

    private static Timeline timeline() {
        TimelineBuilder builder = new TimelineBuilder(Instant.parse("2026-01-02T03:04:05Z"));
        for (int i = 0; i < PAIRS; i++) {
            builder.accept(new TimelineEvent.Wrote(1_000_000L * i, Direction.CLIENT,
                    Octets.latin1("RCPT TO:<user" + i + "@example.org>\r\n"), i, List.of()));
            builder.accept(new TimelineEvent.Read(1_000_000L * i + 500_000, Direction.SERVER,
                    Octets.latin1("250 2.1.5 Ok\r\n")));
        }
        builder.end();
        return builder.snapshot();
    }

    @Test
    void hasEveryRowInPagesOfText() throws IOException {
        Timeline timeline = timeline();
        String page = RoundTripTest.export(new HtmlExporter(),
                new Report("long", "mx:25", timeline, Optional.of(new Outcome.Completed()), "1.0")).utf8();
        StringWriter rows = new StringWriter();
        TextDocument.exchanges(timeline, rows);
        TextDocument.lanes(timeline, rows);
        List<MatchResult> pages = PAGE.matcher(page).results().toList();

        assertThat(String.join("", pages.stream().map(found -> found.group(2)).toList()).replace("&lt;", "<")
                .replace("&gt;", ">").lines().filter(row -> row.matches(" *[0-9]+\\.[0-9]{6}  .*")))
                .hasSize(3 * PAIRS).containsExactlyElementsOf(
                        rows.toString().lines().filter(row -> row.matches(" *[0-9]+\\.[0-9]{6}  .*")).toList());
        assertThat(pages).allMatch(found -> found.group(2).stripLeading().startsWith(found.group(1))
                || found.group(1).equals("0.000000"));
        assertThat(page.chars().filter(c -> c == '<').count()).isLessThan(10_000);
    }
}
