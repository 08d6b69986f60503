package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Tells a box what happens, and gives what it does as words: {@code client> RCPT} for octets that go on to the server. */
final class BoxBook {
    private final Box box;
    private long nanos;

    BoxBook(Box box) {
        this.box = box;
    }

    List<String> opened() {
        return tell(new BoxEvent.Opened(nanos));
    }

    List<String> client(String octets) {
        return tell(new BoxEvent.Passed(nanos, Direction.CLIENT, Octets.latin1(octets)));
    }

    List<String> server(String octets) {
        return tell(new BoxEvent.Passed(nanos, Direction.SERVER, Octets.latin1(octets)));
    }

    List<String> ended(Direction stream) {
        return tell(new BoxEvent.Ended(nanos, stream));
    }

    /** Time passes, and the alarm goes off. */
    List<String> alarm(long millis) {
        later(millis);
        return tell(new BoxEvent.Alarm(nanos));
    }

    void later(long millis) {
        nanos += millis * 1_000_000;
    }

    private List<String> tell(BoxEvent event) {
        List<String> words = new ArrayList<>();
        box.handle(event).forEach(command -> words.add(words(command)));
        return words;
    }

    static String words(BoxCommand command) {
        return switch (command) {
            case BoxCommand.Emit(Direction stream, Octets octets) -> stream.word() + "> " + octets;
            case BoxCommand.End(Direction stream) -> stream.word() + " ends";
            case BoxCommand.Pause(Direction stream) -> stream.word() + " pauses";
            case BoxCommand.Resume(Direction stream) -> stream.word() + " resumes";
            case BoxCommand.SetAlarm(var after) -> "alarm " + after.toMillis();
            case BoxCommand.ClearAlarm() -> "no alarm";
            case BoxCommand.Reset() -> "reset";
            case BoxCommand.Close() -> "close";
        };
    }
}
