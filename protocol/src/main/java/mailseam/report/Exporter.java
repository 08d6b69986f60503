package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;

/** A form that a timeline can be written in. */
public interface Exporter {
    /** How the names of its files end, without the dot. */
    String ending();

    /** What it is, in a few words. */
    String description();

    /**
     * Writes a report. The stream is flushed and stays open.
     *
     * @throws IOException if the stream fails
     */
    void write(Report report, OutputStream out) throws IOException;
}
