package mailseam.timeline;

import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Limits;
import mailseam.smtp.Reply;

/** The commands and replies of a connection, as they are read, each with its pair. */
final class Conversation implements ExchangeReader.Sink {
    private final GrowingList<CommandItem> commands = new GrowingList<>();
    private final GrowingList<ReplyItem> replies = new GrowingList<>();
    private final ExchangeReader reader;

    /** An empty conversation; {@code captured} as in {@link ExchangeReader}. */
    Conversation(Limits limits, boolean captured) {
        reader = new ExchangeReader(limits, captured, this);
    }

    ExchangeReader reader() {
        return reader;
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

    @Override
    public void sent(ClientUnit unit) {
        int index = commands.size();
        commands.append(new CommandItem(index, unit, unit instanceof Chunk ? replyBefore(index) : -1));
    }

    /** The reply of the BDAT before a chunk, where the server replied before it had the chunk. */
    private int replyBefore(int chunk) {
        CommandItem before = chunk == 0 ? null : commands.get(chunk - 1);
        return before != null && before.unit() instanceof Command ? before.reply() : -1;
    }

    @Override
    public void replied(Reply reply, int command) {
        int index = replies.size();
        replies.append(new ReplyItem(index, reply, command));
        if (command == ReplyCounter.NONE) {
            return;
        }
        answer(command, index);
        if (command + 1 < commands.size() && commands.get(command + 1).unit() instanceof Chunk) {
            answer(command + 1, index);
        }
    }

    /** The first reply is the one that counts where a unit gets several (LMTP). */
    private void answer(int command, int reply) {
        CommandItem item = commands.get(command);
        if (item.reply() < 0) {
            commands.replace(command, new CommandItem(command, item.unit(), reply));
        }
    }
}
