package mailseam.capture.conversation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import mailseam.capture.tcp.Connection;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.MailData;
import mailseam.smtp.Reply;
import mailseam.smtp.Verb;
import mailseam.timeline.ExchangeReader;
import mailseam.timeline.TimelineEvent;

/** Reads a conversation and keeps only what its line in the list shows. */
final class Summary implements Consumer<TimelineEvent>, ExchangeReader.Sink {
    private static final int MOST = 200;
    private static final int LONGEST_VERB = 16;

    private final Connection connection;
    private final ExchangeReader exchange = new ExchangeReader(Limits.DEFAULT, true, this);
    private final SummaryNotes notes;
    private final List<String> verbs = new ArrayList<>();
    private final List<Integer> codes = new ArrayList<>();
    private final ArrayDeque<Integer> messageUnits = new ArrayDeque<>();
    private int segments;
    private int units;
    private int commands;
    private int replies;
    private int messages;
    private boolean over;

    Summary(Connection connection) {
        this.connection = connection;
        this.notes = new SummaryNotes(connection);
    }

    boolean isEncrypted(Direction direction) {
        return exchange.isEncrypted(direction);
    }

    @Override
    public void accept(TimelineEvent event) {
        switch (event) {
            case TimelineEvent.Continued continued -> exchange.read(continued.direction(), continued.octets(),
                    continued.segment(), continued.nanos());
            case TimelineEvent.Missed missed -> {
                exchange.skip(missed.direction(), missed.count());
                notes.missing(missed.direction(), missed.count());
            }
            case TimelineEvent.Sighted sighted -> {
                segments++;
                notes.sighted(sighted.frame());
            }
            case TimelineEvent.Noted noted -> notes.note(noted.note());
            case TimelineEvent.Encrypted _ -> exchange.encrypt();
            case TimelineEvent.Happened happened -> notes.happened(happened);
            case TimelineEvent.Wrote _,TimelineEvent.Confirmed _,TimelineEvent.Read _,TimelineEvent.Captured _,TimelineEvent.Recorded _ ->
                    {
                    }
        }
    }

    @Override
    public void sent(ClientUnit unit) {
        if (unit instanceof Command command) {
            commands++;
            if (verbs.size() < MOST) {
                verbs.add(verb(command));
            }
        } else if (unit instanceof MailData || unit instanceof Chunk) {
            // the reply to a chunk is paired with its BDAT, which came before
            messageUnits.add(unit instanceof Chunk ? units - 1 : units);
        }
        units++;
    }

    private static String verb(Command command) {
        String verb = command.verb();
        return Verb.of(verb).map(known -> known.name().toUpperCase(Locale.ROOT))
                .orElseGet(() -> verb.substring(0, Math.min(LONGEST_VERB, verb.length())));
    }

    @Override
    public void replied(Reply reply, int unit) {
        replies++;
        if (codes.size() < MOST) {
            codes.add(reply.code());
        }
        while (unit >= 0 && !messageUnits.isEmpty() && messageUnits.getFirst() < unit) {
            messageUnits.removeFirst();
        }
        if (!messageUnits.isEmpty() && messageUnits.getFirst() == unit && reply.code() / 100 == 2) {
            messages++;
        }
    }

    void end() {
        over = true;
        exchange.end();
    }

    /** What is known so far. */
    MailConversation conversation() {
        return new MailConversation(connection.number(), connection.endpoint(Direction.CLIENT),
                connection.endpoint(Direction.SERVER), Instant.ofEpochSecond(0, connection.nanos()),
                connection.lastNanos() - connection.nanos(), segments, verbs, codes, commands, replies, messages,
                notes.isComplete(), notes.sentences(over), connection.place());
    }
}
