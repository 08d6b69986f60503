package mailseam.app.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.lab.LabPage;
import mailseam.app.lab.LabState;
import mailseam.app.lab.LabThing;
import mailseam.app.lab.LabViewModel;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** What can be done in the lab. */
final class LabActions {
    private final LabViewModel lab;
    private final Desk desk;
    private final MainWindow window;
    private final Texts texts;
    private final ActionMaker maker;

    LabActions(WorkbenchViewModel model, Desk desk, MainWindow window) {
        this.lab = model.lab();
        this.desk = desk;
        this.window = window;
        texts = model.texts();
        maker = new ActionMaker(texts);
    }

    List<Action> all() {
        return List.of(
                maker.always(ActionId.SHOW_LAB, () -> window.side().showLab()),
                page(ActionId.SHOW_CONVERSATIONS, LabPage.CONVERSATIONS),
                page(ActionId.NEW_SERVER, LabPage.SERVER),
                page(ActionId.NEW_PROXY, LabPage.PROXY),
                page(ActionId.STORIES, LabPage.STORIES),
                new Action(ActionId.LAB_START, start(), lab::start),
                maker.always(ActionId.BOX_ADD, () -> window.side().offerMiddleboxes()),
                box(ActionId.BOX_UP, () -> lab.proxyForm().move(-1), "why.boxFirst", () -> lab.proxyForm().canMove(-1)),
                box(ActionId.BOX_DOWN, () -> lab.proxyForm().move(1), "why.boxLast", () -> lab.proxyForm().canMove(1)),
                box(ActionId.BOX_REMOVE, lab.proxyForm()::remove, "why.noBox",
                        () -> lab.proxyForm().selected().get() != null),
                thing(ActionId.USE_AS_TARGET, lab::useAsTarget, "why.noAddress", thing -> thing.address().isPresent()),
                thing(ActionId.COPY_ADDRESS, this::copyAddress, "why.noAddress", thing -> thing.address().isPresent()),
                thing(ActionId.LAB_STOP, lab::stop, "why.labNotRunning", LabActions::runs),
                thing(ActionId.LAB_AGAIN, lab::startAgain, "why.labRunning", thing -> !thing.state().get().isUp()),
                thing(ActionId.LAB_REMOVE, lab::remove, "why.labRunningStill", thing -> !thing.state().get().isUp()),
                maker.always(ActionId.LAB_FOLLOW, lab.viewer()::toggleFollowing),
                maker.when(ActionId.LAB_SIDE, lab.viewer()::switchSide, "why.oneSide", lab.viewer().twoSided()),
                maker.when(ActionId.SAVE_RECORDING, desk::exportConversation, "why.noConversation",
                        () -> lab.viewer().chosen().get() != null, lab.viewer().chosen()));
    }

    private Action page(ActionId id, LabPage page) {
        return maker.always(id, () -> window.side().showLab(page));
    }

    private static boolean runs(LabThing thing) {
        return thing.state().get() instanceof LabState.Listens || thing.state().get() instanceof LabState.Plays;
    }

    private StringBinding start() {
        return Bindings.createStringBinding(() -> switch (lab.page().get()) {
            case CONVERSATIONS -> texts.get("why.noForm");
            case SERVER -> lab.serverForm().unavailable().get();
            case PROXY -> lab.proxyForm().unavailable().get();
            case STORIES -> lab.story().get() == null ? texts.get("why.noStory") : "";
        }, lab.page(), lab.serverForm().unavailable(), lab.proxyForm().unavailable(), lab.story());
    }

    private Action box(ActionId id, Runnable work, String whyNot, BooleanSupplier can) {
        return maker.when(id, work, whyNot, can, lab.proxyForm().selected(), lab.proxyForm().chain());
    }

    private Action thing(ActionId id, Runnable work, String whyNot, Predicate<LabThing> can) {
        return maker.when(id, work, whyNot, () -> {
            @Nullable
            LabThing thing = lab.selected().get();
            return thing != null && can.test(thing);
        }, lab.selected(), lab.things());
    }

    private void copyAddress() {
        LabThing thing = lab.selected().get();
        if (thing != null) {
            thing.address().ifPresent(at -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(at.toString());
                Clipboard.getSystemClipboard().setContent(content);
            });
        }
    }
}
