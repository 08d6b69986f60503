package mailseam.app.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.control.Describe;
import mailseam.app.events.CopyMenu;
import mailseam.app.events.EventCopy;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/** The octets of an event as text and in hexadecimal, one caret in both, with the octet at the caret in words; long ones in pages. */
final class OctetsPane {
    /** Room beside the characters: insets and a scroll bar. */
    private static final double PADDING = 40;

    private final TimelineViewModel model;
    private final Texts texts;
    private final Runnable read;
    private final TextArea text;
    private final TextArea hex;
    private final Label place;
    private final Label part = new Label();
    private final TextField offset;
    private final HBox pager;
    private final TabPane tabs;
    private final Tab textTab;
    private final Tab hexTab;
    private final Tab marks;
    private final VBox node;
    private final LaneFonts fonts = LaneFonts.standard();
    private OctetText textLaid = OctetText.NONE;
    private OctetText hexLaid = OctetText.NONE;
    private HexLines hexLines = new HexLines(HexLines.MOST);
    private Details details = Details.NONE;
    private @Nullable Event shown;
    private long skip;
    /** The octet at the caret, in the page. */
    private int at;
    private boolean placing;

    /**
     * Nothing is shown yet.
     *
     * @param read asks for another page
     */
    OctetsPane(TimelineViewModel model, Texts texts, Describe describe, Node marks, Runnable read) {
        this.model = model;
        this.texts = texts;
        this.read = read;
        text = area("details.text", describe);
        hex = area("details.hex", describe);
        text.caretPositionProperty().subscribe((_, caret) -> moved(textLaid.octetAt(caret.intValue())));
        hex.caretPositionProperty().subscribe((_, caret) -> moved(
                hexLines.octetAt(hexLaid, details.boundaries(), caret.intValue())));
        place = describe.as("details.place", new Label());
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        hex.widthProperty().subscribe((_, _) -> resized());
        hex.fontProperty().subscribe((_, _) -> resized());
        place.getStyleClass().add("octet-place");
        offset = describe.as("details.offset", new TextField());
        offset.setPromptText(texts.get("details.offset"));
        offset.setPrefColumnCount(12);
        offset.setOnAction(_ -> goTo(offset.getText().strip()));
        pager = new HBox(6, part, button("details.back", () -> page(-1), describe),
                button("details.on", () -> page(1), describe), offset);
        pager.getStyleClass().add("octet-pager");
        textTab = new Tab(texts.get("details.text"), text);
        hexTab = new Tab(texts.get("details.hex"), hex);
        this.marks = new Tab(texts.get("marks"), marks);
        tabs = describe.as("details.tabs",
                new TabPane(textTab, hexTab, this.marks));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node = new VBox(tabs, place, pager);
        node.setMinWidth(0);
        show(null, Details.NONE);
    }

    static ViewKeys keys() {
        return ViewKeys.of("pane.details").and("Ctrl+C", "details.key.copy")
                .and("Alt+Page Up, Alt+Page Down", "details.key.page").and("T, H", "details.key.tab");
    }

    private TextArea area(String key, Describe describe) {
        TextArea area = describe.as(key, new TextArea());
        area.setEditable(false);
        area.getStyleClass().add("octets");
        area.setContextMenu(new CopyMenu(texts, this::copy).menu());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return area;
    }

    private Button button(String key, Runnable work, Describe describe) {
        Button button = describe.as(key, new Button(texts.get(key)));
        button.setOnAction(_ -> work.run());
        return button;
    }

    VBox node() {
        return node;
    }

    Node focusTarget() {
        return text;
    }

    void showMarks() {
        tabs.getSelectionModel().select(marks);
    }

    /** How many octets of an event are left out before its page. */
    long skip(@Nullable Event event) {
        if (event == null || !event.equals(shown)) {
            skip = 0;
            at = 0;
        }
        return skip;
    }

    void show(@Nullable Event event, Details now) {
        shown = event;
        details = now;
        placing = true;
        textLaid = TextLines.of(now);
        hexLaid = hexLines.of(now.octets(), now.page().from(), now.boundaries());
        replace(text, textLaid);
        replace(hex, hexLaid);
        placing = false;
        Details.Page page = now.page();
        pager.setVisible(page.isPart());
        pager.setManaged(page.isPart());
        part.setText(texts.get("details.part", page.skipped(), page.end(), page.total()));
        moved(Math.min(at, now.octets().length()));
    }

