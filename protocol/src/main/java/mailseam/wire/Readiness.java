package mailseam.wire;

/**
 * Whether something may happen now.
 *
 * @param nanos how long to wait, where that is known, else 0
 */
record Readiness(When when, long nanos) {
    /** It may. */
    static final Readiness READY = new Readiness(When.NOW, 0);

    /** It may not, and only asking again will tell when. */
    static final Readiness ASK_AGAIN = new Readiness(When.ASK_AGAIN, 0);

    /** It may not, and whoever changes that will say so. */
    static final Readiness BE_TOLD = new Readiness(When.BE_TOLD, 0);

    /** The kinds of answers. */
    enum When {
        NOW, IN_TIME, ASK_AGAIN, BE_TOLD
    }

    /** It may, {@code nanos} from now; at once if that is not positive. */
    static Readiness in(long nanos) {
        return nanos <= 0 ? READY : new Readiness(When.IN_TIME, nanos);
    }

    /** It may as soon as a condition holds, which is seen only by asking. */
    static Readiness when(boolean condition) {
        return condition ? READY : ASK_AGAIN;
    }

    /** Whether it may happen now. */
    boolean isReady() {
        return when == When.NOW;
    }
}
