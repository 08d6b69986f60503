package mailseam.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailseam.report.ExchangeRow.Saying;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Note;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Origin;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyLine;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/** Each command of a timeline beside the reply that answers it, by counting, as rows that any form shows. */
public final class ExchangeRows {
    private static final int LINES = 40;
    private static final int NOTES = 5;
    /** Characters of one text that are shown. */
    private static final int TEXT = 640;

    private final Timeline timeline;
    private final MarkedText marked;
    private final RowSink<ExchangeRow> rows;

    private ExchangeRows(Timeline timeline, RowSink<ExchangeRow> rows) {
        this.timeline = timeline;
        this.marked = new MarkedText(Hidden.of(timeline), true);
        this.rows = rows;
    }

    /** Gives all rows. */
    public static void write(Timeline timeline, RowSink<ExchangeRow> rows) throws IOException {
        new ExchangeRows(timeline, rows).all();
    }

    private void all() throws IOException {
        List<ReplyItem> replies = timeline.replies();
        int next = 0;
        for (CommandItem command : timeline.commands()) {
            while (next < replies.size() && next < command.reply()) {
                unasked(replies.get(next++));
            }
            if (command.reply() >= 0) {
                pair(command, replies.get(command.reply()).reply());
                next = Math.max(next, command.reply() + 1);
            } else {
                rows.take(new ExchangeRow(time(command), Optional.of(said(command)), Optional.empty(),
                        OptionalLong.empty(), answerable(command.unit())));
            }
        }
        while (next < replies.size()) {
            unasked(replies.get(next++));
        }
    }

    private void pair(CommandItem command, Reply reply) throws IOException {
        long waited = reply.firstNanos() - command.unit().origins().getLast().nanos();
        rows.take(new ExchangeRow(time(command), Optional.of(said(command)), Optional.of(said(reply)),
                OptionalLong.of(waited), false));
    }

    private void unasked(ReplyItem item) throws IOException {
        if (item.command() < 0) {
            rows.take(new ExchangeRow(item.reply().firstNanos(), Optional.empty(), Optional.of(said(item.reply())),
                    OptionalLong.empty(), false));
        }
    }

    /** Whether a reply could be expected: a chunk and what is no SMTP get none of their own. */
    private static boolean answerable(ClientUnit unit) {
        return !(unit instanceof Chunk || unit instanceof OpaqueOctets);
    }

    private static long time(CommandItem command) {
        return command.unit().origins().getFirst().nanos();
    }

    private Saying said(CommandItem command) {
        List<Origin> origins = command.unit().origins();
        return saying(List.of(brief(Units.text(command.unit(), timeline, marked, Units.ends(origins)))), origins,
                command.unit().notes());
    }

    private Saying said(Reply reply) {
        long[] ends = Units.ends(reply.origins());
        List<String> lines = new ArrayList<>();
        long offset = reply.offset();
        for (ReplyLine line : reply.lines().subList(0, Math.min(LINES, reply.lines().size()))) {
            lines.add(brief(Units.line(marked.of(Direction.SERVER, offset, line.raw(), ends))));
            offset += line.raw().length();
        }
        if (reply.lines().size() > LINES) {
            lines.add("... " + (reply.lines().size() - LINES) + " lines more");
        }
        return saying(lines, reply.origins(), reply.notes());
    }

    private static Saying saying(List<String> lines, List<Origin> origins, List<Note> notes) {
        return new Saying(lines, origins.getFirst().segment(), Units.segments(origins), notes.stream().limit(NOTES)
                .map(note -> note.kind().text() + " at octet " + note.offset()).toList());
    }

    private static String brief(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT) + " ...";
    }
}
