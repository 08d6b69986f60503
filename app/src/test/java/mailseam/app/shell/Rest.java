package mailseam.app.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import mailseam.app.task.CountedTasks;
import org.testfx.util.WaitForAsyncUtils;

/**
 * When all windows have come to rest: nothing is being done for them in the background, and several pulses one behind the other have
 * changed no place and no size of anything. How fast the machine is makes no difference to that, unlike some time that is waited.
 */
public final class Rest {
    private static final int PULSES = 4;
    /** Nothing that is waited for takes so long, unless a window never comes to rest. */
    private static final int NEVER_SECONDS = 60;

    private Rest() {
    }

    /** Waits for it. */
    public static void await() {
        Stillness stillness = new Stillness();
        WaitForAsyncUtils.waitForAsyncFx(20_000, stillness::start);
        stillness.reached.orTimeout(NEVER_SECONDS, TimeUnit.SECONDS).join();
    }

    private static final class Stillness extends AnimationTimer {
        private final CompletableFuture<Boolean> reached = new CompletableFuture<>();
        private int places;
        private int still;

        /** Is called before each pulse lays out. */
        @Override
        public void handle(long now) {
            int before = places;
            places = Window.getWindows().stream().map(Window::getScene).mapToInt(Stillness::places).sum();
            still = places == before && CountedTasks.areDone() ? still + 1 : 0;
            if (still == PULSES) {
                stop();
                reached.complete(true);
            }
        }

        private static int places(Scene scene) {
            return scene == null ? 0 : places(scene.getRoot());
        }

        private static int places(Node node) {
            int sum = Double.hashCode(node.getLayoutX()) + 7 * Double.hashCode(node.getLayoutY());
            if (node instanceof Parent parent) {
                sum = 31 * sum + parent.getLayoutBounds().hashCode();
                for (Node child : parent.getChildrenUnmodifiable()) {
                    sum = 31 * sum + places(child);
                }
            }
            return sum;
        }
    }
}
