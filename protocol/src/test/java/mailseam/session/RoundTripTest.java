package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Printing and reading are inverse to each other, for sessions that a generator makes of every kind of part. */
class RoundTripTest {
    private static final String[] PIECES = {"MAIL FROM:<a@b>", " ", "\r", "\n", "\t", "\\", "{", "}", "$", "${",
            "{cut}", "\\c", "\\n",
            "/", "#", "@", ".", "250", "é", "\u2028", "\u202E", "\uFFFD", "\uD83D\uDE00", "\0", "\u007F", "\"", "+0.1"};

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void printedSessionReadsBackEqual(int seed) {
        Random random = new Random(seed);
        Session session = new Session(header(random), steps(random, 0));

        Octets printed = SessionPrinter.print(session);
        SessionFile file = SessionFile.read(printed);

        assertThat(file.problems()).as(printed.utf8()).isEmpty();
        assertThat(SessionTexts.withoutLines(file.session())).as(printed.utf8())
                .isEqualTo(SessionTexts.withoutLines(session));
        assertThat(SessionPrinter.print(file.session())).isEqualTo(printed);
    }

    @Test
    void everyPairOfOctetsHasAText() {
        for (int pair = 0; pair < 65536; pair++) {
            Octets octets = Octets.wrap(new byte[]{(byte) (pair >> 8), (byte) pair});
            for (boolean crlf : new boolean[]{true, false}) {
                Step.Line line = new Step.Line(0, pair % 2 == 0 ? Direction.CLIENT : Direction.SERVER,
                        OptionalLong.empty(),
                        List.of(new Fragment.Text(octets)), crlf);
                SessionFile file = SessionFile.read(Octets.utf8("mailseam 1\n" + SessionPrinter.line(line) + "\n"));
                assertThat(file.problems()).isEmpty();
                assertThat(file.session().steps()).singleElement().isEqualTo(
                        new Step.Line(2, line.side(), line.nanos(), line.fragments(), crlf));
            }
        }
    }

    @Test
    void writesWhatAnEditorOrAMailWouldLoseAsEscapes() {
        assertThat(SessionPrinter.line(new Step.Line(0, Direction.CLIENT, OptionalLong.of(1_500_000_000),
                List.of(new Fragment.Text(Octets.latin1("a\u00FF \t{$")), new Fragment.Cut(new After.Nothing()),
                        new Fragment.Text(Octets.latin1("b "))),
                true))).isEqualTo("+1.500000 C: a\\xFF \\t\\{\\x24{cut}b\\x20");
    }

    private static Header header(Random random) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            variables.put("v" + random.nextInt(100), text(random).utf8().replaceAll("[\u2028\u202E\uFFFD]", ""));
        }
        return new Header(some(random, "A title é"), some(random, "[::1]:25"), segmentation(random),
                some(random, new Gate.Gap(Duration.ofNanos(random.nextInt(2_000_000)))),
                random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(65535)) : OptionalInt.empty(),
                Duration.ofMillis(1 + random.nextInt(100_000)), Match.values()[random.nextInt(3)], variables,
                random.nextBoolean() ? List.of() : List.of("one note", "and another"), some(random, "capture"),
                Stream.generate(() -> GeneratedFaults.fault(random)).limit(random.nextInt(3)).toList(),
                Stream.generate(() -> mark(random)).limit(random.nextInt(3)).toList());
    }

    private static Mark mark(Random random) {
        Mark.Span span = new Mark.Span(random.nextBoolean() ? Direction.CLIENT : Direction.SERVER,
                random.nextLong(1L << 40), 1 + random.nextInt(3));
        return new Mark(random.nextLong(99_000_000_000L), some(random, span), random.nextInt(4) == 0 ? ""
                : text(random).utf8() + "\n,S@1 \u202E\u009B" + text(random).utf8());
    }

    private static <T> Optional<T> some(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static Segmentation segmentation(Random random) {
        Segmentation.Policy policy = switch (random.nextInt(7)) {
            case 0 -> new Segmentation.Policy.Group();
            case 1 -> new Segmentation.Policy.Command();
            case 2 -> new Segmentation.Policy.EveryOctets(1 + random.nextInt(5000));
            case 3 -> new Segmentation.Policy.EachOctet();
            case 4 -> new Segmentation.Policy.Random(1 + random.nextInt(5), 6 + random.nextInt(50), random.nextLong());
            case 5 -> new Segmentation.Policy.Mss();
            default -> new Segmentation.Policy.Marks();
        };
        List<LandmarkCut> cuts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Landmark landmark = Landmark.values()[random.nextInt(Landmark.values().length)];
            cuts.add(new LandmarkCut(random.nextBoolean() ? null : "RCPT", landmark, random.nextInt(7) - 3));
        }
        return new Segmentation(policy, cuts);
    }

    private static List<Step> steps(Random random, int depth) {
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            steps.add(step(random, depth));
        }
        return steps;
    }

    private static Step step(Random random, int depth) {
        Direction side = random.nextBoolean() ? Direction.CLIENT : Direction.SERVER;
        return switch (random.nextInt(24)) {
            case 0 -> new Step.Message(0, "a \"b\" c.eml");
            case 1 -> new Step.FileOctets(0, side, "dir/a.bin");
            case 2 -> new Step.Bdat(0, "a.eml", 1 + random.nextInt(9999));
            case 3 -> new Step.Pause(0, Duration.ofMillis(random.nextInt(9999)));
            case 4 -> new Step.StartTls(0);
            case 5 -> new Step.Auth(0, "PLAIN", "alice smith");
            case 6 -> new Step.Close(0, some(random, side));
            case 7 -> new Step.HalfClose(0, some(random, side));
            case 8 -> new Step.Reset(0, some(random, side));
            case 9 -> new Step.ExpectClose(0);
            case 10 -> new Step.ReplyPattern(0, "^25[0-9]/\\d{1,3} é");
            case 11, 12 -> depth < 4 ? new Step.Repeat(0, 1 + random.nextInt(9), steps(random, depth + 1))
                    : new Step.ExpectClose(0);
            default -> new Step.Line(0, side,
                    random.nextInt(3) == 0 ? OptionalLong.of(random.nextLong(99_000_000_000L)) : OptionalLong.empty(),
                    fragments(random), random.nextBoolean());
        };
    }

    private static List<Fragment> fragments(Random random) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            boolean afterText = !fragments.isEmpty() && fragments.getLast() instanceof Fragment.Text;
            fragments.add(switch (random.nextInt(afterText ? 4 : 8)) {
                case 0 -> new Fragment.Variable("v.1-x");
                case 1 -> new Fragment.Secret("PASS_1");
                case 2, 3 -> new Fragment.Cut(after(random));
                default -> new Fragment.Text(text(random));
            });
        }
        return fragments;
    }

    private static After after(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new After.Nothing();
            case 1 -> new After.Acked();
            case 2 -> new After.Wait(Duration.ofNanos(random.nextLong(5_000_000_000L)));
            default -> new After.At(random.nextLong(99_000_000_000L));
        };
    }

    private static Octets text(Random random) {
        List<Octets> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            parts.add(Octets.utf8(PIECES[random.nextInt(PIECES.length)]));
        }
        if (random.nextInt(4) == 0) {
            parts.add(Octets.wrap(new byte[]{(byte) random.nextInt(256), (byte) random.nextInt(256)}));
        }
        return Octets.concat(parts);
    }
}
