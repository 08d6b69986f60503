package mailseam.session;

/**
 * A part of a stream that has a name: a command, a message, a reply.
 *
 * @param verb    the command that it is or belongs to, or that a reply answers; empty for the greeting
 * @param from    offset of its first octet
 * @param to      offset behind its last
 * @param content whether it is what follows a command: mail data, a chunk, an authentication response
 */
public record NamedPart(String verb, int from, int to, boolean content) {
}
