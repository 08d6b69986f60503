package mailseam.report.form;

import java.io.IOException;
import java.io.OutputStream;
import mailseam.report.Document;

/** A form that shows any document, whatever it is about. */
public interface DocumentForm {
    /**
     * Writes a document. The stream is flushed and stays open.
     *
     * @throws IOException if the stream fails
     */
    void write(Document document, OutputStream out) throws IOException;
}
