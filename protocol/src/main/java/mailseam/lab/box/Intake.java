package mailseam.lab.box;

import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Limits;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * What a client has sent and a proxy has not dealt with, unit by unit, a BDAT with its chunk. A message or chunk that is too large is
 * thrown away.
 */
final class Intake {
    /**
     * A unit and its octets.
     *
     * @param octets as they came, joined to pieces of a moderate size; none where it was too large
     */
    record Taken(ClientUnit unit, List<Octets> octets) {
    }

    private final CommandReader reader = new CommandReader(Limits.DEFAULT, this::take);
    private final Window window = new Window();
    private final ArrayDeque<Taken> units = new ArrayDeque<>();
    private final long largest;
    private long waiting;
    private boolean tooLarge;
    private @Nullable ClientUnit bdat;
    private List<Octets> bdatLine = List.of();

    /** With the most octets that a message may have. */
    Intake(long largest) {
        this.largest = largest;
    }

    void read(Octets octets, long now) {
        window.add(octets);
        reader.read(octets, 0, now);
        throwAwayWhatIsTooLarge();
    }

    /** The reply to the unit that was taken last. Where it was the last one read, it may say what comes next. */
    void verdict(int code) {
        if (units.isEmpty()) {
            reader.verdict(code);
        }
        throwAwayWhatIsTooLarge();
    }

    /** The next unit, still here; null where none is whole. */
    @Nullable
    Taken peek() {
        return units.peek();
    }

    /** Takes the next unit. */
    void remove() {
        for (Octets octets : units.removeFirst().octets) {
            waiting -= octets.length();
        }
    }

    /** Whether a message or chunk has begun and is not whole. */
    boolean inMessage() {
        return !reader.readsLines();
    }

    /** Whether a line has come to so many octets and not to its end. */
    boolean isLineOver(long octets) {
        return !inMessage() && reader.awaiting() == CommandReader.Awaiting.NOTHING && window.held() > octets;
    }

    /** Octets that wait, but for a message that has not come to its end. */
    long held() {
        return waiting + (inMessage() ? 0 : window.held());
    }

    private void take(ClientUnit unit) {
        List<Octets> octets = window.pieces(unit.offset() + unit.length());
        switch (unit) {
            case Chunk _ -> message(bdat, Stream.concat(bdatLine.stream(), octets.stream()).toList(), unit.length());
            case MailData _ -> message(unit, octets, unit.length());
            case Command _ when inMessage() -> {
                bdat = unit;
                bdatLine = octets;
            }
            default -> add(unit, octets);
        }
    }

    private void message(@Nullable ClientUnit unit, List<Octets> octets, long length) {
        if (unit != null) {
            add(unit, tooLarge || length > largest ? List.of() : octets);
        }
        tooLarge = false;
    }

    private void add(ClientUnit unit, List<Octets> octets) {
        octets.forEach(piece -> waiting += piece.length());
        units.add(new Taken(unit, octets));
    }

    private void throwAwayWhatIsTooLarge() {
        if (inMessage() && (tooLarge || window.held() > largest)) {
            tooLarge = true;
            window.take(window.end());
        }
    }
}
