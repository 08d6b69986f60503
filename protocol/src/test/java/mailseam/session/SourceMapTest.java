package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where octets stand in their file, and that a mark put where the map says cuts there and changes nothing else. */
class SourceMapTest {
    private static final List<String> TOKENS = List.of("a", "bc", " ", "/", "$", "$\\{", "\\x24", "\\r", "\\n", "\\t",
            "\\\\", "\\{", "\\xFF", "\\x00", "\u00e9", "\u20ac", "\uD83D\uDE00", "{cut}", "{cut 50ms}", "{cut acked}",
            "${who}", "${secret:PASS}", "250", "\u00e9\u00e9");
    private static final Octets FILE = Octets.latin1("Subject: x\n\n.dot\nlast\n");

    static PlanMap map(Octets source, Direction side) throws PlanException {
        SessionFile file = SessionFile.read(source);
        assertThat(file.problems()).as(source.utf8()).isEmpty();
        return Planner.map(file, PlannerTest.options(file.session(), side, FILE));
    }

    static PlanMap map(String text) throws PlanException {
        return map(Octets.utf8("mailseam 1\n" + text), Direction.CLIENT);
    }

    static List<Integer> boundaries(PlanMap map) {
        return map.plan().segments().stream().map(segment -> (int) segment.offset()).toList();
    }

    static Octets changed(Octets source, Collection<LineChange> changes) {
        String[] lines = source.utf8().split("\n", -1);
        changes.forEach(change -> lines[change.line() - 1] = change.text());
        return Octets.utf8(String.join("\n", lines));
    }

    /** The samples, every kind of line, and lines of random escapes. */
    static Stream<Octets> sources() {
        Stream<String> written = Stream.of("C: NOOP\nC: QUIT\n",
                "C:NOOP\nC:  x\nC:\nC: {cut}y{cut}\nC: z\r\nC: q\\r\\n\n",
                "S: 220\nS: 2xx\nS: /^250/\nC: HELO x\nS: 250 \\x2F\nS: \\x2F\nS: 25{cut}0\nS: 250-a\nS: 250 b\n",
                "C: A\n@message m\nC: B\n@octets o\nC: C\n@bdat m chunk 7\nC: D\n@octets o server\n",
                "segments octets 3\ncut verb, cr\nC: A ${who}\\c\nC: B\\c{cut}\nC: {cut}\\c\nC: \\c\nC: C\n",
                "C: start\n@repeat 11\nC: RCPT TO:<u${i}@x>\nC: {cut}\u00e9\n@end\nC: end\n@close\nC: more\n",
                "+0.1 S: 250\n+0.2 C: a{cut +0.3}b\n", "recorded read\n+0.1 S: 250\n+0.2 C: a{cut +0.3}b\n");
        Random random = new Random(7);
        Stream<String> generated = IntStream.range(0, 60).mapToObj(_ -> generated(random));
        return Stream.concat(SamplesTest.sources().stream(),
                Stream.concat(written, generated).map(text -> Octets.utf8("mailseam 1\n" + text)));
    }

