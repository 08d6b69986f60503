package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import mailseam.smtp.Octets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static SessionFile readSoon(Octets source) {
        return org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> SessionFile.read(source));
    }

    @Test
    void readsEveryTruncationOfTheSamples() {
        for (Octets source : SamplesTest.sources()) {
            for (int length = 0; length <= source.length(); length++) {
                SessionFile file = SessionFile.read(source.slice(0, length));
                assertThat(file.source().length()).isEqualTo(length);
                assertThat(file.session().steps()).isNotNull();
            }
        }
    }

    @Test
    void readsAndPlansRandomMutationsOfTheSamples() {
        Random random = new Random(20261121);
        int planned = 0;
        for (Octets source : SamplesTest.sources()) {
            for (int i = 0; i < 100; i++) {
                byte[] octets = source.toArray();
                for (int change = 0; change <= i % 5; change++) {
                    int at = random.nextInt(octets.length);
                    octets[at] = random.nextBoolean() ? octets[random.nextInt(octets.length)]
                            : (byte) random.nextInt(256);
                }
                SessionFile file = SessionFile.read(Octets.wrap(octets));
                planned += plans(file) ? 1 : 0;
                Octets printed = SessionPrinter.print(file.session());
                assertThat(SessionTexts.withoutLines(SessionFile.read(printed).session()))
                        .isEqualTo(SessionTexts.withoutLines(file.session()));
            }
        }
        assertThat(planned).isPositive();
    }

    private static boolean plans(SessionFile file) {
        try {
            Planner.plan(file.session(), PlannerTest.options(file.session(), mailseam.smtp.Direction.SERVER));
            Planner.plan(file.session(), PlannerTest.options(file.session(), mailseam.smtp.Direction.CLIENT));
            return true;
        } catch (PlanException refused) {
            assertThat(refused.problems()).isNotEmpty();
            return false;
        }
    }

    @Test
    void refusesABinaryFileInOneSentence() {
        byte[] octets = new byte[1_000_000];
        new Random(1).nextBytes(octets);

        assertThat(readSoon(Octets.wrap(octets)).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("This is a binary file and no session."));
    }

    @Test
    void refusesAHundredMegabytesInOneSentence(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.seam");
        byte[] line = "C: NOOP and so on, as long as this line is\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            for (int written = 0; written < 100_000_000; written += line.length) {
                out.write(line);
            }
        }

        SessionFile read = SessionFile.open(file);

        assertThat(read.source().length()).isEqualTo(SessionFile.MAX_OCTETS + 1);
        assertThat(read.session().steps()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .isEqualTo("The file has more than 33554432 octets: too many for a session."));
    }

    @Test
    void leavesOutALineOfTenMegabytes() {
        SessionFile file = readSoon(Octets.utf8("mailseam 1\nC: " + "x".repeat(10_000_000) + "\nC: QUIT\n"));

        assertThat(file.session().steps()).hasSize(1);
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).isEqualTo("This line has 10000003 octets.");
            assertThat(problem.text()).hasSizeLessThan(300);
        });
    }

    @Test
    void stopsAtAMillionLines() {
        SessionFile file = readSoon(Octets.utf8("mailseam 1\n" + "C:\n".repeat(1_000_005)));

        assertThat(file.session().steps()).hasSize(SessionFile.MAX_LINES - 1);
        assertThat(file.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(1_000_001));
    }

    @Test
    void readsALineFullOfMarksInLinearTime() {
        SessionFile file = readSoon(Octets.utf8("mailseam 1\n" + ("C: " + "a{cut}".repeat(170_000) + "\n").repeat(20)));

        Assertions.assertThat(file.problems()).isEmpty();
        readSoon(Octets.utf8("mailseam 1\n" + ("C: " + "{".repeat(1_000_000) + "\n").repeat(20)));
        readSoon(Octets.utf8("mailseam 1\n" + ("C: " + "${".repeat(500_000) + "\n").repeat(20)));
    }
}
