package mailseam.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** Each command beside the reply that answers it, by counting, and beneath both the segments that carried them. */
final class PairRows {
    private static final int LINES = 40;
    private static final int NOTES = 5;
    /** Characters of one text that are shown. */
    private static final int TEXT = 640;

    private final Columns columns;
    private final Timeline timeline;
    private final MarkedText marked;

    PairRows(Columns columns, Timeline timeline, MarkedText marked) {
        this.columns = columns;
        this.timeline = timeline;
        this.marked = marked;
    }

    void write() throws IOException {
        columns.line("");
        columns.row("seconds", "commands", "their replies");
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
                unanswered(command);
            }
        }
        while (next < replies.size()) {
            unasked(replies.get(next++));
        }
    }

    private void pair(CommandItem command, Reply reply) throws IOException {
        long waited = reply.firstNanos() - command.unit().origins().getLast().nanos();
        columns.rows(time(command), left(command, ""), right(reply, ", " + Columns.seconds(waited) + " s later"));
    }

    private void unanswered(CommandItem command) throws IOException {
        columns.rows(time(command), left(command, answerable(command.unit()) ? ", no reply" : ""), List.of());
    }

    private void unasked(ReplyItem item) throws IOException {
        if (item.command() < 0) {
            columns.rows(Columns.seconds(item.reply().firstNanos()), List.of(), right(item.reply(), ""));
        }
    }

    /** Whether a reply could be expected: a chunk and what is no SMTP get none of their own. */
    private static boolean answerable(ClientUnit unit) {
        return !(unit instanceof Chunk || unit instanceof OpaqueOctets);
    }

    private static String time(CommandItem command) {
        return Columns.seconds(command.unit().origins().getFirst().nanos());
    }

    private List<String> left(CommandItem command, String rest) {
        List<Origin> origins = command.unit().origins();
        List<String> rows = new ArrayList<>();
        rows.add(brief(Units.text(command.unit(), timeline, marked, Units.ends(origins))));
        rows.add("  in " + segments(origins) + rest);
        notes(command.unit().notes(), rows);
        return rows;
    }

    private List<String> right(Reply reply, String rest) {
        long[] ends = Units.ends(reply.origins());
        List<String> rows = new ArrayList<>();
        long offset = reply.offset();
        for (ReplyLine line : reply.lines().subList(0, Math.min(LINES, reply.lines().size()))) {
            rows.add(brief(Units.line(marked.of(Direction.SERVER, offset, line.raw(), ends))));
            offset += line.raw().length();
        }
        if (reply.lines().size() > LINES) {
            rows.add("... " + (reply.lines().size() - LINES) + " lines more");
        }
        rows.add("  in " + segments(reply.origins()) + rest);
        notes(reply.notes(), rows);
        return rows;
    }

    private static void notes(List<Note> notes, List<String> rows) {
        for (Note note : notes.subList(0, Math.min(NOTES, notes.size()))) {
            rows.add("  ! " + note.kind().text() + " at octet " + note.offset());
        }
    }

    private static String segments(List<Origin> origins) {
        int first = origins.getFirst().segment();
        int last = origins.getLast().segment();
        return first == last ? "#" + first : "#" + first + " to #" + last;
    }

    private static String brief(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT) + " ...";
    }
}
