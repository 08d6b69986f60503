package mailseam.app.run;

import java.util.LinkedHashMap;
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
    private final LinkedHashMap<String, String> lab = new LinkedHashMap<>();
    private @Nullable Preset preset;

    /** The server, as {@code HOST:PORT}. */
    public StringProperty address() {
        return address;
    }

    /** Servers to choose from, those of the lab first. */
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

    /** What listens at an address, if it is in the lab. */
    public Optional<String> nameInLab(String text) {
        return Optional.ofNullable(lab.get(text));
    }

    /** Something of the lab listens there. The first one is where samples go to. */
    public void labAt(Endpoint at, String name) {
        String text = at.toString();
        offered.remove(text);
        lab.putLast(text, name);
        offered.add(lab.size() - 1, text);
        if (lab.size() == 1) {
            presetAgain();
        }
    }

    /** It listens there no more. */
    public void labGone(Endpoint at) {
        String text = at.toString();
        lab.remove(text);
        offered.remove(text);
        if (address.get().equals(text)) {
            presetAgain();
        }
    }

    private void presetAgain() {
        if (preset != null) {
            preset(preset.origin(), preset.session());
        }
    }

    /** The user wants to run against this address. */
    public void use(Endpoint at) {
        preset = null;
        address.set(at.toString());
    }

    /**
     * A document was opened: a sample goes to the built-in server, whose answers it was written for; a file of the user's goes
     * where it says.
     */
    public void preset(Origin origin, Session session) {
        preset = new Preset(origin, session);
        Optional<String> written = session.header().server();
        written.ifPresent(this::offer);
        Optional<String> usual = lab.keySet().stream().findFirst();
        Optional<String> chosen = origin instanceof Origin.File ? written.or(() -> usual) : usual.or(() -> written);
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

    /** Behind what is in the lab stand the last few others. */
    private void offer(String text) {
        if (!offered.contains(text)) {
            offered.add(text);
            if (offered.size() - lab.size() > KEPT) {
                offered.remove(lab.size());
            }
        }
    }

    private record Preset(Origin origin, Session session) {
    }
}
