package mailseam.smtp;

import java.util.List;

/**
 * The octets that a BDAT command announced (RFC 3030 2); they belong to the command before them and get no reply of their own.
 *
 * @param finished whether all announced octets were seen
 */
public record Chunk(boolean finished, long offset, long length, List<Origin> origins,
        List<Note> notes) implements ClientUnit {
    public Chunk {
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
    }
}
