package mailseam.report;

import java.io.IOException;

/** Takes rows one at a time, as they are made. */
@FunctionalInterface
public interface RowSink<T> {
    /** Takes the next. */
    void take(T row) throws IOException;
}
