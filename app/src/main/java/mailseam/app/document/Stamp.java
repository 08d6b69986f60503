package mailseam.app.document;

import java.time.Instant;

/** What the file system says of a file without reading it: where this is the same, so is the file. */
public record Stamp(Instant modified, long octets) {
}
