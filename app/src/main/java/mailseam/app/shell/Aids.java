package mailseam.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import mailseam.app.composer.EditedArea;
import mailseam.app.control.Describe;
import mailseam.app.help.KeySheet;
import mailseam.app.help.KeySheetView;
import mailseam.app.keys.ViewKeys;
import mailseam.app.overlay.Overlay;
import mailseam.app.palette.LastUsed;
import mailseam.app.palette.PaletteView;
import mailseam.app.palette.PaletteViewModel;
import mailseam.app.settings.Settings;
import mailseam.app.settings.SettingsStore;
import mailseam.app.settings.SettingsView;
import mailseam.app.settings.StateFile;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** What helps with everything else, over the window: the command palette, the sheet of keys, the settings. */
final class Aids {
    private final Settings settings;
    private final Overlay overlay;
    private final LastUsed lastUsed;
    private final PaletteView palette;
    private final KeySheetView keySheet;
    private final SettingsView settingsView;
    private final Texts texts;
    private final WorkbenchViewModel model;

    Aids(WorkbenchViewModel model, Settings settings, Overlay overlay, Describe describe, PaletteSource source) {
        this.model = model;
        this.settings = settings;
        this.overlay = overlay;
        texts = model.texts();
        lastUsed = new LastUsed(stateFile("palette"));
        palette = new PaletteView(new PaletteViewModel(source::items, source::line, lastUsed), texts, describe,
                overlay);
        settingsView = new SettingsView(settings, texts, describe, overlay);
        keySheet = new KeySheetView(new KeySheet(settings.keys(), viewKeys(), texts), texts, describe, overlay,
                this::copy, settingsView::open);
    }

    private static List<ViewKeys> viewKeys() {
        List<ViewKeys> all = new ArrayList<>(KeysOfViews.all());
        all.add(PaletteView.keys());
        all.addAll(SettingsView.viewKeys());
        return all;
    }

    private StateFile stateFile(String name) {
        Services services = model.services();
        return new StateFile(services.state().resolve(name), services.files(), services.tasks(),
                cause -> model.say(Status.Kind.BROKEN, texts.get("settings.notKept", Messages.of(cause))));
    }

    /** Takes over what was set and used earlier, and keeps what is from now on. */
    void recall(Remembered remembered) {
        lastUsed.read(remembered.of("palette"));
        SettingsStore store = new SettingsStore(settings, stateFile("settings"), stateFile("keys"));
        List<String> wrong = store.start(remembered.of("settings"), remembered.of("keys"));
        if (!wrong.isEmpty()) {
            model.say(Status.Kind.DIFFERS, texts.get("settings.keys.wrong", String.join(" | ", wrong)));
        }
    }

    void showPalette() {
        palette.open();
    }

    void showKeys() {
        keySheet.open();
    }

    void showSettings() {
        settingsView.open();
    }

    void close() {
        overlay.close();
    }

    private void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        model.say(Status.Kind.INFO, texts.get("keys.copied"));
    }

    /** A question mark shows the keys, except where it is typed. */
    void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_TYPED, typed -> {
            if (typed.getCharacter().equals("?") && !isTypedInto(scene.getFocusOwner()) && !overlay.isShown()) {
                typed.consume();
                showKeys();
            }
        });
    }

    private static boolean isTypedInto(@Nullable Node owner) {
        return owner instanceof TextInputControl || owner instanceof EditedArea
                || (owner instanceof ComboBox<?> box && box.isEditable());
    }
}
