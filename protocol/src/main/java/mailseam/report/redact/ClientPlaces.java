package mailseam.report.redact;

import java.util.List;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.MailData;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Verb;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Timeline;

/** Goes through what a client sent. */
final class ClientPlaces {
    private static final Finder COMMAND = new CommandNames();

    private static final int GO_AHEAD = 354;

    private final Timeline timeline;
    private final RedactionRules rules;
    private final CredentialPlaces credentials;
    private final Visitor visitor;
    private final StreamText stream;
    private final Mail mail;
    private int messageEnd;
    private long done;

    ClientPlaces(Timeline timeline, RedactionRules rules, CredentialPlaces credentials, Visitor visitor) {
        this.timeline = timeline;
        this.rules = rules;
        this.credentials = credentials;
        this.visitor = visitor;
        stream = new StreamText(timeline, Direction.CLIENT);
        mail = new Mail(stream, rules, visitor);
    }

    void visit() {
        for (CommandItem item : timeline.commands()) {
            ClientUnit unit = item.unit();
            text(done, unit.offset());
            done = Math.max(done, unit.offset() + unit.length());
            switch (unit) {
                case Command command -> command(item, command);
                case AuthResponse _ -> {
                }
                case MailData data -> {
                    mail.begin();
                    mail.part(data.offset(), data.offset() + data.length());
                }
                case Chunk chunk -> mail.part(chunk.offset(), chunk.offset() + chunk.length());
                case OpaqueOctets opaque -> opaque(opaque);
            }
        }
        text(done, stream.length());
    }

    private void opaque(OpaqueOctets opaque) {
        if (rules.takesNames() || rules.takes(RedactionKind.CONTENT)) {
            Opaque.visit(stream, Direction.CLIENT, opaque.offset(), opaque.offset() + opaque.length(), visitor);
        }
    }

    private void text(long from, long to) {
        if (from < to) {
            stream.pieces(from, to, false, (offset, text) -> visitor.text(Direction.CLIENT, offset, text, COMMAND));
        }
    }

    private void command(CommandItem item, Command command) {
        boolean known = Verb.of(command.verb()).isPresent();
        if (!known && messageEnd <= item.index() && !credentials.isIn(command)
                && (command.verb().endsWith(":") || isBehindData(item.index()))) {
            mail.begin();
            messageEnd = endOfMessage(item.index());
        }
        if (item.index() < messageEnd) {
            mail.part(command.offset(), command.offset() + command.length());
            return;
        }
        credentials.around(command, this::text);
        if (known) {
            mail.begin();
        }
    }

    private boolean isBehindData(int index) {
        CommandItem before = index == 0 ? null : timeline.commands().get(index - 1);
        return before != null && before.unit() instanceof Command command
                && (command.verb().equals("DATA") || isGoAhead(before.reply()));
    }

    /** Something else than DATA that got its reply was DATA, before something changed it. */
    private boolean isGoAhead(int reply) {
        return reply >= 0 && timeline.replies().get(reply).reply().code() == GO_AHEAD;
    }

    /** Where DATA was refused and the message came even so, its lines were read as commands: up to and with a dot, or up to a verb. */
    private int endOfMessage(int from) {
        List<CommandItem> commands = timeline.commands();
        int firstVerb = -1;
        for (int i = from; i < commands.size(); i++) {
            if (!(commands.get(i).unit() instanceof Command command)) {
                return firstVerb < 0 ? Math.max(from, i - 1) : firstVerb;
            }
            if (command.line().length() == 1 && command.line().at(0) == '.') {
                return i + 1;
            }
            firstVerb = firstVerb < 0 && Verb.of(command.verb()).isPresent() ? i : firstVerb;
        }
        return firstVerb < 0 ? commands.size() : firstVerb;
    }
}
