package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import mailseam.session.Segmentation.Policy;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why segments end where they do, what places are called, and how many segments there would be. */
class PlanMapTest {
    private static List<String> names(List<LandmarkCut> cuts) {
        return cuts.stream().map(SegmentationText::write).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "marks", "command", "octets 3", "octet", "random 1-9 seed 5", "mss"})
    void knowsAReasonForEachBoundaryAndForNoOther(String policy) throws PlanException {
        PlanMap map = SourceMapTest.map("segments " + policy + "\ncut RCPT.at, lf-1\n"
                + "C: MAIL FROM:<a@b>\nC: RC{cut}PT TO:<c@d>\nS: 250\nS: 250\nC: DATA\n@message m\nC: QUIT\n");
        List<Integer> boundaries = SourceMapTest.boundaries(map);

        for (int at = 1; at < map.stream().length(); at++) {
            Boundary why = map.boundary(at);
            boolean some = !why.marks().isEmpty() || why.policy() || !why.landmarks().isEmpty() || why.runEdge();
            assertThat(some).as("at " + at).isEqualTo(boundaries.contains(at));
        }
    }

    @Test
    void tellsWhatGoesWithItsMark() throws PlanException {
        PlanMap map = SourceMapTest.map("cut RCPT.verb+4\nC: RC{cut}PT {cut}TO:<c@d>\n");

        assertThat(map.boundary(2).isMarksAlone()).isTrue();
        assertThat(names(map.boundary(4).landmarks())).containsExactly("RCPT.verb+4");
        assertThat(map.boundary(5).isMarksAlone()).isTrue();
        assertThat(map.boundary(0).runEdge()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mailseam.session.SourceMapTest#sources")
    void countsWhatThePlanWouldHave(Octets source) throws PlanException {
        SessionFile file = SessionFile.read(source);
        if (source.utf8().contains("S: /")) {
            return;
        }
        for (Direction side : Direction.values()) {
            PlanMap map = SourceMapTest.map(source, side);
            for (Policy policy : List.of(new Policy.Group(), new Policy.EachOctet(), new Policy.EveryOctets(4))) {
                PlanOptions options = PlannerTest.options(file.session(), side, Octets.latin1(
                        "Subject: x\n\n.dot\nlast\n"));
                Segmentation other = new Segmentation(policy, List.of(new LandmarkCut(null, Landmark.CR, 0)));
                Plan plan = Planner.plan(file.session(), new PlanOptions(side, other, options.mss(),
                        options.variables(), options.secrets(), options.attachments()));
                assertThat(map.segments(other)).isEqualTo(plan.segments().size());
            }
        }
    }

    @Test
    void namesPlaces() throws PlanException {
        PlanMap map = SourceMapTest.map("C: EHLO x\nS: 250\nC: RCPT TO:<a@b> X=1\n");
        int rcpt = 8;

        assertThat(names(map.places().at(rcpt))).contains("RCPT.verb", "EHLO.group-end");
        assertThat(names(map.places().at(rcpt + 10))).containsExactly("RCPT.at");
        assertThat(map.places().next(rcpt, true)).hasValue(rcpt + 4);
        assertThat(map.places().next(rcpt, false)).hasValue(rcpt - 1);
        assertThat(map.places().next(map.stream().length(), true)).isEmpty();
        assertThat(map.places().next(0, false)).isEmpty();
    }

    @Test
    void namesThePlacesOfRepliesToo() throws PlanException {
        PlanMap map = SourceMapTest.map(Octets.utf8("mailseam 1\nS: 220 x\nC: EHLO x\nS: 250-a\nS: 250 b\n"),
                Direction.SERVER);

        assertThat(names(map.places().at(7 + 3))).containsExactly("EHLO.reply-code");
        assertThat(names(map.places().at(3))).containsExactly("reply-code");
    }

    /** Of a large message only what lies near is looked at: with the same result as if all was. */
    @Test
    void namesPlacesInLargeMessagesAsInSmallOnes() throws PlanException {
        StringBuilder text = new StringBuilder("C: DATA\nS: 354\nC: Subject: x\nC:\n");
        for (int line = 0; line < 4000; line++) {
            text.append("C: ").append("x".repeat(line % 50)).append('\n');
        }
        PlanMap map = SourceMapTest.map(text + "C: .\nC: QUIT\n");
        int length = map.stream().length();
        assertThat(length).isGreaterThan(100_000);
        TreeMap<Integer, List<LandmarkCut>> all = new TreeMap<>(map.places().between(0, length));

        TreeMap<Integer, List<LandmarkCut>> found = new TreeMap<>();
        for (int from = 0; from <= length; from += 1000) {
            found.putAll(map.places().between(from, Math.min(length, from + 999)));
        }
        assertThat(found).isEqualTo(all);
        List<Integer> lines = SourceMapTest.boundaries(SourceMapTest.map("cut line-start\n" + text
                + "C: .\nC: QUIT\n"));
        List<Integer> starts = new ArrayList<>();
        all.forEach((at, cuts) -> {
            if (names(cuts).contains("DATA.line-start")) {
                starts.add(at);
            }
        });
        assertThat(lines).containsAll(starts);
        assertThat(starts).hasSize(4003);
    }
}
