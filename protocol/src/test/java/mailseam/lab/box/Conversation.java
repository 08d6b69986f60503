package mailseam.lab.box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mailseam.smtp.Direction;

/** What two sides send, turn by turn, given to a box whole and in pieces. A turn without octets lets ten seconds pass. */
final class Conversation {
    private record Turn(Direction side, String text) {
    }

    private final List<Turn> turns = new ArrayList<>();

    Conversation client(String text) {
        turns.add(new Turn(Direction.CLIENT, text));
        return this;
    }

    Conversation server(String text) {
        turns.add(new Turn(Direction.SERVER, text));
        return this;
    }

    Conversation pause() {
        turns.add(new Turn(Direction.CLIENT, ""));
        return this;
    }

    /** Whole, octet by octet, with each turn in two pieces at every place, and each short turn in three. */
    void inEveryWay(String setup, Consumer<Trip> check) {
        check.accept(run(setup, -1, 0, 0));
        Trip octets = new Trip(setup);
        turns.forEach(turn -> send(octets, turn, turn.text.split("")));
        check.accept(octets);
        for (int turn = 0; turn < turns.size(); turn++) {
            int length = turns.get(turn).text.length();
            for (int first = 1; first < length; first++) {
                check.accept(run(setup, turn, first, length));
                for (int second = first + 1; second < length && length <= 40; second++) {
                    check.accept(run(setup, turn, first, second));
                }
            }
        }
    }

    private Trip run(String setup, int cut, int first, int second) {
        Trip trip = new Trip(setup);
        for (int i = 0; i < turns.size(); i++) {
            String text = turns.get(i).text;
            if (i == cut) {
                send(trip, turns.get(i), text.substring(0, first), text.substring(first, second),
                        text.substring(second));
            } else {
                send(trip, turns.get(i), text);
            }
        }
        return trip;
    }

    private static void send(Trip trip, Turn turn, String... reads) {
        if (turn.text.isEmpty()) {
            trip.pass(10_000);
        } else if (turn.side == Direction.CLIENT) {
            trip.client(reads);
        } else {
            trip.server(reads);
        }
    }
}
