package mailseam.app.lab;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import mailseam.app.text.Texts;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;

/** What a new lab server is to be. */
public final class ServerForm {
    private final List<LabServerPreset> presets = LabServers.all();
    private final ObjectProperty<LabServerPreset> preset = new SimpleObjectProperty<>(presets.getFirst());
    private final ListenFields fields;

    ServerForm(Texts texts) {
        fields = new ListenFields(texts);
    }

    /** The servers that there are, the usual one first. */
    public List<LabServerPreset> presets() {
        return presets;
    }

    /** The chosen one. */
    public ObjectProperty<LabServerPreset> preset() {
        return preset;
    }

    /** Port and faults. */
    public ListenFields fields() {
        return fields;
    }

    /** Why it cannot be started so; empty when it can. */
    public ObservableStringValue unavailable() {
        return fields.wrong();
    }

    LabOrder order() {
        return new LabOrder.Server(preset.get(), fields.faults(), fields.listen());
    }
}
