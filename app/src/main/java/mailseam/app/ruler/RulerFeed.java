package mailseam.app.ruler;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import mailseam.app.task.Tasks;

/**
 * Has texts planned away from the JavaFX thread, one at a time: what is asked meanwhile is asked again behind it, and the last
 * question wins. Lives on the JavaFX thread.
 */
final class RulerFeed {
    private static final Duration TYPING = Duration.ofMillis(60);

    private final Tasks tasks;
    private final Supplier<RulerQuestion> question;
    private final BiConsumer<RulerQuestion, RulerAnswer> answered;
    private final Tasks.Delay delay;
    private boolean asking;
    private boolean again;

    /**
     * With what is to be asked, as it is at the moment, and who wants to know.
     */
    RulerFeed(Tasks tasks, Supplier<RulerQuestion> question, BiConsumer<RulerQuestion, RulerAnswer> answered) {
        this.tasks = tasks;
        this.question = question;
        this.answered = answered;
        this.delay = tasks.delay(TYPING, this::ask);
    }

    /** Asks soon: more typing may follow. */
    void askSoon() {
        delay.restart();
    }

    /** Asks at once. */
    void ask() {
        delay.cancel();
        if (asking) {
            again = true;
            return;
        }
        asking = true;
        RulerQuestion asked = question.get();
        tasks.run(asked::answer, answer -> {
            asking = false;
            answered.accept(asked, answer);
            if (again) {
                again = false;
                ask();
            }
        }, _ -> asking = false);
    }
}
