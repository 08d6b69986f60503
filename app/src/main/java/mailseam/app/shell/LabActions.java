package mailseam.app.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mailseam.app.action.ActionId;
import mailseam.app.lab.LabPage;
import mailseam.app.lab.LabState;
import mailseam.app.lab.LabThing;
import mailseam.app.lab.LabViewModel;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** What each action of the lab does, and when it can be done. */
final class LabActions {
    private final LabViewModel lab;
    private final Texts texts;
    private final ObservableStringValue always = new ReadOnlyStringWrapper("");

    LabActions(LabViewModel lab, Texts texts) {
        this.lab = lab;
        this.texts = texts;
    }

    Runnable work(ActionId id, Desk desk, MainWindow window) {
        return switch (id) {
            case SHOW_LAB -> () -> window.side().showLab();
            case SHOW_CONVERSATIONS -> () -> window.side().showLab(LabPage.CONVERSATIONS);
            case NEW_SERVER -> () -> window.side().showLab(LabPage.SERVER);
            case NEW_PROXY -> () -> window.side().showLab(LabPage.PROXY);
            case STORIES -> () -> window.side().showLab(LabPage.STORIES);
            case LAB_START -> lab::start;
            case BOX_ADD -> () -> window.side().offerMiddleboxes();
            case BOX_UP -> () -> lab.proxyForm().move(-1);
            case BOX_DOWN -> () -> lab.proxyForm().move(1);
            case BOX_REMOVE -> lab.proxyForm()::remove;
            case USE_AS_TARGET -> lab::useAsTarget;
            case COPY_ADDRESS -> this::copyAddress;
            case LAB_STOP -> lab::stop;
            case LAB_AGAIN -> lab::startAgain;
            case LAB_REMOVE -> lab::remove;
            case LAB_FOLLOW -> lab.viewer()::toggleFollowing;
            case LAB_SIDE -> lab.viewer()::switchSide;
            case SAVE_RECORDING -> desk::exportConversation;
            default -> throw new IllegalArgumentException(id.word());
        };
    }

    ObservableStringValue unavailable(ActionId id) {
        return switch (id) {
            case LAB_START -> start();
            case BOX_UP -> box("why.boxFirst", () -> lab.proxyForm().canMove(-1));
            case BOX_DOWN -> box("why.boxLast", () -> lab.proxyForm().canMove(1));
            case BOX_REMOVE -> box("why.noBox", () -> lab.proxyForm().selected().get() != null);
            case USE_AS_TARGET, COPY_ADDRESS -> thing("why.noAddress", thing -> thing.address().isPresent());
            case LAB_STOP -> thing("why.labNotRunning", thing -> thing.state().get() instanceof LabState.Listens
                    || thing.state().get() instanceof LabState.Plays);
            case LAB_AGAIN -> thing("why.labRunning", thing -> !thing.state().get().isUp());
            case LAB_REMOVE -> thing("why.labRunningStill", thing -> !thing.state().get().isUp());
            case LAB_SIDE -> unless("why.oneSide", lab.viewer().twoSided()::get, lab.viewer().twoSided());
            case SAVE_RECORDING ->
                    unless("why.noConversation", () -> lab.viewer().chosen().get() != null, lab.viewer().chosen());
            default -> always;
        };
    }

    private ObservableStringValue start() {
        return Bindings.createStringBinding(() -> switch (lab.page().get()) {
            case CONVERSATIONS -> texts.get("why.noForm");
            case SERVER -> lab.serverForm().unavailable().get();
            case PROXY -> lab.proxyForm().unavailable().get();
            case STORIES -> lab.story().get() == null ? texts.get("why.noStory") : "";
        }, lab.page(), lab.serverForm().unavailable(), lab.proxyForm().unavailable(), lab.story());
    }

    private ObservableStringValue box(String key, BooleanSupplier available) {
        return unless(key, available, lab.proxyForm().selected(), lab.proxyForm().chain());
    }

    private ObservableStringValue thing(String key, Predicate<LabThing> available) {
        return unless(key, () -> {
            @Nullable
            LabThing thing = lab.selected().get();
            return thing != null && available.test(thing);
        }, lab.selected(), lab.things());
    }

    private ObservableStringValue unless(String key, BooleanSupplier available, Observable... dependencies) {
        return Bindings.createStringBinding(() -> available.getAsBoolean() ? "" : texts.get(key), dependencies);
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
