package mailseam.play;

import mailseam.session.Effect;
import mailseam.session.Fault;
import mailseam.session.Place;
import mailseam.session.SplitMix;
import mailseam.session.Which;

/** A fault in one conversation: what it has counted, and its random numbers. */
final class ArmedFault {
    private final Fault fault;
    private final int number;
    private final SplitMix chances;
    private final SplitMix octets;
    private int count;

    /** A fault with its number among all. */
    ArmedFault(Fault fault, int number) {
        this.fault = fault;
        this.number = number;
        this.chances = new SplitMix(fault.chance().seed());
        this.octets = new SplitMix(~fault.chance().seed());
    }

    Place place() {
        return fault.place();
    }

    Effect effect() {
        return fault.effect();
    }

    /** Where it stands among the faults of the conversation. */
    int number() {
        return number;
    }

    /** The random numbers for octets. */
    SplitMix octets() {
        return octets;
    }

    /** Whether this is one of the commands or replies that are meant; it is counted. */
    boolean meets(Which which, String verb) {
        if (which.verb().isPresent() && !which.verb().get().equals(verb)) {
            return false;
        }
        count++;
        return which.nth() == 0 || which.nth() == count;
    }

    /** Whether it lies in the next of those commands or replies. */
    boolean isNext(Which which) {
        return which.nth() == 0 || which.nth() == count + 1;
    }

    /** Whether it happens this time. */
    boolean happens() {
        return chances.happens(fault.chance().probability());
    }
}
