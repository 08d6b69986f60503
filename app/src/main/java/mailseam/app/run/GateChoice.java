package mailseam.app.run;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import mailseam.session.Gate;

/** The gates that the tool bar offers. */
public enum GateChoice {
    AS_WRITTEN, WIRE, READ, GAP;

    private static final Duration SHORT = Duration.ofMillis(5);

    /** The gate, or empty for what the session says. */
    public Optional<Gate> gate() {
        return switch (this) {
            case AS_WRITTEN -> Optional.empty();
            case WIRE -> Optional.of(new Gate.Wire());
            case READ -> Optional.of(new Gate.Read());
            case GAP -> Optional.of(new Gate.Gap(SHORT));
        };
    }

    /** The key of its words. */
    public String textKey() {
        return "gate." + name().toLowerCase(Locale.ROOT);
    }
}
