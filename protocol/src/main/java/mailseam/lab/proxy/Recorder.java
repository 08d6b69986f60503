package mailseam.lab.proxy;

import mailseam.play.Outcome;
import mailseam.wire.RelayEvents;

/** Makes timelines of what passes, on the event loop of the conversation. */
sealed interface Recorder extends RelayEvents permits PlainRecorder, BoxedRecorder {
    /** From here on it tells of each event that it has taken. */
    void tell(ProxyEvents listener);

    /** What it has recorded, once nothing more comes. */
    ProxyResult result(Outcome outcome);
}
