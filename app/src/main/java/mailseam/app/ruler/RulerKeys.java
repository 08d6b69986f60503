package mailseam.app.ruler;

import java.util.function.IntConsumer;
import javafx.scene.input.KeyEvent;
import mailseam.app.keys.ViewKeys;

/** The keys of the strip. */
final class RulerKeys {
    private final RulerStrip strip;
    private final RulerViewModel model;
    private final RulerEdits edits;
    private final IntConsumer editWait;

    RulerKeys(RulerStrip strip, RulerEdits edits, IntConsumer editWait) {
        this.strip = strip;
        this.model = strip.model();
        this.edits = edits;
        this.editWait = editWait;
    }

    /** The keys, for the sheet of keys. */
    static ViewKeys all() {
        return ViewKeys.of("ruler").and("Left, Right", "ruler.key.step").and("Ctrl+Left, Ctrl+Right", "ruler.key.jump")
                .and("Home, End", "ruler.key.ends").and("Shift", "ruler.key.select").and("Space", "ruler.key.toggle")
                .and("Alt+Left, Alt+Right", "ruler.key.move").and("Delete", "ruler.key.join")
                .and("Enter", "ruler.key.wait").and("+, -, 0, 1", "ruler.key.zoom");
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() ? alt(event) : event.isShortcutDown() ? shortcut(event) : plain(event)) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.step(-1, event.isShiftDown());
            case RIGHT -> model.step(1, event.isShiftDown());
            case HOME -> model.go(0, event.isShiftDown());
            case END -> model.go(Integer.MAX_VALUE, event.isShiftDown());
            case SPACE -> {
                if (model.selectionStart() < model.selectionEnd()) {
                    edits.cutEach();
                } else {
                    edits.toggle();
                }
            }
            case DELETE, BACK_SPACE -> edits.removeSelected();
            case ENTER -> editWait.accept(model.caret());
            case PLUS, ADD, EQUALS -> strip.zoom(true);
            case MINUS, SUBTRACT -> strip.zoom(false);
            case DIGIT0, NUMPAD0 -> strip.zoomToFit();
            case DIGIT1, NUMPAD1 -> strip.zoomToOctets(model.caret());
            case ESCAPE -> {
                if (model.selectionStart() == model.selectionEnd()) {
                    return false;
                }
                model.go(model.caret(), false);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.jump(false, event.isShiftDown());
            case RIGHT -> model.jump(true, event.isShiftDown());
            case HOME -> model.go(0, event.isShiftDown());
            case END -> model.go(Integer.MAX_VALUE, event.isShiftDown());
            case A -> {
                model.go(0, false);
                model.go(Integer.MAX_VALUE, true);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alt(KeyEvent event) {
        if (event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> edits.moveAtCaret(-1);
            case RIGHT -> edits.moveAtCaret(1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
