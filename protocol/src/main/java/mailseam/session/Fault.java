package mailseam.session;

/**
 * A fault as data: what goes wrong, and where. Written as {@code PLACE: EFFECT [chance P seed N]}, the same in a session file, on
 * the command line and in the window; {@link FaultText} reads and writes it.
 */
public record Fault(Place place, Effect effect, Chance chance) {
}
