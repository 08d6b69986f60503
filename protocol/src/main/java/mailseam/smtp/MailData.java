package mailseam.smtp;

import java.util.List;

/**
 * Mail data behind an accepted DATA, with the line of one dot that ends it. Its octets stay in the stream: a message may be
 * larger than memory.
 *
 * @param finished whether the end of mail data was seen
 */
public record MailData(boolean finished, long offset, long length, List<Origin> origins,
        List<Note> notes) implements ClientUnit {
    public MailData {
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
    }
}
