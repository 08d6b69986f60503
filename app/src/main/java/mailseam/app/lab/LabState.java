package mailseam.app.lab;

import mailseam.wire.Endpoint;

/** How something in the lab is. */
public sealed interface LabState {
    /** It is being started. */
    record Starting() implements LabState {
    }

    /** It listens. */
    record Listens(Endpoint at) implements LabState {
    }

    /**
     * A story is played.
     *
     * @param scene from 1
     */
    record Plays(int scene, int scenes) implements LabState {
    }

    /** It is being stopped. */
    record Stopping() implements LabState {
    }

    /** It is over; what was said stays. */
    record Stopped() implements LabState {
    }

    /** It could not be started; the reason in one sentence. */
    record Failed(String why) implements LabState {
    }

    /** Whether it is neither over nor failed. */
    default boolean isUp() {
        return switch (this) {
            case Starting _,Listens _,Plays _,Stopping _ -> true;
            case Stopped _,Failed _ -> false;
        };
    }
}
