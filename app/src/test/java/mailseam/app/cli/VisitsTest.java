package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class VisitsTest {
    private static final long MEBIBYTE = 1 << 20;

    private final List<String> taken = new ArrayList<>();
    private final Visits<String> visits = new Visits<>(visit -> visit.startsWith("long") ? 50 * MEBIBYTE : 0,
            visit -> "brief " + visit);

    private static Listening listening(Runnable closing) {
        return new Listening() {
            @Override
            public Endpoint at() {
                return new Endpoint("127.0.0.1", 1);
            }

            @Override
            public void close() {
                closing.run();
            }
        };
    }

    private void happens(String... all) {
        for (String visit : all) {
            visits.begin();
            visits.end(visit);
        }
    }

    @Test
    void takesThemInOrderAndEndsBehindTheLastOne() throws IOException, CommandFailure {
        happens("a", "b", "c");
        visits.take(2, listening(() -> {}), Interrupts.NONE, taken::add);
        assertThat(taken).containsExactly("a", "b");
    }

    @Test
    void keepsOnlyWhatMattersWhereTooMuchWaits() throws IOException, CommandFailure {
        happens("long a", "long b", "long c", "d");
        visits.take(4, listening(() -> {}), Interrupts.NONE, taken::add);
        assertThat(taken).containsExactly("long a", "long b", "brief long c", "d");
        happens("long e");
        visits.take(1, listening(() -> {}), Interrupts.NONE, taken::add);
        assertThat(taken).endsWith("long e");
    }

    @Test
    void takesEvenALongOneWhereNothingElseWaits() throws IOException, CommandFailure {
        Visits<String> longer = new Visits<>(_ -> 500 * MEBIBYTE, visit -> "brief " + visit);
        longer.begin();
        longer.end("a");
        longer.take(1, listening(() -> {}), Interrupts.NONE, taken::add);
        assertThat(taken).containsExactly("a");
    }

    @Test
    void anInterruptEndsWhatGoesOnAndTakesIt() throws IOException, CommandFailure {
        happens("a");
        visits.begin();
        visits.take(Integer.MAX_VALUE, listening(() -> visits.end("stopped")), stop -> {
            stop.run();
            return () -> {};
        }, taken::add);
        assertThat(taken).containsExactly("a", "stopped");
    }
}
