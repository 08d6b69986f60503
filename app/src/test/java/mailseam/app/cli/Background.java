package mailseam.app.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command that goes on until it is done or stopped, in a thread of its own. */
final class Background {
    private static final Pattern LISTENING = Pattern.compile("Listening at (\\S+);");

    private final CompletableFuture<Runnable> listening = new CompletableFuture<>();
    private final Terminal terminal = new Terminal().with(stop -> {
        listening.complete(stop);
        return () -> {};
    });
    private final CompletableFuture<Integer> status;

    private Background(Object... arguments) {
        status = inItsThread(() -> terminal.run(arguments));
        // What ends before it listens never will.
        status.thenRun(() -> listening.complete(() -> {}));
    }

    /** Does something that may wait, for which the pool that futures have in common is too small. */
    static CompletableFuture<Integer> inItsThread(Supplier<Integer> task) {
        return CompletableFuture.supplyAsync(task, run -> Thread.ofPlatform().daemon().start(run));
    }

    /** {@code mailseam serve} for one client, with options and the session file. */
    static Background serving(Object... arguments) {
        return listening("serve --connections 1", arguments);
    }

    /** A command at a free port of the loopback address where it names no other, with options. */
    static Background listening(String command, Object... options) {
        Stream<String> words = Stream.of((command.contains("--listen") ? command : command + " --listen 127.0.0.1:0")
                .split(" "));
        return new Background(Stream.concat(words, Stream.of(options)).toArray());
    }

    /** Any command that Ctrl-C ends, once it may be ended; or one that has ended before. */
    static Background running(Object... arguments) {
        Background running = new Background(arguments);
        running.listening.orTimeout(10, TimeUnit.SECONDS).join();
        return running;
    }

    /** Where it listens, as it says on standard error. */
    String at() {
        listening.orTimeout(10, TimeUnit.SECONDS).join();
        Matcher said = LISTENING.matcher(terminal.err());
        if (!said.find()) {
            throw new AssertionError(terminal.err());
        }
        return said.group(1);
    }

    /** Ctrl-C. */
    void interrupt() {
        listening.orTimeout(10, TimeUnit.SECONDS).join().run();
    }

    /** Its exit status, once it has ended. */
    int status() {
        return status.orTimeout(20, TimeUnit.SECONDS).join();
    }

    Terminal terminal() {
        return terminal;
    }
}
