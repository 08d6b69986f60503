package mailseam.smtp;

import java.util.List;

/** Octets that are no SMTP, such as TLS behind an accepted STARTTLS (RFC 3207). */
public record OpaqueOctets(long offset, long length, List<Origin> origins, List<Note> notes) implements ClientUnit {
    public OpaqueOctets {
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
    }
}
