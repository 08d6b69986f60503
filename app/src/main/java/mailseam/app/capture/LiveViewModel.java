package mailseam.app.capture;

import java.io.IOException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.task.Tasks;
import mailseam.capture.live.Device;

/** Captures what goes over a network now; what is captured is an open capture like those of files. */
public final class LiveViewModel {
    private static final String USUAL_FILTER = "tcp";

    private final LiveEngine engine;
    private final CapturesViewModel captures;
    private final Tasks tasks;
    private final ObservableList<Device> devices = FXCollections.observableArrayList();
    private final StringProperty device = new SimpleStringProperty("");
    private final StringProperty filter = new SimpleStringProperty(USUAL_FILTER);
    private final ReadOnlyObjectWrapper<LiveState> state = new ReadOnlyObjectWrapper<>(new LiveState.Idle());
    private long attempt;
    private boolean closed;

    /** Nothing is captured yet. */
    public LiveViewModel(LiveEngine engine, CapturesViewModel captures, Tasks tasks) {
        this.engine = engine;
        this.captures = captures;
        this.tasks = tasks;
    }

    /** The interfaces that were found. */
    public ObservableList<Device> devices() {
        return devices;
    }

    /** The interface to capture on. */
    public StringProperty device() {
        return device;
    }

    /** What to capture: an expression of pcap-filter, empty for everything. */
    public StringProperty filter() {
        return filter;
    }

    /** How it goes. */
    public ReadOnlyObjectProperty<LiveState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether something is captured, or about to be. */
    public boolean isGoing() {
        return switch (state.get()) {
            case LiveState.Starting _ -> true;
            case LiveState.Going(OpenCapture capture) -> capture.isReading();
            case LiveState.Idle _,LiveState.Refused _ -> false;
        };
    }

    /** Looks which interfaces there are. */
    public void look() {
        tasks.run(engine::devices, found -> {
            devices.setAll(found);
            if (device.get().isBlank() && !found.isEmpty()) {
                device.set(found.getFirst().name());
            }
        }, cause -> {
            if (!isGoing()) {
                refused(cause);
            }
        });
    }

    /** Starts to capture, unless that goes on. */
    public void start() {
        if (isGoing() || closed) {
            return;
        }
        attempt++;
        long mine = attempt;
        String on = device.get().strip();
        String what = filter.get().strip();
        state.set(new LiveState.Starting());
        tasks.run(() -> engine.start(on, what), child -> {
            if (mine == attempt && !closed) {
                state.set(new LiveState.Going(captures.open(child, on, what)));
            } else {
                letGo(child);
            }
        }, cause -> {
            if (mine == attempt) {
                refused(cause);
            }
        });
    }

    private void letGo(LiveChild child) {
        child.stop();
        tasks.run(() -> {
            child.close();
            return true;
        }, _ -> {}, _ -> {});
    }

    private void refused(IOException cause) {
        String why = cause.getMessage();
        state.set(new LiveState.Refused(why == null ? cause.toString() : why));
    }

    /** Ends the capture; what was captured stays open. */
    public void stop() {
        switch (state.get()) {
            case LiveState.Starting _ -> {
                attempt++;
                state.set(new LiveState.Idle());
            }
            case LiveState.Going(OpenCapture capture) -> {
                if (capture.isReading()) {
                    capture.stop();
                }
            }
            case LiveState.Idle _,LiveState.Refused _ -> {
            }
        }
    }

    /** Nothing is captured from now on, not even what is being started. */
    public void close() {
        stop();
        closed = true;
    }
}
