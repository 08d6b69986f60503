package mailseam.app.shell;

import java.util.List;
import java.util.stream.Stream;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.Actions;
import mailseam.app.composer.Editor;
import mailseam.app.control.Describe;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.keys.KeyNames;
import mailseam.app.keys.Keymap;
import mailseam.app.library.LibraryItem;
import mailseam.app.palette.PaletteItem;
import mailseam.app.text.Texts;

/** What the palette offers: actions, open sessions, samples and recent files, and the lines of the session. */
final class PaletteSource {
    private final WorkbenchViewModel model;
    private final Desk desk;
    private final Editor editor;
    private final Actions actions;
    private final Keymap keymap;
    private final Describe describe;
    private final Texts texts;

    PaletteSource(WorkbenchViewModel model, Desk desk, Editor editor, Actions actions, Keymap keymap,
            Describe describe) {
        this.model = model;
        this.desk = desk;
        this.editor = editor;
        this.actions = actions;
        this.keymap = keymap;
        this.describe = describe;
        texts = model.texts();
    }

    List<PaletteItem> items() {
        return Stream.of(
                actions.all().stream().filter(action -> action.id() != ActionId.PALETTE).map(this::action),
                model.documents().open().stream().filter(document -> !document.equals(model.document()))
                        .map(this::document),
                model.library().recent().stream()
                        .map(item -> file(item, "palette.recent", "mdi2f-file-document-outline")),
                model.library().samples().stream().map(item -> file(item, "palette.sample", "mdi2e-email-outline")))
                .flatMap(stream -> stream).toList();
    }

    private PaletteItem action(Action action) {
        ActionId id = action.id();
        return new PaletteItem("action " + id.word(), describe.name(action) + (action.isTicked() ? " \u2713" : ""),
                texts.get(id.category().textKey()),
                id.icon(),
                KeyNames.display(keymap.keys(id).getValue().stream().limit(1).toList()), texts.get(id.helpKey()),
                action.unavailable().get(), action::fire);
    }

    private PaletteItem document(DocumentViewModel document) {
        String name = document.origin().get().name();
        return new PaletteItem("document " + name, name, texts.get("palette.document"), "mdi2t-tab", "", "", "",
                () -> model.documents().select(document));
    }

    private PaletteItem file(LibraryItem item, String kind, String icon) {
        return new PaletteItem("file " + item.place(), item.title(), texts.get(kind), icon, "", item.place(), "",
                () -> desk.open(item));
    }

    PaletteItem line(int line) {
        return new PaletteItem("line", texts.get("palette.line", String.valueOf(line)), texts.get("palette.session"),
                "mdi2a-arrow-right", "", "", "", () -> editor.goTo(line, 1));
    }
}
