package mailseam.app.shell;

import java.util.List;
import java.util.stream.Stream;
import mailseam.app.action.Actions;

/** All actions of the window: each part gives its own. */
final class ActionList {
    private ActionList() {
    }

    /** With the parts of the window that do the work. */
    static Actions build(WorkbenchViewModel model, Desk desk, MainWindow window) {
        return new Actions(Stream.of(
                new SessionActions(model, desk, window).all(),
                new ComposerActions(model, window).all(),
                new HabitActions(model, window).all(),
                new BlockActions(model, window).all(),
                new ViewActions(model, window).all(),
                new RulerActions(model, window).all(),
                new RunActions(model, window).all(),
                new TimelineActions(model, window).all(),
                new ReplayActions(model, window).all(),
                new CompareActions(model, window).all(),
                new EventActions(model, window).all(),
                new PastActions(model, window).all(),
                new MarkActions(model, window).all(),
                new LabActions(model, desk, window).all(),
                new CaptureActions(model, desk, window).all(),
                new LibraryActions(model, desk, window).all())
                .flatMap(List::stream).toList());
    }
}
