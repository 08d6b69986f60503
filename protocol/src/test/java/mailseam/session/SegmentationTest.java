package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class SegmentationTest {
    private static final String RUN = "C: MAIL x\nC: RC{cut acked}PT y\n";

    private static List<String> cut(String header) throws PlanException {
        return PlannerTest.segments(header + "\n" + RUN);
    }

    @Test
    void cutsARunByPolicyAndMarks() throws PlanException {
        assertThat(cut("segments group")).containsExactly("MAIL x\\r\\nRC", "PT y\\r\\n");
        assertThat(cut("segments marks")).containsExactly("MAIL x\\r\\nRC", "PT y\\r\\n");
        assertThat(cut("segments command")).containsExactly("MAIL x\\r\\n", "RC", "PT y\\r\\n");
        assertThat(cut("segments octets 6")).containsExactly("MAIL x", "\\r\\nRC", "PT", " y\\r\\n");
        assertThat(cut("segments octet")).hasSize(16).startsWith("M", "A");
        assertThat(cut("segments octets 1000")).containsExactly("MAIL x\\r\\nRC", "PT y\\r\\n");
    }

    @Test
    void mssCutsWhereTheConnectionWould() throws PlanException {
        Session session = PlannerTest.session("segments mss\n" + RUN);
        PlanOptions wide = PlannerTest.options(session, Direction.CLIENT);
        PlanOptions narrow = new PlanOptions(wide.side(), wide.segmentation(), 7, wide.variables(), wide.secrets(),
                wide.attachments());

        assertThat(PlannerTest.texts(Planner.plan(session, wide))).containsExactly("MAIL x\\r\\nRC", "PT y\\r\\n");
        assertThat(PlannerTest.texts(Planner.plan(session, narrow)))
                .containsExactly("MAIL x\\r", "\\nRC", "PT y", "\\r\\n");
    }

    @Test
    void randomLengthsAreTheSameForTheSameSeedForEver() throws PlanException {
        String text = "C: " + "x".repeat(40) + "\n";
        List<Integer> lengths = PlannerTest.plan("segments random 1-8 seed 7\n" + text, Direction.CLIENT).segments()
                .stream()
                .map(segment -> segment.octets().length()).toList();

        assertThat(lengths).containsExactly(LENGTHS_OF_SEED_7);
        assertThat(PlannerTest.plan("segments random 1-8 seed 8\n" + text, Direction.CLIENT).segments().stream()
                .map(segment -> segment.octets().length()).toList()).isNotEqualTo(lengths);
    }

    private static final Integer[] LENGTHS_OF_SEED_7 = {8, 5, 3, 4, 3, 2, 7, 7, 2, 1};

    @Test
    void randomLengthsKeepTheirBounds() throws PlanException {
        List<PlannedSegment> segments = PlannerTest
                .plan("segments random 3-5 seed -1\nC: " + "x".repeat(10_000) + "\n", Direction.CLIENT).segments();

        assertThat(segments.subList(0, segments.size() - 1)).extracting(segment -> segment.octets().length())
                .containsOnly(3, 4, 5);
    }

    @Test
    void lastMarkAtAPlaceSaysWhatIsWaitedFor() throws PlanException {
        List<PlannedSegment> segments = PlannerTest
                .plan("C: {cut 1s}a{cut 1ms}{cut acked}{cut}b\\r\\n{cut 5ms}\n", Direction.CLIENT).segments();

        assertThat(segments).extracting(PlannedSegment::after)
                .containsExactly(new After.Acked(), new After.Wait(Duration.ofMillis(5)));
    }

    @Test
    void readsAndWritesTheTextOfOptions() throws SyntaxException {
        assertThat(SegmentationText.parsePolicy(" octets  5 ")).isEqualTo(new Segmentation.Policy.EveryOctets(5));
        assertThat(SegmentationText.parseCuts("RCPT.verb+2 , eod-cr2-1"))
                .containsExactly(new LandmarkCut("RCPT", Landmark.VERB, 2),
                        new LandmarkCut(null, Landmark.EOD_CR2, -1));
        assertThat(SegmentationText.parseGate("wire")).isEqualTo(new Gate.Wire());
        assertThat(SegmentationText.parseGate("gap=5")).isEqualTo(new Gate.Gap(Duration.ofMillis(5)));
        assertThat(SegmentationText.parseGate("gap=5ms")).isEqualTo(SegmentationText.parseGate("gap 5ms"));
        assertThat(TimeText.parseDuration("1.5min")).isEqualTo(Duration.ofSeconds(90));
        assertThat(TimeText.write(Duration.ofNanos(1_500_000))).isEqualTo("1500us");
        for (Landmark landmark : Landmark.values()) {
            for (String text : List.of(landmark.word(), "RCPT." + landmark.word() + "+3", landmark.word() + "-1")) {
                assertThat(SegmentationText.write(SegmentationText.parseCuts(text).getFirst())).isEqualTo(text);
            }
        }
    }

    @Test
    void saysWhereAnOptionIsWrong() {
        assertThatThrownBy(() -> SegmentationText.parseCuts("verb, RCPT.vreb")).isInstanceOfSatisfying(
                SyntaxException.class,
                wrong -> {
                    assertThat(wrong.column()).isEqualTo(12);
                    assertThat(wrong.length()).isEqualTo(4);
                    assertThat(wrong.message()).isEqualTo("Unknown landmark \"vreb\".");
                    assertThat(wrong.expected()).isEqualTo("Did you mean \"verb\"?");
                });
        assertThatThrownBy(() -> SegmentationText.parsePolicy("")).hasMessage("The value is missing.");
        assertThatThrownBy(() -> SegmentationText.parseGate("gap 5 6")).hasMessage("\"6\" is too much here.");
    }

    @Test
    void plansTenMegabytesOctetByOctetInAMoment() {
        byte[] message = new byte[10_000_000];
        java.util.Arrays.fill(message, (byte) 'x');
        for (int i = 79; i < message.length; i += 80) {
            message[i - 1] = '\r';
            message[i] = '\n';
        }
        Session session = PlannerTest.session("""
                segments octet
                cut line-start, RCPT.verb+2
                C: MAIL FROM:<a@b>
                @repeat 1000
                C: RCPT TO:<u${i}@b>
                @end
                C: DATA
                S: 354
                @message m.eml
                S: 250
                """);
        PlanOptions options = PlannerTest.options(session, Direction.CLIENT, Octets.wrap(message));

        Plan plan = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> Planner.plan(session, options));

        Turn.Say last = (Turn.Say) plan.turns().stream().filter(Turn.Say.class::isInstance).reduce((_, next) -> next)
                .orElseThrow();
        assertThat(last.segments()).hasSize(10_000_000 + 3);
        assertThat(last.segments().getLast().octets()).isEqualTo(Octets.latin1("\n"));
        assertThat(plan.segments().getLast()).isEqualTo(last.segments().getLast());
        assertThat(plan.segments().get(12_345).index()).isEqualTo(12_345);
    }
}
