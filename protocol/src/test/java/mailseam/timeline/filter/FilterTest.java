package mailseam.timeline.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mailseam.session.Mark;
import mailseam.session.SecretSpan;
import mailseam.session.SyntaxException;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Talk;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
    /** m0; s0 220; s1 MAIL; s2 and s3 RCPT; s4 250, 550 as r1 and r2. */
    private final Talk talk = new Talk().happened(Happening.CONNECTED, "to 127.0.0.1").server("220 mx.example.org\r\n")
            .client("MAIL FROM:<a@b.example>\r\nRC", "PT TO:<c@d.example>\r\n").pause(300_000_000)
            .server("250 2.1.0 ok\r\n550 5.7.1 relay denied\r\n");

    @Test
    void tellsHowFarItIs() throws SyntaxException {
        Talk much = new Talk();
        for (int i = 0; i < 4_000; i++) {
            much.client("NOOP " + "x".repeat(60) + "\r\n");
        }
        List<Double> parts = new ArrayList<>();

        Filter.of("kind:command (/x+y/ or \"abc\") not len<3").in(much.end(), () -> true, parts::add);

        assertThat(parts).isSorted().hasSizeGreaterThan(8).startsWith(0.25).endsWith(1.0);
        assertThat(parts.stream().filter(part -> part > 0.25 && part < 0.5)).hasSizeGreaterThan(2);
    }

    static String events(Timeline timeline, String filter) {
        Matches found;
        try {
            found = Filter.of(filter).in(timeline, () -> true).orElseThrow();
        } catch (SyntaxException e) {
            throw new AssertionError(filter + ": " + e.message(), e);
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            add(all, found.moment(i), "m" + i);
            add(all, found.segment(i), "s" + i);
            add(all, found.command(i), "c" + i);
            add(all, found.reply(i), "r" + i);
        }
        assertThat(found.count()).isEqualTo(all.size());
        return String.join(" ", all.stream().sorted().toList());
    }

    private static void add(List<String> all, boolean meant, String name) {
        if (meant) {
            all.add(name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "dir:server | r0 r1 r2 s0 s3", "dir:client | c0 c1 s1 s2", "kind:reply | r0 r1 r2", "kind:moment | m0",
            "verb:RCPT | c1 r2 s1 s2", "verb:rcpt,mail | c0 c1 r1 r2 s1 s2", "code:5xx | c1 r2 s3",
            "code:250,550 dir:server | r1 r2 s3", "enhanced:5.7.1 | c1 r2 s3", "enhanced:2.x | c0 r1 s3",
            "enhanced:2.1.x kind:command | c0", "enhanced:2.2 |", "len>26 | s1 s3",
            "len:27 | s1", "len:20..22 | r0 s0 s2", "time>200ms | r1 r2 s3", "time<=0.000002 | m0 r0 s0",
            "latency>200ms | c0 c1 r1 r2", "latency>1 |", "state:planned | c0 c1 s1 s2", "state:read | r0 r1 r2 s0 s3",
            "seg:#1 | c0 c1 s1", "seg:2..3 kind:segment | s2 s3", "moment:connected | m0", "moment:any | m0", "mark |",
            "note:any |", "frame:1 |", "not dir:server | c0 c1 m0 s1 s2", "!kind:segment dir:client | c0 c1",
            "kind:moment or verb:MAIL kind:command | c0 m0", "(kind:moment or kind:command) not verb:MAIL | c1 m0",
            "kind:command && code:250 | c0"})
    void findsWhatIsMeant(String filter, @Nullable String events) {
        assertThat(events(talk.end(), filter)).isEqualTo(Objects.requireNonNullElse(events, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "\"PT TO\" | c1 s2", "\"RCPT\" | c1 s1 s2", "rcpt | c1 s1 s2", "\"rcpt\" |", "\"\\r\\nRC\" | c0 c1 s1",
            "text:\"250 2\" | r1 s3", "/RC.T/ | c1 s1 s2", "/rc.t/ |", "/rc.t/i | c1 s1 s2", "/^550/ | r2 s3",
            "/denied\\r\\n$/ | r2 s3", "connected | m0", "127.0.0.1 | m0", "\"\\x32\\x32\\x30\" | r0 s0",
            "/a\\/b/ |", "\"or\" | r0 s0"})
    void findsOctetsAcrossSegments(String filter, @Nullable String events) {
        String found = events(talk.end(), filter);
        assertThat(found).isEqualTo(Objects.requireNonNullElse(events, ""));
    }

    @Test
    void knowsNotesAndFramesOfCaptures() {
        talk.accept(new TimelineEvent.Captured(400_000_000, Direction.CLIENT, Octets.latin1("QUIT\r\n"), 7))
                .accept(new TimelineEvent.Noted(400_000_000, new SegmentNote(4, SegmentNote.Kind.OUT_OF_ORDER, 0, 6)));

        assertThat(events(talk.end(), "note:out-of-order")).isEqualTo("c2 s4");
        assertThat(events(talk.end(), "frame:7")).isEqualTo("c2 s4");
        assertThat(events(talk.end(), "note:retransmission")).isEmpty();
    }

    @Test
    void knowsMarks() {
        Timeline marked = MarkedTimeline.of(talk.end(),
                List.of(new Mark(0, Optional.of(new Mark.Span(Direction.CLIENT, 26, 2)), "here"),
                        new Mark(1000, Optional.empty(), "there")));

        assertThat(events(marked, "mark")).isEqualTo("c1 m0 s1 s2");
    }

    @Test
    void doesNotFindSecrets() {
        talk.accept(new TimelineEvent.Wrote(500_000_000, Direction.CLIENT, Octets.latin1("HELP hush\r\n"), -1,
                List.of(new SecretSpan("word", 5, 9))));
        talk.client("AUTH PLAIN AGFAYgBoZWxsbw==\r\n");

        assertThat(events(talk.end(), "hush")).isEmpty();
        assertThat(events(talk.end(), "\"HELP ****\"")).isEqualTo("c2 s4");
        assertThat(events(talk.end(), "AGFAY")).isEmpty();
        assertThat(events(talk.end(), "\"AUTH PLAIN\"")).isEqualTo("c3 s5");
    }

    @Test
    void findsAcrossBlocksOfALongStream() {
        Talk data = new Talk().client("DATA\r\n").server("354 go\r\n");
        String line = "x".repeat(998) + "\r\n";
        data.client(line.repeat(65) + "y".repeat(530), "needle in hay\r\n" + line.repeat(70), "\r\n.\r\n");

        assertThat(events(data.end(), "needle")).isEqualTo("c1 s3");
        for (int cut = 65_530; cut < 65_545; cut++) {
            Talk other = new Talk().client("DATA\r\n").server("354 go\r\n");
            other.client("z".repeat(cut - 6), "needle\r\n.\r\n");
            assertThat(events(other.end(), "\"needle\\r\"")).isEqualTo("c1 s3");
        }
    }

    @Test
    void searchThatIsNotWantedEnds() throws SyntaxException {
        assertThat(Filter.of("len>1 x").in(talk.end(), () -> false)).isEmpty();
    }

    @Test
    void expressionThatGoesBackForEverIsGivenUp() throws SyntaxException {
        Talk long_ = new Talk();
        for (int i = 0; i < 200; i++) {
            long_.client("a".repeat(900) + "!\r\n");
        }

        assertThat(Filter.of("/(a+)+$/").in(long_.end(), () -> true)).isEmpty();
        assertThat(Filter.of("/(a|b)*c/").in(long_.end(), () -> true)).isNotNull();
    }

    @Test
    void emptyFilterMeansEverything() throws SyntaxException {
        assertThat(Filter.of(" ").isAll()).isTrue();
        assertThat(Filter.of("len>1").isAll()).isFalse();
        assertThat(events(talk.end(), "kind:moment||kind:command")).isEqualTo("c0 c1 m0");
        assertThat(events(talk.end(), "")).isEqualTo("c0 c1 m0 r0 r1 r2 s0 s1 s2 s3");
    }

    @Test
    void tooLongAndTooDeepAreRefused() {
        assertThatThrownBy(() -> Filter.of("x ".repeat(1_001))).isInstanceOf(SyntaxException.class);
        assertThatThrownBy(() -> Filter.of("(".repeat(60) + "x" + ")".repeat(60))).isInstanceOf(SyntaxException.class);
        assertThatThrownBy(() -> Filter.of("not ".repeat(60) + "x")).isInstanceOf(SyntaxException.class);
    }
}
