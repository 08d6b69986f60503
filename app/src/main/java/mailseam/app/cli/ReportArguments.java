package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.report.picture.PngPicture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that write reports: what a person says about one, and how large a picture is. */
final class ReportArguments {
    private static final int LONGEST = 1 << 20;

    @Option(names = "--summary", paramLabel = "FILE|TEXT", description = {
            "Your own summary for the head of a report, instead of the one that is made: a text file, or the text."})
    private @Nullable String summary;
    @Option(names = "--scale", paramLabel = "N", description = "How large a .png is, 1 to 4; 2 by default.")
    private int scale = 2;

    /** The files to write. */
    Outputs outputs(List<Path> files) throws CommandFailure {
        if (scale < 1 || scale > PngPicture.LARGEST) {
            throw CommandFailure.usage("--scale " + scale + ": it is 1 to " + PngPicture.LARGEST + ".");
        }
        return new Outputs(files, scale);
    }

    /** The report with what the person says. */
    Report of(Report report) throws CommandFailure {
        return summary == null ? report : report.withSummary(text(summary));
    }

    private static String text(String summary) throws CommandFailure {
        try {
            Path file = Path.of(summary);
            if (!Files.isRegularFile(file)) {
                return summary;
            }
            if (Files.size(file) > LONGEST) {
                throw CommandFailure.usage(SafeText.of(summary) + " is too long for a summary.");
            }
            return Files.readString(file);
        } catch (InvalidPathException _) {
            return summary;
        } catch (IOException failed) {
            throw CommandFailure.usage(SafeText.of(summary) + " cannot be read as a text in UTF-8: "
                    + failed.getClass().getSimpleName() + ".");
        }
    }
}
