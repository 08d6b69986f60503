package mailseam.report.redact;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import mailseam.session.Mark;
import mailseam.session.SecretSpan;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyLine;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Moment;
import mailseam.timeline.OctetStream;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;

/** A timeline with other octets: all else is the very same. Nothing is held but what is other. */
record RedactedTimeline(Timeline original, OctetStream client, OctetStream server, List<Moment> moments,
        List<Mark> marks, List<SegmentNote> notes) implements Timeline {
    @Override
    public Instant start() {
        return original.start();
    }

    @Override
    public List<Segment> segments() {
        return original.segments();
    }

    @Override
    public List<CommandItem> commands() {
        return new Mapped<>(original.commands(),
                item -> new CommandItem(item.index(), unit(item.unit()), item.reply()));
    }

    @Override
    public List<ReplyItem> replies() {
        return new Mapped<>(original.replies(),
                item -> new ReplyItem(item.index(), reply(item.reply()), item.command()));
    }

    @Override
    public OctetStream stream(Direction direction) {
        return direction == Direction.CLIENT ? client : server;
    }

    @Override
    public long acknowledged(int segment) {
        return original.acknowledged(segment);
    }

    @Override
    public List<SecretSpan> secrets(int segment) {
        return original.secrets(segment);
    }

    private ClientUnit unit(ClientUnit unit) {
        return switch (unit) {
            case Command was -> new Command(again(client, was.offset(), was.raw()), was.offset(), was.length(),
                    was.origins(), was.notes());
            case AuthResponse was -> new AuthResponse(again(client, was.offset(), was.raw()), was.offset(),
                    was.length(), was.origins(), was.notes());
            case MailData was -> was;
            case Chunk was -> was;
            case OpaqueOctets was -> was;
        };
    }

    private Reply reply(Reply was) {
        List<ReplyLine> lines = new ArrayList<>();
        long offset = was.offset();
        for (ReplyLine line : was.lines()) {
            lines.add(new ReplyLine(line.code(), line.last(), again(server, offset, line.raw())));
            offset += line.raw().length();
        }
        return new Reply(lines, was.offset(), was.length(), was.origins(), was.notes());
    }

    /** What stands at an offset now; octets that are missing from a capture end it, and then nothing of it is shown. */
    private static Octets again(OctetStream stream, long offset, Octets was) {
        Octets now = stream.read(offset, was.length());
        if (now.length() == was.length()) {
            return now;
        }
        byte[] filled = was.toArray();
        Filler.TEXT.fill(filled, 0, filled.length, -1, -1);
        now.copyTo(0, filled, 0, now.length());
        return Octets.wrap(filled);
    }

    /** A list whose elements are made when they are asked for. */
    private static final class Mapped<T> extends AbstractList<T> implements RandomAccess {
        private final List<T> list;
        private final Function<T, T> map;

        Mapped(List<T> list, Function<T, T> map) {
            this.list = list;
            this.map = map;
        }

        @Override
        public T get(int index) {
            return map.apply(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
