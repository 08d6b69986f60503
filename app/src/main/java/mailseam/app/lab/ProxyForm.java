package mailseam.app.lab;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.text.Texts;
import mailseam.lab.box.Middlebox;
import mailseam.lab.box.Middleboxes;
import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;
import org.jspecify.annotations.Nullable;

/** What a new proxy is to be: the server behind it, and the middleboxes in it, the one next to the client first. */
public final class ProxyForm {
    private final Texts texts;
    private final List<Middlebox> middleboxes = Middleboxes.all();
    private final StringProperty to = new SimpleStringProperty("");
    private final ObservableList<ChainBox> chain = FXCollections
            .observableArrayList(box -> new Observable[]{box.problem()});
    private final ObjectProperty<@Nullable ChainBox> selected = new SimpleObjectProperty<>();
    private final ListenFields fields;
    private final ObservableStringValue unavailable;

    ProxyForm(Texts texts) {
        this.texts = texts;
        fields = new ListenFields(texts);
        unavailable = Bindings.createStringBinding(this::whatIsWrong, to, chain, fields.wrong());
        to.subscribe((_, _) -> fields.failure().set(""));
    }

    /** The middleboxes that there are. */
    public List<Middlebox> middleboxes() {
        return middleboxes;
    }

    /** The server behind the proxy, as {@code HOST:PORT}. */
    public StringProperty to() {
        return to;
    }

    /** The chain; empty for a proxy that only records. */
    public ObservableList<ChainBox> chain() {
        return chain;
    }

    /** The middlebox whose options are shown, or null. */
    public ObjectProperty<@Nullable ChainBox> selected() {
        return selected;
    }

    /** Port and faults. */
    public ListenFields fields() {
        return fields;
    }

    /** Puts a middlebox next to the server, and selects it. */
    public void add(Middlebox middlebox) {
        ChainBox added = new ChainBox(middlebox);
        chain.add(added);
        selected.set(added);
    }

    /** Takes the selected middlebox out. */
    public void remove() {
        int at = chain.indexOf(selected.get());
        if (at >= 0) {
            chain.remove(at);
            selected.set(chain.isEmpty() ? null : chain.get(Math.min(at, chain.size() - 1)));
        }
    }

    /** Moves the selected middlebox by so many places, as far as there are any. */
    public void move(int by) {
        int at = chain.indexOf(selected.get());
        if (at >= 0) {
            moveTo(chain.get(at), Math.clamp((long) at + by, 0, chain.size() - 1));
        }
    }

    /** Moves a middlebox to a place. */
    public void moveTo(ChainBox box, int place) {
        chain.remove(box);
        chain.add(Math.min(place, chain.size()), box);
        selected.set(box);
    }

    /** Whether the selected middlebox can be moved by so many places. */
    public boolean canMove(int by) {
        int at = chain.indexOf(selected.get());
        return at >= 0 && at + by >= 0 && at + by < chain.size();
    }

    /** Why it cannot be started so; empty when it can. */
    public ObservableStringValue unavailable() {
        return unavailable;
    }

    private String whatIsWrong() {
        try {
            target();
        } catch (IllegalArgumentException _) {
            return texts.get("lab.to.wrong");
        }
        return chain.stream().map(box -> box.problem().get()).filter(problem -> !problem.isEmpty()).findFirst()
                .orElse(fields.wrong().get());
    }

    private Endpoint target() {
        return Endpoint.parse(to.get(), RunOptions.SMTP_PORT);
    }

    LabOrder order() {
        return new LabOrder.Proxy(chain.stream().map(ChainBox::setup).toList(), fields.faults(), fields.listen(),
                target());
    }
}
