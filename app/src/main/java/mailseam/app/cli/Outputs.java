package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.report.AtomicFile;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.report.form.Exporters;
import mailseam.report.form.PngExporter;

/**
 * The files that a command writes, each in the form that the ending of its name says.
 *
 * @param scale how large pictures in pixels are
 */
record Outputs(List<Path> files, int scale) {
    private static final int USUAL_SCALE = 2;

    Outputs(List<Path> files) {
        this(files, USUAL_SCALE);
    }

    /** Fails where a file could not be written in the end, before anything is done. */
    void check() throws CommandFailure {
        for (Path file : files) {
            exporter(file);
        }
    }

    /** Writes a report to each file. */
    void write(Report report) throws CommandFailure {
        write(report, "", AtomicFile::write);
    }

    /** Writes the report of one run of several: to {@code OUT-3.txt} for the third. */
    void writeNumbered(Report report, int number) throws CommandFailure {
        write(report, "-" + number, AtomicFile::write);
    }

    /**
     * Writes the report of one of nobody knows how many: to {@code OUT.txt} for the first and to {@code OUT-3.txt} for the third. It does
     * not wait for the disk: there may be thousands.
     *
     * @param side stands before the ending, such as {@code .server}
     */
    void writeCounted(Report report, int number, String side) throws CommandFailure {
        write(report, counted(number) + side, AtomicFile::writeSoon);
    }

    /** The names of the files of the one of that number, with blanks between. */
    String names(int number) {
        return files.stream().map(file -> SafeText.of(named(file, counted(number)).toString()))
                .collect(Collectors.joining(" "));
    }

    private static String counted(int number) {
        return number == 1 ? "" : "-" + number;
    }

    private interface Writing {
        void write(Path file, AtomicFile.Content content) throws IOException;
    }

    private void write(Report report, String addition, Writing how) throws CommandFailure {
        for (Path file : files) {
            write(report, named(file, addition), how);
        }
    }

    private static Path named(Path file, String addition) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + addition + name.substring(dot));
    }

    private void write(Report report, Path file, Writing how) throws CommandFailure {
        Exporter exporter = exporter(file);
        try {
            how.write(file, out -> exporter.write(report, out));
        } catch (IOException failed) {
            throw CommandFailure.usage(SafeText.of(file.toString()) + " cannot be written: "
                    + failed.getClass().getSimpleName() + ": " + SafeText.of(String.valueOf(failed.getMessage())));
        }
    }

    private Exporter exporter(Path file) throws CommandFailure {
        return Exporters.of(file).map(form -> form instanceof PngExporter ? new PngExporter(scale) : form)
                .orElseThrow(() -> CommandFailure.usage(SafeText.of(file.toString())
                        + " cannot be written: its name must end in one of " + Exporters.endings() + "."));
    }
}
