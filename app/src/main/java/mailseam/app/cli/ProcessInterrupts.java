package mailseam.app.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Interrupts of this process. The Java runtime begins to shut down on Ctrl-C and waits for its hooks: the hook here stops the
 * command, waits until it has printed what it saw, and ends the process with the command's own exit status.
 */
public final class ProcessInterrupts implements Interrupts {
    private static final int LONGEST_SECONDS = 10;

    private final AtomicReference<Runnable> stop = new AtomicReference<>(ProcessInterrupts::nothing);
    private final CompletableFuture<Integer> status = new CompletableFuture<>();

    /** Hears interrupts from now on. */
    public ProcessInterrupts() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupted, "mailseam-interrupt"));
    }

    @Override
    public Scope during(Runnable stopping) {
        Runnable before = stop.getAndSet(stopping);
        return () -> stop.set(before);
    }

    /** Ends the process: now, or through the hook where it is ending already. */
    public void exit(int code) {
        status.complete(code);
        System.exit(code);
    }

    private void interrupted() {
        if (status.isDone()) {
            return;
        }
        stop.get().run();
        int code = status.completeOnTimeout(ExitStatus.BROKEN, LONGEST_SECONDS, TimeUnit.SECONDS).join();
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    private static void nothing() {
    }
}
