package mailseam.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Small boxes to build tests from. */
final class TestBoxes {
    private TestBoxes() {
    }

    /** Lets everything pass as it comes. */
    static Box unchanged() {
        return changed(UnaryOperator.identity());
    }

    /** Lets each read pass changed. */
    static Box changed(UnaryOperator<String> change) {
        return event -> switch (event) {
            case BoxEvent.Passed(_, Direction stream, Octets octets) -> {
                String changed = change.apply(octets.latin1());
                yield changed.isEmpty() ? List.of() : List.of(new BoxCommand.Emit(stream, Octets.latin1(changed)));
            }
            case BoxEvent.Ended(_, Direction stream) -> List.of(new BoxCommand.End(stream));
            case BoxEvent.Opened _,BoxEvent.Alarm _ -> List.of();
        };
    }

    /** Does as said where it hears a word, and lets everything else pass. */
    static Box on(String word, BoxCommand... commands) {
        Box rest = unchanged();
        return event -> event instanceof BoxEvent.Passed(_, _, Octets octets) && octets.latin1().contains(word)
                ? List.of(commands) : rest.handle(event);
    }

    /** Cuts each read into octets. */
    static Box octets() {
        return event -> event instanceof BoxEvent.Passed(_, Direction stream, Octets octets)
                ? octets.latin1().chars().<BoxCommand>mapToObj(
                        octet -> new BoxCommand.Emit(stream, Octets.latin1(Character.toString(octet)))).toList()
                : unchanged().handle(event);
    }

    /** Holds each stream for a time, its end too; one alarm for all of it. */
    static Box delay(Duration time) {
        List<BoxCommand> held = new ArrayList<>();
        Box rest = unchanged();
        return event -> {
            if (event instanceof BoxEvent.Alarm) {
                List<BoxCommand> out = List.copyOf(held);
                held.clear();
                return out;
            }
            held.addAll(rest.handle(event));
            return held.isEmpty() ? List.of() : List.of(new BoxCommand.SetAlarm(time));
        };
    }

    static BoxCommand emit(Direction stream, String octets) {
        return new BoxCommand.Emit(stream, Octets.latin1(octets));
    }
}
