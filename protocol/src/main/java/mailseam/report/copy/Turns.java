package mailseam.report.copy;

import mailseam.session.TimeText;
import mailseam.session.Turn;

/** What a client does beside sending and hearing, in words. */
final class Turns {
    private Turns() {
    }

    static String text(Turn turn) {
        return switch (turn) {
            case Turn.Say _ -> "sends";
            case Turn.Hear _ -> "waits";
            case Turn.Pause pause -> "pauses " + TimeText.write(pause.time());
            case Turn.Close _ -> "closes";
            case Turn.HalfClose _ -> "closes its direction";
            case Turn.Reset _ -> "resets the connection";
            case Turn.AwaitClose _ -> "waits until the server has closed";
            case Turn.NotPlayable not -> not.directive();
        };
    }

    /** {@code One cut is}, {@code 3 cuts are}. */
    static String cuts(int count) {
        return count == 1 ? "One cut is" : count + " cuts are";
    }
}
