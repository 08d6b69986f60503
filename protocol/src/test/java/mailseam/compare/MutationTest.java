package mailseam.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each single change of a conversation is named as that change, wherever it is made. */
class MutationTest {
    private static final Timeline USUAL = Script.usual().end();

    private record Piece(Direction direction, String octets) {
    }

    /** All segments, the server's lines apart. */
    private static List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Segment segment : USUAL.segments()) {
            pieces.add(new Piece(segment.direction(), USUAL.stream(segment.direction())
                    .read(segment.offset(), segment.length()).latin1()));
        }
        return pieces;
    }

    private static Timeline timeline(List<Piece> pieces) {
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        long nanos = 0;
        for (Piece piece : pieces) {
            SegmentState state = piece.direction() == Direction.CLIENT ? SegmentState.CONFIRMED : SegmentState.READ;
            builder.accept(new TimelineEvent.Recorded(nanos += 1_000_000, piece.direction(),
                    Octets.latin1(piece.octets()), state, List.of()));
        }
        builder.end();
        return builder.snapshot();
    }

    private static Comparison compare(List<Piece> left, List<Piece> right) {
        return Comparison.of(timeline(left), timeline(right), CompareRules.DEFAULT);
    }

    static Stream<Integer> client() {
        List<Piece> pieces = pieces();
        return IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).direction() == Direction.CLIENT).boxed();
    }

    static Stream<Integer> server() {
        List<Piece> pieces = pieces();
        return IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).direction() == Direction.SERVER).boxed();
    }

    @Test
    void nothingIsFoundWhereNothingChanged() {
        assertThat(compare(pieces(), pieces()).differences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("client")
    void eachCutOfTheClientIsOneDifferenceInSegmentation(int index) {
        String octets = pieces().get(index).octets();
        for (int at = 1; at < octets.length(); at++) {
            List<Piece> cut = pieces();
            cut.set(index, new Piece(Direction.CLIENT, octets.substring(0, at)));
            cut.add(index + 1, new Piece(Direction.CLIENT, octets.substring(at)));
            assertThat(compare(pieces(), cut).differences()).as("cut at %d", at).singleElement()
                    .isInstanceOfSatisfying(Difference.SegmentationDiffers.class, found -> {
                        assertThat(found.leftOnly()).isEmpty();
                        assertThat(found.rightOnly()).hasSize(1);
                    });
            assertThat(compare(cut, pieces()).differences()).singleElement()
                    .isInstanceOfSatisfying(Difference.SegmentationDiffers.class,
                            found -> assertThat(found.leftOnly()).hasSize(1));
        }
    }

    @ParameterizedTest
    @MethodSource("client")
    void eachOverwrittenArgumentIsOctetsThatWereOverwritten(int index) {
        String octets = pieces().get(index).octets();
        for (int at = 0; at < octets.length(); at++) {
            if (Character.isLowerCase(octets.charAt(at))) {
                List<Piece> changed = pieces();
                changed.set(index, new Piece(Direction.CLIENT,
                        octets.substring(0, at) + "X" + octets.substring(at + 1)));
                assertThat(compare(pieces(), changed).differences()).as("octet %d", at).singleElement()
                        .isInstanceOfSatisfying(Difference.OctetsChanged.class, found -> {
                            assertThat(found.nature()).isEqualTo(Difference.Nature.OVERWRITTEN);
                            assertThat(found.edits()).singleElement().matches(edit -> edit.leftLength() == 1);
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("server")
    void eachOtherCodeIsOneReplyThatDiffers(int index) {
        String octets = pieces().get(index).octets();
        if (octets.contains("-") || octets.startsWith("354")) {
            return;
        }
        List<Piece> changed = pieces();
        changed.set(index, new Piece(Direction.SERVER, "451" + octets.substring(3)));
        assertThat(compare(pieces(), changed).differences()).singleElement()
                .isInstanceOfSatisfying(Difference.ReplyDiffers.class,
                        found -> assertThat(found.part()).isEqualTo(Difference.ReplyPart.CODE));
    }

    @ParameterizedTest
    @MethodSource("server")
    void aReplyTooManyIsExtraWhereverItComes(int index) {
        List<Piece> changed = pieces();
        changed.add(index + 1, new Piece(Direction.SERVER, "451 what?\r\n"));
        List<Difference> extra = compare(pieces(), changed).differences();
        assertThat(extra).extracting(Difference::kind).contains("reply-extra");
        assertThat(extra).filteredOn(found -> found instanceof Difference.Unpaired)
                .filteredOn(found -> found.kind().startsWith("reply")).hasSize(1);
    }
}
