package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import mailseam.report.SafeText;

/** Reads a file that a command is given; where that fails, one line says which file, why, and what to do. */
final class FileFailure {
    private FileFailure() {
    }

    /** What reads a file. */
    interface Reading<T> {
        T of(Path file) throws IOException;
    }

    static <T> T or(Path file, Reading<T> reading) throws CommandFailure {
        String name = SafeText.of(file.toString());
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(name + " is a folder; name a file in it.");
        }
        try {
            return reading.of(file);
        } catch (NoSuchFileException _) {
            throw CommandFailure.usage(name + " does not exist; check its name.");
        } catch (AccessDeniedException _) {
            throw CommandFailure.usage(name + " may not be read; check its permissions.");
        } catch (IOException failed) {
            throw CommandFailure.usage(name + " cannot be read: " + SafeText.of(String.valueOf(failed.getMessage())));
        }
    }
}
