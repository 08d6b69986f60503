package mailseam.session;

import java.util.OptionalLong;

/** Marks as they are written: {@code {cut}}, {@code {cut 50ms}}, {@code {cut acked}}, {@code {cut +0.041210}}. */
public final class MarkText {
    private static final After NOTHING = new After.Nothing();
    private static final After ACKED = new After.Acked();

    private MarkText() {
    }

    /** A mark, with its braces. */
    public static String write(After after) {
        String wait = wait(after);
        return wait.isEmpty() ? "{cut}" : "{cut " + wait + "}";
    }

    /** What stands behind {@code cut} in a mark; empty where nothing is waited for. */
    public static String wait(After after) {
        return switch (after) {
            case After.Nothing _ -> "";
            case After.Acked _ -> "acked";
            case After.Wait(var time) -> TimeText.write(time);
            case After.At(long nanos) -> TimeText.writeRecorded(nanos);
        };
    }

    /** Reads what stands behind {@code cut} in a mark; empty text waits for nothing. */
    public static After parse(String wait) throws SyntaxException {
        OptionalLong time = TimeText.recorded(wait);
        if (wait.isEmpty()) {
            return NOTHING;
        }
        if (wait.equals("acked")) {
            return ACKED;
        }
        return time.isPresent() ? new After.At(time.getAsLong()) : new After.Wait(TimeText.parseDuration(wait));
    }
}
