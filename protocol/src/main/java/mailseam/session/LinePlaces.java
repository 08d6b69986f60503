package mailseam.session;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Command;
import mailseam.smtp.Octets;

/**
 * The places that a landmark names in a line of which perhaps only the beginning has come. What is found is the same, and as it is
 * in the whole line, in whatever pieces the line comes.
 *
 * @param places what is certain, rising, as indexes in the line
 * @param open   more may turn out at this index and behind it; {@link #CLOSED} if none can
 */
public record LinePlaces(List<Integer> places, int open) {
    /** No more places can turn out. */
    public static final int CLOSED = Integer.MAX_VALUE;

    public LinePlaces {
        places = List.copyOf(places);
    }

    /** In a command line; {@code whole} says whether its end has come. */
    public static LinePlaces inCommand(Landmark landmark, Octets line, boolean whole) {
        List<Integer> found = command(landmark, line);
        if (whole) {
            return new LinePlaces(found, CLOSED);
        }
        return switch (landmark) {
            case GT, AT, PARAM -> {
                // The path must be closed: what is behind it decides which @, > and blank count.
                boolean path = !command(Landmark.LT, line).isEmpty() && !command(Landmark.GT, line).isEmpty();
                yield path ? new LinePlaces(found, landmark == Landmark.PARAM ? line.length() : CLOSED)
                        : new LinePlaces(List.of(), found.isEmpty() ? line.length() : found.getFirst());
            }
            case CR -> beforeLineEnd(line);
            default -> {
                List<Integer> certain = found.stream().filter(place -> place < line.length()).toList();
                yield new LinePlaces(certain, certain.isEmpty() ? line.length() : CLOSED);
            }
        };
    }

    /** In one line of a reply; {@code whole} says whether its end has come. */
    public static LinePlaces inReplyLine(Landmark landmark, Octets line, boolean whole) {
        List<Integer> found = new ArrayList<>();
        new PlaceFinder(line, 0, line.length(), found::add).reply(landmark);
        return switch (landmark) {
            case CR -> whole ? new LinePlaces(found, CLOSED) : beforeLineEnd(line);
            default -> new LinePlaces(found, whole || !found.isEmpty() ? CLOSED : line.length());
        };
    }

    private static List<Integer> command(Landmark landmark, Octets line) {
        List<Integer> found = new ArrayList<>();
        new PlaceFinder(line, 0, line.length(), found::add).command(landmark,
                new Command(line, 0, line.length(), List.of(), List.of()));
        return found;
    }

    /** A CR at the end may be the CR of CRLF. */
    private static LinePlaces beforeLineEnd(Octets line) {
        int last = line.length() - 1;
        return new LinePlaces(List.of(), last >= 0 && line.at(last) == '\r' ? last : last + 1);
    }
}
