package mailseam.smtp;

import java.util.List;

/**
 * A client's line in an authentication exchange (RFC 4954 4), behind a 334 reply. Its content is a credential: nothing shows it.
 *
 * @param raw the line with its line end
 */
public record AuthResponse(Octets raw, long offset, long length, List<Origin> origins,
        List<Note> notes) implements ClientUnit {
    public AuthResponse {
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
    }
}
