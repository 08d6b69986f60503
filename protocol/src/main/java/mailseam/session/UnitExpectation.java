package mailseam.session;

import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Escapes;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.OpaqueOctets;

/**
 * What a server expects of a client: a command with the same verb, or with the same octets where the session compares text.
 * Mail data and chunks are then compared in their length: a message may be larger than memory.
 */
record UnitExpectation(int line, ClientUnit wanted, boolean exact) implements Expectation.OfUnit {
    @Override
    public String text() {
        return switch (wanted) {
            case Command command when exact -> Escapes.escape(command.line());
            case Command command ->
                    command.verb().isEmpty() ? "an empty line" : Escapes.escape(Octets.utf8(command.verb()));
            case MailData _ -> "mail data";
            case Chunk _ -> "a chunk";
            case AuthResponse _ -> "an authentication response";
            case OpaqueOctets _ -> "TLS";
        };
    }

    @Override
    public boolean accepts(ClientUnit unit) {
        return switch (wanted) {
            case Command command -> unit instanceof Command other
                    && (exact ? other.raw().equals(command.raw()) : other.verb().equals(command.verb()));
            case MailData data -> unit instanceof MailData && (!exact || unit.length() == data.length());
            case Chunk chunk -> unit instanceof Chunk && (!exact || unit.length() == chunk.length());
            case AuthResponse _ -> unit instanceof AuthResponse;
            case OpaqueOctets _ -> unit instanceof OpaqueOctets;
        };
    }
}
