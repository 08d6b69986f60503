package mailseam.app.shell;

import java.util.List;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.settings.Settings;
import mailseam.app.theme.FontSizes;

/** What changes what is seen of the window, and where the keyboard is. */
final class ViewActions {
    private final WorkbenchViewModel model;
    private final MainWindow window;
    private final Settings settings;
    private final ActionMaker maker;

    ViewActions(WorkbenchViewModel model, MainWindow window) {
        this.model = model;
        this.window = window;
        settings = window.settings();
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(
                view(ActionId.VIEW_BLOCKS, SessionView.BLOCKS),
                view(ActionId.VIEW_TEXT, SessionView.TEXT),
                view(ActionId.VIEW_BOTH, SessionView.BOTH),
                maker.always(ActionId.SHOW_RULER, window.layout()::switchRuler),
                several(ActionId.NEXT_DOCUMENT, () -> model.documents().step(1)),
                several(ActionId.PREVIOUS_DOCUMENT, () -> model.documents().step(-1)),
                several(ActionId.DOCUMENT_RIGHT, () -> model.documents().move(1)),
                several(ActionId.DOCUMENT_LEFT, () -> model.documents().move(-1)),
                maker.always(ActionId.NEXT_PANE, () -> window.panes().next()),
                maker.always(ActionId.PREVIOUS_PANE, () -> window.panes().previous()),
                maker.always(ActionId.SHOW_LIBRARY, () -> window.side().showLibrary()),
                maker.always(ActionId.TOGGLE_THEME, settings.themes()::toggle),
                maker.when(ActionId.LARGER, () -> settings.fonts().grow(1), "why.largest",
                        settings.fonts().window().map(size -> size.intValue() < FontSizes.LARGEST)),
                maker.when(ActionId.SMALLER, () -> settings.fonts().grow(-1), "why.smallest",
                        settings.fonts().window().map(size -> size.intValue() > FontSizes.SMALLEST)),
                maker.always(ActionId.USUAL_SIZE, settings.fonts()::reset),
                maker.always(ActionId.SETTINGS, () -> window.aids().showSettings()),
                maker.always(ActionId.PALETTE, () -> window.aids().showPalette()),
                maker.always(ActionId.KEYS, () -> window.aids().showKeys()));
    }

    private Action view(ActionId id, SessionView view) {
        return maker.always(id, () -> window.layout().view().set(view));
    }

    private Action several(ActionId id, Runnable work) {
        return maker.when(id, work, "why.oneDocument", () -> model.documents().open().size() > 1,
                model.documents().open());
    }
}
