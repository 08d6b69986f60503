package mailseam.lab.client;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;

/** Makes replies of what a client hears, rightly or wrongly, by its habit. */
final class Ears {
    /** So much of a line is kept. */
    private static final int LONGEST_LINE = 64 * 1024;

    private final Habits.Hearing habit;
    private final List<Reply> heard = new ArrayList<>();
    private final ReplyReader reader = new ReplyReader(Limits.DEFAULT, heard::add);
    private Octets line = Octets.EMPTY;

    Ears(Habits.Hearing habit) {
        this.habit = habit;
    }

    /**
     * What the client takes for replies when one read has returned these octets.
     *
     * @param hello whether it waits for the reply to EHLO or HELO
     */
    List<Reply> hear(Octets read, int segment, long nanos, boolean hello) {
        switch (habit) {
            case REPLIES -> reader.read(read, segment, nanos);
            case LINES -> lines(read, segment, nanos);
            case READS -> whole(read, segment, nanos);
            case EHLO_BY_READ -> {
                if (hello) {
                    whole(read, segment, nanos);
                } else {
                    reader.read(read, segment, nanos);
                }
            }
        }
        List<Reply> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }

    private void lines(Octets read, int segment, long nanos) {
        int at = 0;
        for (int lf = read.indexOf('\n', 0); lf >= 0; lf = read.indexOf('\n', at)) {
            whole(Octets.concat(List.of(line, read.slice(at, lf + 1))), segment, nanos);
            line = Octets.EMPTY;
            at = lf + 1;
        }
        if (line.length() < LONGEST_LINE) {
            line = Octets.concat(List.of(line, read.slice(at, read.length())));
        }
    }

    /** These octets as one reply, whether they are one or not; of more the first. */
    private void whole(Octets octets, int segment, long nanos) {
        List<Reply> found = new ArrayList<>();
        ReplyReader alone = new ReplyReader(Limits.DEFAULT, found::add);
        alone.read(octets, segment, nanos);
        alone.end();
        found.stream().limit(1).forEach(heard::add);
    }
}
