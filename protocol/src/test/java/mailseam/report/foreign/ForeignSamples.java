package mailseam.report.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mailseam.smtp.Octets;

/** What real tools printed and logged, and what people paste. */
final class ForeignSamples {
    private static final Path FOLDER = Path.of("src/test/resources/mailseam/report/foreign");

    private ForeignSamples() {
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Octets octets(String name) {
        try {
            return Octets.wrap(Files.readAllBytes(FOLDER.resolve(name + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a sample was read as. */
    static ForeignReading.Sessions sessions(String name) {
        return (ForeignReading.Sessions) ForeignTexts.read(octets(name));
    }

    /** The steps of the one session of a sample: its text behind the header, without comments. */
    static List<String> steps(String name) {
        return steps(sessions(name).sessions().getFirst());
    }

    static List<String> steps(ForeignSession session) {
        String text = session.text();
        return text.substring(text.indexOf("\n\n") + 2).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
