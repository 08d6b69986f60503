package mailseam.capture.conversation;

import java.time.Instant;
import java.util.List;
import mailseam.capture.tcp.ConnectionPlace;
import mailseam.capture.tcp.Endpoint;

/**
 * A mail conversation of a capture, in short.
 *
 * @param id       its number among the TCP connections of the capture, from 0, as Wireshark counts streams
 * @param nanos    from its first packet to its last, in nanoseconds
 * @param segments how many segments with octets it has
 * @param verbs    the verbs of its first 200 commands
 * @param codes    the codes of its first 200 replies
 * @param commands how many commands there are
 * @param replies  how many replies there are
 * @param messages how many messages the server has taken
 * @param complete whether it was captured whole, from SYN to FIN or RST of both sides, without a gap
 * @param notes    what there is to be said about it, in sentences
 * @param place    where its packets are
 */
public record MailConversation(int id, Endpoint client, Endpoint server, Instant start, long nanos, int segments,
        List<String> verbs, List<Integer> codes, int commands, int replies, int messages, boolean complete,
        List<String> notes, ConnectionPlace place) {
    public MailConversation {
        verbs = List.copyOf(verbs);
        codes = List.copyOf(codes);
        notes = List.copyOf(notes);
    }
}
