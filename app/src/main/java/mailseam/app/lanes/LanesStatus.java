package mailseam.app.lanes;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimeWords;

/** What stands beside the title of the lanes: what lies between the cursors, what times count from, the scale, and whether it follows. */
public final class LanesStatus {
    private final LanesViewModel model;
    private final Texts texts;
    private final Label between;
    private final Label times;
    private final ToggleButton scale;
    private final ToggleButton follow;
    private final HBox node;
    private Subscription attached = Subscription.EMPTY;

    /** Of the lanes that a model shows. */
    public LanesStatus(LanesViewModel model, Texts texts, Describe describe) {
        this.model = model;
        this.texts = texts;
        between = describe.as("lanes.between", new Label());
        times = describe.as("lanes.times", new Label());
        scale = toggle("lanes.scale", describe);
        scale.setOnAction(_ -> model.switchScale());
        follow = toggle("lanes.follow", describe);
        follow.setOnAction(_ -> model.switchFollowing());
        between.getStyleClass().add("legend");
        times.getStyleClass().add("legend");
        node = new HBox(10, between, times, scale, follow);
        node.setAlignment(Pos.CENTER_RIGHT);
        node.setMinWidth(Region.USE_PREF_SIZE);
    }

    private ToggleButton toggle(String key, Describe describe) {
        ToggleButton button = describe.as(key, new ToggleButton(texts.get(key)));
        button.getStyleClass().addAll("small", "flat");
        return button;
    }

    /** The controls in a line. */
    public HBox node() {
        return node;
    }

    /** Starts following the model. */
    public void attach() {
        ObservableValue<String> since = model.timeline().times().from().map(from -> texts.get(from.textKey()));
        attached = Subscription.combine(model.cursors().cursor(true).subscribe(_ -> cursors()),
                model.cursors().cursor(false).subscribe(_ -> cursors()), since.subscribe(times::setText),
                model.scale().subscribe(now -> scale.setSelected(now != Scale.OCTETS)),
                model.following().subscribe(follow::setSelected));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void cursors() {
        String words = model.cursors().between(model.map()).map(this::words).orElse("");
        between.setText(words);
        between.setAccessibleText(words.isEmpty() ? texts.get("lanes.between") : words);
        between.setVisible(!words.isEmpty());
        between.setManaged(!words.isEmpty());
    }

    private String words(Cursors.Between all) {
        String time = (all.nanos() < 0 ? "\u2212" : "") + TimeWords.brief(Math.abs(all.nanos()));
        return texts.get("lanes.between.words", time, all.clientOctets(), all.serverOctets(), all.segments());
    }
}