    /** Where a line of sixteen octets has no room, it has eight. */
    private void resized() {
        double octet = fonts.octetWidth() * hex.getFont().getSize() / fonts.octets().getSize();
        double needed = new HexLines(HexLines.MOST).width() * octet + PADDING;
        HexLines fitting = new HexLines(hex.getWidth() < needed ? HexLines.MOST / 2 : HexLines.MOST);
        if (fitting.width() != hexLines.width()) {
            hexLines = fitting;
            show(shown, details);
        }
    }

    /** A view that shows the same stays as it was scrolled. */
    private static void replace(TextArea area, OctetText laid) {
        if (!area.getText().equals(laid.text())) {
            area.setText(laid.text());
        }
    }

    private void moved(int octet) {
        if (placing) {
            return;
        }
        placing = true;
        at = octet;
        follow(text, textLaid.octetAt(text.getCaretPosition()), textLaid);
        follow(hex, hexLines.octetAt(hexLaid, details.boundaries(), hex.getCaretPosition()), hexLaid);
        placing = false;
        place.setText(details.octets().isEmpty() ? ""
                : new OctetWords(texts, model.timeline()).of(details, Math.min(at, details.octets().length() - 1)));
    }

    /** The view that has the keyboard has moved by itself. */
    private void follow(TextArea area, int octet, OctetText laid) {
        if (octet != at) {
            area.positionCaret(laid.caretAt(at));
        }
    }

    private void page(int by) {
        long to = skip + (long) by * Details.LIMIT;
        if (to >= 0 && to < details.page().total()) {
            skip = to;
            at = 0;
            read.run();
        }
    }

    private void goTo(String wanted) {
        Details.Page page = details.page();
        long inEvent;
        try {
            inEvent = Long.decode(wanted) - (page.from() - page.skipped());
        } catch (NumberFormatException _) {
            return;
        }
        if (inEvent >= 0 && inEvent < page.total()) {
            skip = inEvent - inEvent % Details.LIMIT;
            at = (int) (inEvent - skip);
            read.run();
            chosen().requestFocus();
        }
    }

    private TextArea chosen() {
        return hexTab.isSelected() ? hex : text;
    }

    /** In hexadecimal a step goes on by an octet, not by a digit. */
    private boolean stepped(KeyEvent key) {
        int by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
        boolean octet = by != 0 && hexTab.isSelected() && !key.isAltDown() && !key.isShiftDown()
                && !key.isShortcutDown();
        if (octet) {
            moved(Math.clamp((long) at + by, 0, details.octets().length()));
        }
        return octet;
    }

    private void pressed(KeyEvent key) {
        boolean alone = key.isAltDown() && !key.isShiftDown() && !key.isShortcutDown();
        if (stepped(key)) {
            key.consume();
        } else if (alone && (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP)) {
            page(key.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            key.consume();
        } else if (key.getCode() == KeyCode.C && key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()
                && chosen().getSelection().getLength() == 0) {
            copy(hexTab.isSelected() ? EventCopy.Form.HEX : EventCopy.Form.ESCAPED);
            key.consume();
        } else if (!key.isAltDown() && !key.isShortcutDown()
                && (key.getCode() == KeyCode.T || key.getCode() == KeyCode.H)) {
            choose(key.getCode() == KeyCode.H);
            key.consume();
        }
    }

    /** Gives the keyboard to one of the two views of the octets. */
    private void choose(boolean hexadecimal) {
        tabs.getSelectionModel().select(hexadecimal ? hexTab : textTab);
        chosen().requestFocus();
    }

    /** Copies what is selected, or else all of the event. */
    void copy(EventCopy.Form form) {
        Event event = shown;
        if (event == null) {
            return;
        }
        IndexRange selection = chosen().getSelection();
        int from = octetAt(selection.getStart());
        int to = octetAt(selection.getEnd());
        Octets octets = details.octets().slice(Math.min(from, to), Math.max(from, to));
        EventCopy copy = new EventCopy(model.timeline(), new EventWords(texts, model.timeline()));
        CopyMenu.toClipboard(octets.isEmpty() ? copy.of(form, List.of(event))
                : copy.of(form, event, octets, details.page().from() + from));
    }

    private int octetAt(int caret) {
        return hexTab.isSelected() ? hexLines.octetAt(hexLaid, details.boundaries(), caret) : textLaid.octetAt(caret);
    }
}
