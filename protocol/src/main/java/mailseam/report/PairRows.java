package mailseam.report;

import java.io.IOException;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Note;
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
            command(command);
            if (command.reply() >= 0) {
                reply(replies.get(command.reply()), command);
                next = Math.max(next, command.reply() + 1);
            }
        }
        while (next < replies.size()) {
            unasked(replies.get(next++));
        }
    }

    private void command(CommandItem command) throws IOException {
        List<Origin> origins = command.unit().origins();
        columns.row(Columns.seconds(origins.getFirst().nanos()),
                brief(Units.text(command.unit(), timeline, marked, Units.ends(origins))), "");
        columns.row("", "  in " + segments(origins) + (command.reply() < 0 && answered(command) ? ", no reply" : ""),
                "");
        notes(command.unit().notes(), true);
    }

    /** Whether a reply could be expected: a chunk and what is no SMTP get none of their own. */
    private static boolean answered(CommandItem command) {
        return switch (Units.kind(command.unit())) {
            case "chunk", "opaque" -> false;
            default -> true;
        };
    }

    private void unasked(ReplyItem reply) throws IOException {
        if (reply.command() < 0) {
            reply(reply.reply(), "");
        }
    }

    private void reply(ReplyItem item, CommandItem command) throws IOException {
        long last = command.unit().origins().getLast().nanos();
        reply(item.reply(), ", " + Columns.seconds(item.reply().firstNanos() - last) + " s later");
    }

    private void reply(Reply reply, String later) throws IOException {
        long[] ends = Units.ends(reply.origins());
        String time = Columns.seconds(reply.firstNanos());
        long offset = reply.offset();
        for (ReplyLine line : reply.lines().subList(0, Math.min(LINES, reply.lines().size()))) {
            columns.row(time, "", brief(Units.line(marked.of(Direction.SERVER, offset, line.raw(), ends))));
            offset += line.raw().length();
            time = "";
        }
        if (reply.lines().size() > LINES) {
            columns.row("", "", "... " + (reply.lines().size() - LINES) + " lines more");
        }
        columns.row("", "", "  in " + segments(reply.origins()) + later);
        notes(reply.notes(), false);
    }

    private void notes(List<Note> notes, boolean client) throws IOException {
        for (Note note : notes.subList(0, Math.min(NOTES, notes.size()))) {
            String text = "  ! " + note.kind().text() + " at octet " + note.offset();
            columns.row("", client ? text : "", client ? "" : text);
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
