package mailseam.app.run;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.document.Origin;
import mailseam.session.Session;
import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;
import org.jspecify.annotations.Nullable;

/** Where a run goes to and how its octets leave. */
public final class TargetViewModel {
    private static final int KEPT = 8;

    private final StringProperty address = new SimpleStringProperty("");
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ObjectProperty<GateChoice> gate = new SimpleObjectProperty<>(GateChoice.AS_WRITTEN);
    private final ObjectProperty<CutChoice> cut = new SimpleObjectProperty<>(CutChoice.AS_WRITTEN);
    private Optional<String> lab = Optional.empty();
    private @Nullable Preset preset;

    /** The server, as {@code HOST:PORT}. */
    public StringProperty address() {
        return address;
    }

    /** Servers to choose from, the built-in one first. */
    public ObservableList<String> offered() {
        return offered;
    }

    /** The gate. */
    public ObjectProperty<GateChoice> gate() {
        return gate;
    }

    /** The segmentation. */
    public ObjectProperty<CutChoice> cut() {
        return cut;
    }

    /** Whether an address is the built-in server's. */
    public boolean isLab(String text) {
        return lab.filter(text::equals).isPresent();
    }

    /** The built-in server listens there. */
    public void labAt(Endpoint at) {
        lab = Optional.of(at.toString());
        offer(at.toString());
        if (preset != null) {
            preset(preset.origin(), preset.session());
        }
    }

    /**
     * A document was opened: a sample goes to the built-in server, whose answers it was written for; a file of the user's goes
     * where it says.
     */
    public void preset(Origin origin, Session session) {
        preset = new Preset(origin, session);
        Optional<String> written = session.header().server();
        written.ifPresent(this::offer);
        Optional<String> chosen = origin instanceof Origin.File ? written.or(() -> lab) : lab.or(() -> written);
        address.set(chosen.orElse(""));
    }

    /** The address to run against. */
    public Endpoint endpoint() {
        return Endpoint.parse(address.get().strip(), RunOptions.SMTP_PORT);
    }

    /** What was run against is offered again. */
    public void used(String text) {
        preset = null;
        offer(text);
    }

    private void offer(String text) {
        if (offered.contains(text)) {
            return;
        }
        offered.add(isLab(text) ? 0 : offered.size(), text);
        if (offered.size() > KEPT) {
            offered.remove(1);
        }
    }

    private record Preset(Origin origin, Session session) {
    }
}
