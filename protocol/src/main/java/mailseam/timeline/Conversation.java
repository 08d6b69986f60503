package mailseam.timeline;

import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.NoteKind;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;

/**
 * Reads both directions of a connection into commands and replies and pairs them. What follows DATA, AUTH and STARTTLS is
 * read by the replies to them. Behind an accepted STARTTLS (RFC 3207 4) neither direction is SMTP any longer; what the server
 * sent in the same segment behind that reply is still read, since it came unprotected.
 */
final class Conversation {
    /** So many octets of a client that waits for no reply are held for it; then they are read as what they evidently are. */
    private static final long HOLD = 1024 * 1024;
    private static final int GO_AHEAD = 354;
    private static final int REFUSED = 500;

    private final GrowingList<CommandItem> commands = new GrowingList<>();
    private final GrowingList<ReplyItem> replies = new GrowingList<>();
    private final ReplyCounter counter = new ReplyCounter();
    private final CommandReader commandReader;
    private final ReplyReader replyReader;
    private boolean serverIsOpaque;

    Conversation(Limits limits) {
        commandReader = new CommandReader(limits, this::sent);
        replyReader = new ReplyReader(limits, this::replied);
    }

    GrowingList<CommandItem> commands() {
        return commands;
    }

    GrowingList<ReplyItem> replies() {
        return replies;
    }

    int items() {
        return commands.size() + replies.size();
    }

    void read(Direction direction, Octets octets, int segment, long nanos) {
        if (direction == Direction.CLIENT) {
            commandReader.read(octets, segment, nanos);
            if (commandReader.held() > HOLD) {
                commandReader.verdict(commandReader.awaiting() == CommandReader.Awaiting.DATA ? GO_AHEAD : REFUSED);
            }
        } else if (!serverIsOpaque) {
            replyReader.read(octets, segment, nanos);
            if (serverIsOpaque) {
                replyReader.end();
            }
        }
    }

    void end() {
        if (!serverIsOpaque) {
            replyReader.end();
        }
        commandReader.end();
    }

    private void sent(ClientUnit unit) {
        int index = commands.size();
        commands.append(new CommandItem(index, unit, unit instanceof Chunk ? replyBefore(index) : -1));
        counter.sent(unit, index);
    }

    /** The reply of the BDAT before a chunk, where the server replied before it had the chunk. */
    private int replyBefore(int chunk) {
        CommandItem before = chunk == 0 ? null : commands.get(chunk - 1);
        return before != null && before.unit() instanceof Command ? before.reply() : -1;
    }

    private void replied(Reply reply) {
        int command = counter.replied(reply.code());
        int index = replies.size();
        replies.append(new ReplyItem(index, reply, command));
        if (command == ReplyCounter.NONE) {
            return;
        }
        answer(command, index);
        if (command + 1 < commands.size() && commands.get(command + 1).unit() instanceof Chunk) {
            answer(command + 1, index);
        }
        if (command == commands.size() - 1 && !isUnfinished(reply)) {
            verdict(reply.code());
        }
    }

    /** The first reply is the one that counts where a unit gets several (LMTP). */
    private void answer(int command, int reply) {
        CommandItem item = commands.get(command);
        if (item.reply() < 0) {
            commands.replace(command, new CommandItem(command, item.unit(), reply));
        }
    }

    private void verdict(int code) {
        serverIsOpaque |= commandReader.awaiting() == CommandReader.Awaiting.STARTTLS && code == 220;
        commandReader.verdict(code);
    }

    private static boolean isUnfinished(Reply reply) {
        return reply.notes().stream().anyMatch(note -> note.kind() == NoteKind.UNFINISHED);
    }
}
