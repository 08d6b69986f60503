package mailseam.app.lab;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mailseam.app.text.Texts;
import mailseam.session.Fault;
import mailseam.wire.Endpoint;

/** What a new server and a new proxy have in common: a port of the loopback address, faults, and why it could not be started. */
public final class ListenFields {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Pattern PORT = Pattern.compile("[0-9]{0,5}");
    private static final int HIGHEST_PORT = 65_535;

    private final Texts texts;
    private final StringProperty port = new SimpleStringProperty("");
    private final StringProperty faults = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FaultLines> read = new ReadOnlyObjectWrapper<>(FaultLines.read(""));
    private final StringProperty failure = new SimpleStringProperty("");
    private final StringBinding wrong;

    ListenFields(Texts texts) {
        this.texts = texts;
        faults.subscribe(text -> read.set(FaultLines.read(text)));
        wrong = Bindings.createStringBinding(this::whatIsWrong, port, read);
        port.subscribe((_, _) -> failure.set(""));
    }

    /** The port; empty for any free one. */
    public StringProperty port() {
        return port;
    }

    /** Faults, one in a line. */
    public StringProperty faultText() {
        return faults;
    }

    /** The faults as they were understood. */
    public ReadOnlyObjectProperty<FaultLines> faultLines() {
        return read.getReadOnlyProperty();
    }

    /** Why the last start failed, in one line; empty when none did. */
    public StringProperty failure() {
        return failure;
    }

    /** What is wrong with the fields, in words; empty for nothing. */
    StringBinding wrong() {
        return wrong;
    }

    private String whatIsWrong() {
        if (number().isEmpty()) {
            return texts.get("lab.port.wrong");
        }
        return read.get().problems().isEmpty() ? "" : texts.get("lab.faults.wrong");
    }

    private OptionalInt number() {
        String text = port.get().strip();
        if (!PORT.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        int number = text.isEmpty() ? 0 : Integer.parseInt(text);
        return number <= HIGHEST_PORT ? OptionalInt.of(number) : OptionalInt.empty();
    }

    Endpoint listen() {
        return new Endpoint(LOOPBACK, number().orElseThrow());
    }

    List<Fault> faults() {
        return read.get().faults();
    }
}
