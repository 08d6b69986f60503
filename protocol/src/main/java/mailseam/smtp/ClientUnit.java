package mailseam.smtp;

import java.util.List;

/** What a client sends, in the units that a server answers or takes in: a command, mail data, a chunk and the like. */
public sealed interface ClientUnit permits Command, MailData, Chunk, AuthResponse, OpaqueOctets {
    /** Offset of the first octet in the client's stream. */
    long offset();

    /** Length in octets, line ends and the end of mail data included. */
    long length();

    /** Which segments carried it, in order; at least one. */
    List<Origin> origins();

    /** What is odd about it. */
    List<Note> notes();
}
