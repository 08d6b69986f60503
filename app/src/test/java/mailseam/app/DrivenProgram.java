package mailseam.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import mailseam.app.composer.EditedArea;
import org.controlsfx.control.StatusBar;

/** The program as a user starts it, with a hand on the real keyboard and mouse: it does one thing and then quits by Ctrl+Q. */
final class DrivenProgram {
    private static final long POLL_NANOS = 20_000_000;

    private DrivenProgram() {
    }

    /** Starts the program; the argument names what to do before it is quit. */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().uncaughtExceptionHandler((_, cause) -> {
            cause.printStackTrace();
            Runtime.getRuntime().halt(3);
        }).start(() -> drive(arguments[0]));
        Main.main(new String[0]);
    }

    private static void drive(String task) {
        await(() -> !Window.getWindows().isEmpty() && Window.getWindows().getFirst().isFocused()
                && ((Stage) Window.getWindows().getFirst()).getTitle().contains("split-rcpt"));
        switch (task) {
            case "tooltip" -> {
                await(() -> isOver("button-run") && isPopupShown());
            }
            case "list" -> {
                await(() -> isOver("gate"));
                onFx(robot -> robot.mouseClick(MouseButton.PRIMARY));
                await(DrivenProgram::isPopupShown);
            }
            case "run" -> {
                await(DrivenProgram::isAtTheLab);
                onFx(robot -> robot.keyType(KeyCode.F5));
                await(() -> status().contains("confirmed by the kernel"));
                System.out.println(now(DrivenProgram::status));
            }
            case "type" -> {
                onFx(robot -> {
                    node("editor").requestFocus();
                    robot.keyType(KeyCode.X);
                });
                await(() -> text().startsWith("x"));
                System.out.println("typed");
                await(() -> false);
            }
            case "look" -> {
                await(() -> text().startsWith("x"));
                System.out.println(now(DrivenProgram::status));
            }
            default -> throw new IllegalArgumentException(task);
        }
        onFx(robot -> {
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(KeyCode.Q);
            robot.keyRelease(KeyCode.CONTROL);
        });
    }

    /** The lab is started beside the window; once it listens, it is offered before the server that the sample names, and taken. */
    private static boolean isAtTheLab() {
        ComboBox<?> target = (ComboBox<?>) node("target");
        return target.getItems().size() > 1 && target.getItems().getFirst().equals(target.getEditor().getText());
    }

    private static String status() {
        return ((StatusBar) node("status")).getText();
    }

    private static String text() {
        return ((EditedArea) node("editor")).getText();
    }

    private static Node node(String id) {
        return Window.getWindows().getFirst().getScene().lookup("#" + id);
    }

    /** Keeps the mouse on something, wherever it comes to lie while the window is still being laid out. */
    private static boolean isOver(String id) {
        Node node = node(id);
        if (!node.isHover()) {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            Robot robot = new Robot();
            robot.mouseMove(bounds.getCenterX() - 4, bounds.getCenterY());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        }
        return node.isHover();
    }

    private interface Hand {
        void use(Robot robot);
    }

    private static void onFx(Hand hand) {
        now(() -> {
            hand.use(new Robot());
            return true;
        });
    }

    private static boolean isPopupShown() {
        return Window.getWindows().size() > 1;
    }

    private static void await(Supplier<Boolean> condition) {
        while (!isRunning() || !now(condition)) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private static boolean isRunning() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static <T> T now(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }
}
