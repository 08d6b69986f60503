package mailseam.app.replay;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import mailseam.app.control.Describe;
import mailseam.app.control.SideDialog;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how a recording is to be played, and shows how that goes and how it ended. It does not hold up the window. */
public final class ReplayDialog {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 560;

    private final ReplayViewModel model;
    private final Texts texts;
    private final SideDialog dialog;
    private final ReplayForm form;
    private final OutcomeTable outcomes;
    private final Label source = new Label();
    private final Label told = new Label();
    private final ProgressBar progress;
    private final Button start;
    private final Button stop;
    private @Nullable Recorded recorded;
    private @Nullable ReplayChoice last;

    /** A dialog over a window; {@code show} shows one of the runs that ended alike. */
    public ReplayDialog(ReplayViewModel model, Consumer<OutcomeRow> show, Texts texts, Describe describe,
            Supplier<Window> owner) {
        this.model = model;
        this.texts = texts;
        dialog = new SideDialog(owner, "replay", WIDTH, HEIGHT);
        form = new ReplayForm(texts, describe, this::start);
        outcomes = new OutcomeTable(model.rows(), show, texts, describe);
        progress = describe.as("replay.progress", new ProgressBar(0));
        start = describe.as("replay.start", new Button(texts.get("replay.start")));
        start.setOnAction(_ -> start());
        stop = describe.as("replay.stop", new Button(texts.get("replay.stop")));
        stop.setOnAction(_ -> model.stop());
    }

    /** Shows it for a recording, which would go to this target. */
    public void show(Recorded what, String target) {
        recorded = what;
        source.setText(what.title());
        form.use(target);
        if (dialog.comesToFront()) {
            form.focus();
            return;
        }
        dialog.open(texts.get("replay.title"), content(), form::focus, model.state().subscribe(this::tell));
    }

    /** Plays a recording as the last one was played, or else as fast as possible to this target. */
    public void again(Recorded what, String target) {
        recorded = what;
        if (last == null) {
            form.use(target);
            start();
        } else {
            model.replay(what, last);
        }
        if (model.state().get() instanceof ReplayState.Refused
                || (last != null && (last.serve() || last.times() > 1))) {
            show(what, target);
        }
    }

    private VBox content() {
        source.getStyleClass().add("strong");
        source.setWrapText(true);
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        told.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        progress.setPrefWidth(120);
        start.setMinWidth(Region.USE_PREF_SIZE);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(8, start, stop, told, progress);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(outcomes.node(), Priority.ALWAYS);
        VBox content = new VBox(10, source, form.node(), bar, outcomes.node());
        content.setPadding(new Insets(12));
        return content;
    }

    private void start() {
        Recorded what = recorded;
        Optional<ReplayChoice> choice = form.choice();
        if (what == null || choice.isEmpty()) {
            told.setText(texts.get("replay.wrong", ReplayChoice.MOST));
            return;
        }
        last = choice.get();
        model.replay(what, choice.get());
    }

    private void tell(ReplayState state) {
        boolean going = state instanceof ReplayState.Going || state instanceof ReplayState.Listens;
        start.setDisable(going);
        stop.setDisable(!going);
        progress.setVisible(going);
        switch (state) {
            case ReplayState.Idle _ -> told.setText("");
            case ReplayState.Asks(ReplayChoice choice) ->
                    told.setText(texts.get("replay.asks", choice.times(), choice.at().toString()));
            case ReplayState.Refused(String why) -> told.setText(why);
            case ReplayState.Going(int done, int times) -> {
                told.setText(texts.get("replay.going", done, times));
                progress.setProgress((double) done / times);
            }
            case ReplayState.Listens(var at, int done, int times) -> {
                told.setText(texts.get("replay.listens", at.toString(), done, times));
                progress.setProgress(done == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / times);
            }
            case ReplayState.Over(int done) -> told.setText(texts.get("replay.over", done));
        }
    }
}
