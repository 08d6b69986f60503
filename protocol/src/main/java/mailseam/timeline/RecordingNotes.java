package mailseam.timeline;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.session.TimeText;
import mailseam.smtp.Direction;

/**
 * What a recording says in its {@code note} lines, so that its timeline comes back as it was: {@code note started TIME},
 * {@code note sent by client}, {@code note unconfirmed 3-5 9}, {@code note secret NAME 12} and {@code note happened server-closed +0.120000}.
 *
 * @param start       the wall-clock time of the start
 * @param sender      whose segments were written, and not read or captured
 * @param unconfirmed numbers of those that were not confirmed, counted from 0 among those that were written
 * @param secrets     how many octets each secret has
 * @param moments     what happened to the connection: how it ended, above all
 */
record RecordingNotes(Instant start, Optional<Direction> sender, BitSet unconfirmed, Map<String, Integer> secrets,
        List<Moment> moments) {
    /** Said where segments are left out. */
    static final String INCOMPLETE = "not all octets were kept: segments without theirs are missing here";
    private static final Pattern OWN = Pattern.compile(
            "started [-+0-9]+T[0-9:.]+Z|sent by (?:client|server)|unconfirmed(?: [0-9]{1,9}(?:-[0-9]{1,9})?)+");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");
    private static final Pattern SECRET = Pattern.compile("secret ([A-Za-z_][A-Za-z0-9_]*) ([0-9]{1,7})");
    private static final Pattern HAPPENED = Pattern.compile("happened ([a-z-]{1,20}) (\\+[0-9.]{1,20})");
    /** So many moments are told: a connection ends only once. */
    private static final int MOST_MOMENTS = 16;
    /** The highest index that a recording of a million lines can mean. */
    private static final int MOST = 33_554_432;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("started " + start);
        sender.ifPresent(side -> lines.add("sent by " + side.word()));
        if (!unconfirmed.isEmpty()) {
            lines.add("unconfirmed " + ranges());
        }
        secrets.forEach((name, length) -> lines.add("secret " + name + " " + length));
        moments.stream().filter(moment -> isTold(moment.what())).limit(MOST_MOMENTS).forEach(moment -> lines
                .add("happened " + word(moment.what()) + " " + TimeText.writeRecorded(moment.nanos())));
        return lines;
    }

    /** How it ended is told; the rest is plain from the segments, or is told otherwise. */
    private static boolean isTold(Happening what) {
        return switch (what) {
            case CONNECTING, CONNECTED, CLIENT_OPENED, SERVER_OPENED, CLIENT_WINDOW_CLOSED, SERVER_WINDOW_CLOSED,
                    CLIENT_WINDOW_OPENED, SERVER_WINDOW_OPENED, MISSING, TLS, NOT_KEPT -> false;
            case FAILED, CLIENT_CLOSED, SERVER_CLOSED, CLIENT_RESET, SERVER_RESET, TIMED_OUT, STOPPED -> true;
        };
    }

    private static String word(Happening what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void addMoment(String what, String time, List<Moment> moments) {
        OptionalLong nanos = TimeText.recorded(time);
        Arrays.stream(Happening.values()).filter(known -> isTold(known) && word(known).equals(what))
                .filter(_ -> nanos.isPresent() && moments.size() < MOST_MOMENTS)
                .forEach(known -> moments.add(new Moment(nanos.getAsLong(), known, "")));
    }

    private String ranges() {
        StringBuilder text = new StringBuilder();
        for (int from = unconfirmed.nextSetBit(0); from >= 0;) {
            int last = unconfirmed.nextClearBit(from) - 1;
            text.append(text.isEmpty() ? "" : " ").append(from).append(last > from ? "-" + last : "");
            from = unconfirmed.nextSetBit(last + 1);
        }
        return text.toString();
    }

    /** Whether a note is one of those that {@link #lines} gives. */
    static boolean isOwn(String note) {
        return note.equals(INCOMPLETE) || OWN.matcher(note).matches() || SECRET.matcher(note).matches()
                || HAPPENED.matcher(note).matches();
    }

    /** Reads the notes of a header; those that say something else are left alone. */
    static RecordingNotes read(List<String> notes) {
        Instant start = Instant.EPOCH;
        Optional<Direction> sender = Optional.empty();
        BitSet unconfirmed = new BitSet();
        Map<String, Integer> secrets = new LinkedHashMap<>();
        List<Moment> moments = new ArrayList<>();
        for (String note : notes) {
            Matcher secret = SECRET.matcher(note);
            Matcher happened = HAPPENED.matcher(note);
            if (note.startsWith("started ")) {
                start = instant(note.substring(8), start);
            } else if (note.equals("sent by client")) {
                sender = Optional.of(Direction.CLIENT);
            } else if (note.equals("sent by server")) {
                sender = Optional.of(Direction.SERVER);
            } else if (note.startsWith("unconfirmed ")) {
                addRanges(note, unconfirmed);
            } else if (secret.matches()) {
                secrets.put(secret.group(1), Integer.valueOf(secret.group(2)));
            } else if (happened.matches()) {
                addMoment(happened.group(1), happened.group(2), moments);
            }
        }
        return new RecordingNotes(start, sender, unconfirmed, secrets, moments);
    }

    private static Instant instant(String text, Instant otherwise) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }

    private static void addRanges(String note, BitSet indexes) {
        Matcher matcher = RANGE.matcher(note);
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from <= to && to < MOST) {
                indexes.set(from, to + 1);
            }
        }
    }
}
