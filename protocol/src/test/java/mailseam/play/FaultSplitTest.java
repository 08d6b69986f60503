package mailseam.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mailseam.play.FaultTalk.Turn;
import mailseam.session.Fault;
import mailseam.smtp.Direction;
import org.junit.jupiter.api.Test;

/** Whatever the reads are in which a conversation comes, the same happens to the same octets at the same time. */
class FaultSplitTest {
    private static final List<Turn> TURNS = List.of(
            new Turn(Direction.SERVER, "220 mx\r\n"),
            new Turn(Direction.CLIENT, "EHLO c\r\n"),
            new Turn(Direction.SERVER, "250-mx\r\n250 SIZE\r\n"),
            new Turn(Direction.CLIENT, "MAIL FROM:<a@b> X=1\r\nRCPT TO:<c@d>\r\nRCPT TO:<\"@\"@f>\r\nDATA\r\n"),
            new Turn(Direction.SERVER, "250 a\r\n250 b\r\n550 c\r\n354 d\r\n"),
            new Turn(Direction.CLIENT, "x\r\n..\r\r\ny\r\n.\r\nBDAT 3 LAST\r\nabcQUIT\r\n"),
            new Turn(Direction.SERVER, "250 e\r\n250 f\r\n221 g\r\n"));
    private static final List<Turn> SHORT = List.of(
            new Turn(Direction.SERVER, "220 m\r\n"),
            new Turn(Direction.CLIENT, "RCPT x@\r\nDATA\r\n"),
            new Turn(Direction.SERVER, "250-a\r\n250 b\r\n354\r\n"),
            new Turn(Direction.CLIENT, "x\r\n.\r\nQUIT\r\n"),
            new Turn(Direction.SERVER, "250 c\r\n"));

    private static final List<String> PLACES = List.of("accept", "greeting", "reply", "reply RCPT", "reply #2",
            "reply RCPT #2 at reply-sep", "reply EHLO at reply-lf+1", "reply at reply-code-1", "reply EOD +2",
            "reply at cr", "reply DATA at lf+3", "command", "command RCPT", "command RCPT #2 at verb+2",
            "command #3 +4",
            "command at verb-end", "command at colon", "command MAIL at lt-1", "command RCPT at at", "command at gt",
            "command at param", "command QUIT at cr", "command at lf", "command BDAT at bdat-line-end",
            "command at group-end", "data", "data +4", "end-of-data", "end-of-data at eod-cr", "end-of-data at eod-lf",
            "end-of-data at eod-cr2", "end-of-data at eod-lf2", "end-of-data at after-eod", "end-of-data -4");
    private static final List<String> EFFECTS = List.of("delay 20ms", "cut", "cut 20ms", "cut octets 2 wait 20ms",
            "cut command wait 20ms", "cut random 1-3 seed 2", "corrupt 3", "drop 2", "drop",
            "inject client \"NOOP\\r\\n\"",
            "inject server \"250 z\\r\\n\"", "replace \"451 later\\r\\n\"", "stall", "reset", "close",
            "drop 1 chance 0.5 seed 3");

    private static int length(List<Turn> turns) {
        return turns.stream().mapToInt(turn -> turn.text().length()).sum();
    }

    private static BitSet cuts(int... at) {
        BitSet cuts = new BitSet();
        for (int cut : at) {
            cuts.set(cut);
        }
        return cuts;
    }

    /** One effect of each kind: of counted octets, of the rest, of time, and beside. */
    private static final List<String> KINDS = List.of("cut octets 2 wait 20ms", "drop 2", "drop",
            "inject server \"250 z\\r\\n\"");

    private static List<String> everyFault(List<String> effects) {
        List<String> faults = new ArrayList<>();
        PLACES.forEach(place -> effects.forEach(effect -> faults.add(place + ": " + effect)));
        return faults;
    }

    private static Map<Direction, BitSet> union(Map<Direction, BitSet> one, Map<Direction, BitSet> other) {
        Map<Direction, BitSet> union = new EnumMap<>(Direction.class);
        one.forEach((side, ends) -> {
            BitSet both = (BitSet) ends.clone();
            both.or(Objects.requireNonNull(other.get(side)));
            union.put(side, both);
        });
        return union;
    }

    @Test
    void happensToTheSameOctetsWhereverOneReadEnds() {
        for (String fault : everyFault(EFFECTS)) {
            List<Fault> faults = FaultBoxTest.faults(fault);
            FaultTalk whole = FaultTalk.of(faults, TURNS, cuts());
            for (int cut = 1; cut < length(TURNS); cut++) {
                FaultTalk talk = FaultTalk.of(faults, TURNS, cuts(cut));
                assertThat(talk.told()).as("%s, cut at %d", fault, cut).isEqualTo(whole.told());
                for (Direction side : Direction.values()) {
                    // One more where the read ends, and one where a place was open then.
                    assertThat(union(talk.ends(), whole.ends()).get(side)).as("%s, cut at %d", fault, cut)
                            .isEqualTo(talk.ends().get(side));
                    assertThat(talk.ends().get(side).cardinality() - whole.ends().get(side).cardinality())
                            .as("%s, cut at %d", fault, cut).isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void happensToTheSameOctetsWhereEachComesAlone() {
        BitSet all = new BitSet();
        all.set(0, length(TURNS));
        for (String fault : everyFault(EFFECTS)) {
            List<Fault> faults = FaultBoxTest.faults(fault);
            assertThat(FaultTalk.of(faults, TURNS, all).told()).as(fault)
                    .isEqualTo(FaultTalk.of(faults, TURNS, cuts()).told());
        }
    }

    @Test
    void happensToTheSameOctetsWhereverTwoReadsEnd() {
        int length = length(SHORT);
        for (String fault : everyFault(KINDS)) {
            List<Fault> faults = FaultBoxTest.faults(fault);
            String whole = FaultTalk.of(faults, SHORT, cuts()).told();
            List<Map<Direction, BitSet>> single = new ArrayList<>();
            for (int cut = 0; cut < length; cut++) {
                single.add(FaultTalk.of(faults, SHORT, cuts(cut)).ends());
            }
            for (int first = 1; first < length; first++) {
                for (int second = first + 1; second < length; second++) {
                    FaultTalk talk = FaultTalk.of(faults, SHORT, cuts(first, second));
                    String told = talk.told();
                    Map<Direction, BitSet> both = union(single.get(first), single.get(second));
                    if (!told.equals(whole) || !talk.ends().equals(both)) {
                        fail("%s, cut at %d and %d:\n%s\n%s\ninstead of\n%s\n%s".formatted(fault, first, second, told,
                                talk.ends(), whole, both));
                    }
                }
            }
        }
    }
}
