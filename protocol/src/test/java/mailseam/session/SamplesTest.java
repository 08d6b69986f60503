package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Path SAMPLES = Path.of("../assets/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    static List<Octets> sources() {
        List<Octets> sources = new ArrayList<>();
        try {
            for (Path sample : samples()) {
                sources.add(Octets.wrap(Files.readAllBytes(sample)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sources;
    }

    private static Plan plan(String name, Direction side) throws Exception {
        Session session = SessionFile.open(SAMPLES.resolve(name)).session();
        return Planner.plan(session, PlannerTest.options(session, side));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void openPlanAndExplainThemselves(Path sample) throws Exception {
        SessionFile file = SessionFile.open(sample);

        assertThat(file.problems()).isEmpty();
        assertThat(file.session().header().title()).isPresent();
        assertThat(file.session().header().server()).contains("127.0.0.1:2525");
        assertThat(file.source().utf8().lines().filter(line -> line.startsWith("# "))).hasSizeGreaterThan(1);
        for (Direction side : Direction.values()) {
            Plan plan = Planner.plan(file.session(), PlannerTest.options(file.session(), side));
            assertThat(plan.segments()).isNotEmpty();
            assertThat(plan.turns()).noneMatch(Turn.NotPlayable.class::isInstance);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readBackEqualWhenPrinted(Path sample) throws Exception {
        Session session = SessionFile.open(sample).session();

        SessionFile again = SessionFile.read(SessionPrinter.print(session));

        assertThat(again.problems()).isEmpty();
        assertThat(SessionTexts.withoutLines(again.session())).isEqualTo(SessionTexts.withoutLines(session));
    }

    @Test
    void thousandRecipientsGoOutInOneGroup() throws Exception {
        Plan plan = plan("thousand-recipients.seam", Direction.CLIENT);

        assertThat(plan.segments()).hasSize(4);
        assertThat(plan.segments().get(1).octets().latin1()).startsWith("MAIL FROM:")
                .contains("<user1@example.org>", "<user1000@example.org>").endsWith("DATA\r\n");
        assertThat(((Turn.Hear) plan.turns().get(4)).expected()).hasSize(1002);
    }

    @Test
    void octetByOctetHasOneOctetInEachSegment() throws Exception {
        Plan plan = plan("octet-by-octet.seam", Direction.CLIENT);

        assertThat(plan.segments()).hasSizeGreaterThan(100).allMatch(segment -> segment.octets().length() == 1);
    }

    @Test
    void finalDotAndItsLineEndAreApart() throws Exception {
        List<String> segments = PlannerTest.texts(plan("split-dot.seam", Direction.CLIENT));

        assertThat(segments.get(4)).endsWith("dot.\\r\\n.");
        assertThat(segments.get(5)).isEqualTo("\\r\\n");
    }

    @Test
    void injectedErrorComesInASegmentOfItsOwn() throws Exception {
        Plan plan = plan("injected-500.seam", Direction.SERVER);

        assertThat(PlannerTest.texts(plan)).contains("500 error in command\\r\\n",
                "250 Ok\\r\\n250 Ok\\r\\n354 End data with <CR><LF>.<CR><LF>\\r\\n");
        assertThat(plan.turns().stream().filter(Turn.Say.class::isInstance).map(turn -> ((Turn.Say) turn).replyEnds()))
                .contains(List.of(22, 30, 38, 75));
    }

    @Test
    void fragmentedGreetingWaitsBetweenItsSegments() throws Exception {
        Plan plan = plan("fragmented-greeting.seam", Direction.SERVER);

        assertThat(PlannerTest.texts(plan)).startsWith("220 smtp.example.org ", "ESMTP the rest of the greeting\\r\\n");
        assertThat(plan.segments().getFirst().after()).isInstanceOf(After.Wait.class);
    }
}