    private static String generated(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 3; line++) {
            text.append(random.nextBoolean() ? "C: " : "S: \\x20");
            for (int i = random.nextInt(8); i > 0; i--) {
                String token = TOKENS.get(random.nextInt(TOKENS.size()));
                boolean variable = text.toString().endsWith("$") && token.startsWith("{");
                text.append(variable ? "x" : token);
            }
            text.append(random.nextInt(4) == 0 ? "\\c\n" : "\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aMarkWhereTheMapSaysCutsThereAndNowhereElse(Octets source) throws PlanException {
        for (Direction side : sides(source)) {
            PlanMap map = map(source, side);
            int step = Math.max(1, map.stream().length() / 600);
            for (int at = 0; at <= map.stream().length(); at += step) {
                if (map.source().spot(at) instanceof CutSpot.Possible(int line, int turns)) {
                    PlanMap cut = cut(source, side, map, List.of(NewCut.at(at)));
                    TreeSet<Integer> more = new TreeSet<>(boundaries(cut));
                    more.removeAll(boundaries(map));
                    assertThat(more.size()).isLessThanOrEqualTo(turns);
                    assertThat(boundaries(cut)).contains(at).containsAll(boundaries(map));
                    assertThat(cut.source().marks(at, at)).anyMatch(mark -> mark.line() == line);
                }
            }
        }
    }

    private static List<Direction> sides(Octets source) {
        return source.utf8().contains("S: /") ? List.of(Direction.CLIENT) : List.of(Direction.values());
    }

    private static PlanMap cut(Octets source, Direction side, PlanMap map, List<NewCut> cuts) throws PlanException {
        Octets with = changed(source, map.source().change(cuts, List.of()));
        PlanMap cut = map(with, side);
        assertThat(cut.stream()).as(with.utf8()).isEqualTo(map.stream());
        return cut;
    }

    @ParameterizedTest
    @MethodSource("sources")
    void cutsEachOctetAtOnceAndTakesAllMarksAwayAgain(Octets source) throws PlanException {
        for (Direction side : sides(source)) {
            PlanMap map = map(source, side);
            List<NewCut> all = IntStream.rangeClosed(0, map.stream().length()).mapToObj(NewCut::at).toList();
            Octets with = changed(source, map.source().change(all, List.of()));
            PlanMap cut = map(with, side);
            assertThat(cut.stream()).isEqualTo(map.stream());
            List<Integer> possible = all.stream().map(NewCut::offset)
                    .filter(at -> map.source().spot(at) instanceof CutSpot.Possible).toList();
            assertThat(boundaries(cut)).containsAll(possible);

            Octets bare = changed(with, cut.source().change(List.of(), cut.source().marks(0, cut.stream().length())));
            PlanMap without = map(bare, side);
            assertThat(without.stream()).as(bare.utf8()).isEqualTo(map.stream());
            assertThat(without.source().marks(0, map.stream().length())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyOctetHasAPlaceAndTheWayBack(Octets source) throws PlanException {
        for (Direction side : sides(source)) {
            PlanMap map = map(source, side);
            int turns = 1 + (source.utf8().contains("@repeat") ? 2000 : 0);
            int at = 0;
            for (SourceSpan span : map.source().spans(0, map.stream().length())) {
                assertThat(span.from()).isEqualTo(at);
                at = span.to();
                SourcePlace place = map.source().place(span.from());
                assertThat(place.line()).isEqualTo(span.line());
                assertThat(place.kind()).isEqualTo(span.kind());
                int back = map.source().offset(place.line(), place.column());
                assertThat(map.source().place(back).line()).isEqualTo(place.line());
                assertThat(turns > 1 || back <= span.from()).isTrue();
                assertThat(map.source().says(span.line())).isTrue();
            }
            assertThat(at).isEqualTo(map.stream().length());
        }
    }

    @Test
    void saysWhichCharactersStandForAnOctet() throws PlanException {
        SourceMap source = map("C: a\\x0D{cut 50ms}\u00e9b ${who}\n").source();

        assertThat(IntStream.range(0, 13).mapToObj(source::place))
                .extracting(SourcePlace::column, SourcePlace::length, SourcePlace::kind).startsWith(
                        org.assertj.core.groups.Tuple.tuple(4, 1, SourceKind.WRITTEN),
                        org.assertj.core.groups.Tuple.tuple(5, 4, SourceKind.WRITTEN),
                        org.assertj.core.groups.Tuple.tuple(19, 1, SourceKind.WRITTEN),
                        org.assertj.core.groups.Tuple.tuple(19, 1, SourceKind.WRITTEN),
                        org.assertj.core.groups.Tuple.tuple(20, 1, SourceKind.WRITTEN),
                        org.assertj.core.groups.Tuple.tuple(21, 1, SourceKind.WRITTEN),
                        org.assertj.core.groups.Tuple.tuple(22, 6, SourceKind.VARIABLE));
        assertThat(source.place(11)).isEqualTo(new SourcePlace(2, 28, 0, SourceKind.LINE_END));
        assertThat(source.marks(0, 99))
                .containsExactly(new PlacedMark(2, 2, 9, 10, new After.Wait(Duration.ofMillis(50)), 1));
    }

    private static List<String> cutAt(String text, int... offsets) throws PlanException {
        PlanMap map = map(text);
        return map.source().change(Arrays.stream(offsets).mapToObj(NewCut::at).toList(), List.of()).stream()
                .map(LineChange::text).toList();
    }

    @Test
    void writesAsLittleAsItCan() throws PlanException {
        assertThat(cutAt("C: RCPT\n", 2)).containsExactly("C: RC{cut}PT");
        assertThat(cutAt("C: .\n", 1)).containsExactly("C: .{cut}");
        assertThat(cutAt("C: .\n", 2)).containsExactly("C: .\\r{cut}\\n");
        assertThat(cutAt("C: A\nC: B\n", 3)).containsExactly("C: {cut}B");
        assertThat(cutAt("C: A\n@message m\n", 3)).containsExactly("C: A\\r\\n{cut}");
        assertThat(cutAt("C: A\nC: B\n", 1, 2, 3, 4)).containsExactly("C: A{cut}\\r{cut}\\n", "C: {cut}B{cut}");
        assertThat(cutAt("C: \u00e9\n", 1)).containsExactly("C: \\xC3{cut}\\xA9");
        assertThat(cutAt("C: $x\n", 1)).containsExactly("C: \\x24{cut}x");
        assertThat(cutAt("C: A\n@repeat 2\nC: B\n@end\n", 3)).containsExactly("C: A\\r\\n{cut}");
    }

    @Test
    void writesOutAStandardReplyThatIsCut() throws PlanException {
        Octets source = Octets.utf8("mailseam 1\nS: 220\nS: 250\n");
        PlanMap map = map(source, Direction.SERVER);

        assertThat(map.source().place(3).kind()).isEqualTo(SourceKind.STANDARD);
        assertThat(map.source().change(List.of(NewCut.at(3)), List.of()))
                .containsExactly(new LineChange(2, "S: 220{cut} localhost ESMTP"));
    }

    @Test
    void takenAwayMarksLeaveTheReplyThatWasSent() throws PlanException {
        for (String line : List.of("S: {cut}/x/", "S: 25{cut}0", "S:{cut} 250", "S: {cut}2xx")) {
            Octets source = Octets.utf8("mailseam 1\nS: 220 x\n" + line + "\n");
            PlanMap map = map(source, Direction.SERVER);
            Octets bare = changed(source, map.source().change(List.of(), map.source().marks(0, 99)));

            assertThat(map(bare, Direction.SERVER).stream()).as(line).isEqualTo(map.stream());
        }
    }

    @Test
    void saysWhyNoMarkCanStandSomewhere() throws PlanException {
        PlanMap map = map("C: A ${who} ${secret:PASS}\n@message m\n");
        List<CutSpot.Reason> reasons = new ArrayList<>();
        for (int at : new int[]{0, 3, 9, 17, 18, map.stream().length()}) {
            reasons.add(((CutSpot.Impossible) map.source().spot(at)).reason());
        }

        assertThat(reasons).containsExactly(CutSpot.Reason.RUN_EDGE, CutSpot.Reason.VARIABLE, CutSpot.Reason.SECRET,
                CutSpot.Reason.FILE, CutSpot.Reason.FILE, CutSpot.Reason.RUN_EDGE);
    }

    @Test
    void movesAMarkWithWhatItWaitsFor() throws PlanException {
        PlanMap map = map("C: R{cut 50ms}CPT\n");
        PlacedMark mark = map.source().marks(0, 9).getFirst();

        assertThat(map.source().change(List.of(new NewCut(3, mark.after())), List.of(mark)))
                .containsExactly(new LineChange(2, "C: RCP{cut 50ms}T"));
    }
}
