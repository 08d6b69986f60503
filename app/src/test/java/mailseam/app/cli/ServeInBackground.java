package mailseam.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code mailseam serve} for one client, in a thread of its own. */
final class ServeInBackground {
    private static final Pattern LISTENING = Pattern.compile("Listening at (\\S+);");

    private final CompletableFuture<Boolean> listening = new CompletableFuture<>();
    private final Terminal terminal = new Terminal().with(_ -> {
        listening.complete(true);
        return () -> {};
    });
    private final CompletableFuture<Integer> status;

    /** With options and the session file. */
    ServeInBackground(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("serve", "--listen", "127.0.0.1:0", "--connections", 1));
        all.addAll(List.of(arguments));
        status = CompletableFuture.supplyAsync(() -> terminal.run(all.toArray()));
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

    /** Its exit status, once it has ended. */
    int status() {
        return status.orTimeout(20, TimeUnit.SECONDS).join();
    }

    Terminal terminal() {
        return terminal;
    }
}
