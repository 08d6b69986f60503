package mailseam.app.lanes;

import javafx.scene.control.Label;
import mailseam.app.text.Texts;

/** What the letters on the segments mean. */
public final class Legend {
    private Legend() {
    }

    /** The legend in a line. */
    public static Label of(Texts texts) {
        Label legend = new Label(texts.get("lanes.legend"));
        legend.getStyleClass().add("legend");
        return legend;
    }
}
