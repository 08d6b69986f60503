package mailseam.report;

import java.util.List;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.MailData;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Origin;
import mailseam.timeline.Timeline;

/** What a client's units are called and how their text is shown. */
final class Units {
    /** Octets at the end of mail data that are shown: the last line end, and the dot with its own. */
    private static final int END_OF_DATA = 5;

    private Units() {
    }

    /** The word for the kind of a unit, as in JSON. */
    static String kind(ClientUnit unit) {
        return switch (unit) {
            case Command _ -> "command";
            case MailData _ -> "data";
            case Chunk _ -> "chunk";
            case AuthResponse _ -> "auth";
            case OpaqueOctets _ -> "opaque";
        };
    }

    /**
     * The text of a unit, without a line end that is as it should be.
     *
     * @param ends where segments end, as {@link #ends} gives it, or none to leave that out
     */
    static String text(ClientUnit unit, Timeline timeline, MarkedText marked, long[] ends) {
        return switch (unit) {
            case Command command -> line(marked.of(Direction.CLIENT, unit.offset(), command.raw(), ends));
            case AuthResponse response -> line(marked.of(Direction.CLIENT, unit.offset(), response.raw(), ends));
            case Chunk _ -> "(chunk, " + octets(unit.length()) + ")";
            case OpaqueOctets _ -> "(not SMTP, " + octets(unit.length()) + ")";
            case MailData data -> {
                int shown = (int) Math.min(END_OF_DATA, unit.length());
                long from = unit.offset() + unit.length() - shown;
                String end = marked.of(Direction.CLIENT, from,
                        timeline.stream(Direction.CLIENT).read(from, shown), ends);
                yield "(mail data, " + octets(unit.length()) + ", ends " + end
                        + (data.finished() ? ")" : ", unfinished)");
            }
        };
    }

    /** The offsets at which another segment goes on with what one began. */
    static long[] ends(List<Origin> origins) {
        return origins.stream().skip(1).mapToLong(Origin::offset).toArray();
    }

    /** The numbers of the segments that carried something: {@code #3}, {@code #3 and #5} or {@code #3 to #9}. */
    static String segments(List<Origin> origins) {
        int[] all = origins.stream().mapToInt(Origin::segment).distinct().toArray();
        return "#" + all[0] + (all.length == 1 ? "" : (all.length == 2 ? " and #" : " to #") + all[all.length - 1]);
    }

    /** {@code 1 octet}, {@code 1,460 octets}. */
    static String octets(long count) {
        return grouped(count) + (count == 1 ? " octet" : " octets");
    }

    /** A number with a comma between thousands. */
    static String grouped(long number) {
        String digits = Long.toString(number);
        int comma = digits.length() - 3;
        return comma <= 0 ? digits : grouped(number / 1000) + "," + digits.substring(comma);
    }

    /** A line's text without its CR LF, if it is whole and no segment ends in it. */
    static String line(String text) {
        return text.endsWith("\\r\\n") ? text.substring(0, text.length() - 4) : text;
    }
}
