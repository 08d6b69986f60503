package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class PlannerTest {
    static Session session(String text) {
        SessionFile file = SessionFile.read(Octets.utf8("mailseam 1\n" + text));
        assertThat(file.problems()).isEmpty();
        return file.session();
    }

    static PlanOptions options(Session session, Direction side) {
        return new PlanOptions(side, session.header().segmentation(), 1460, Map.of(), _ -> Optional.empty(), name -> {
            throw new IOException("it does not exist.");
        });
    }

    static Plan plan(String text, Direction side) throws PlanException {
        Session session = session(text);
        return Planner.plan(session, options(session, side));
    }

    static List<String> segments(String text) throws PlanException {
        return texts(plan(text, Direction.CLIENT));
    }

    static List<String> texts(Plan plan) {
        return plan.segments().stream().map(segment -> segment.octets().toString()).toList();
    }

    @Test
    void splitsCommandAcrossTwoSegments() throws PlanException {
        Plan plan = plan(SessionFileTest.SPLIT_RCPT.substring("mailseam 1\n".length()), Direction.CLIENT);

        assertThat(texts(plan)).containsExactly("EHLO client.example.org\\r\\n",
                "MAIL FROM:<alice@example.org>\\r\\nRC", "PT TO:<bob@example.org>\\r\\nDATA\\r\\n",
                "Subject: hello\\r\\n\\r\\nHi.\\r\\n.\\r\\n", "QUIT\\r\\n");
        assertThat(plan.segments()).extracting(PlannedSegment::after).containsExactly(new After.Nothing(),
                new After.Wait(Duration.ofMillis(50)), new After.Nothing(), new After.Nothing(), new After.Nothing());
        assertThat(plan.segments()).extracting(PlannedSegment::offset).containsExactly(0L, 25L, 58L, 89L, 115L);
        assertThat(plan.turns()).filteredOn(Turn.Hear.class::isInstance)
                .extracting(turn -> ((Turn.Hear) turn).expected().stream().map(Expectation::text).toList())
                .containsExactly(List.of("220"), List.of("250"), List.of("250", "250", "354"), List.of("250"),
                        List.of("221"));
    }

    @Test
    void playsTheSameFileAsAServer() throws PlanException {
        Plan plan = plan(SessionFileTest.SPLIT_RCPT.substring("mailseam 1\n".length()), Direction.SERVER);

        assertThat(texts(plan)).containsExactly("220 localhost ESMTP\\r\\n", "250 OK\\r\\n",
                "250 OK\\r\\n250 OK\\r\\n354 End data with <CR><LF>.<CR><LF>\\r\\n", "250 OK\\r\\n", "221 Bye\\r\\n");
        assertThat(plan.turns()).filteredOn(Turn.Hear.class::isInstance)
                .extracting(turn -> ((Turn.Hear) turn).expected().stream().map(Expectation::text).toList())
                .containsExactly(List.of("EHLO"), List.of("MAIL", "RCPT", "DATA"), List.of("mail data"),
                        List.of("QUIT"));
        assertThat(plan.turns()).filteredOn(Turn.Say.class::isInstance)
                .extracting(turn -> ((Turn.Say) turn).replyEnds())
                .containsExactly(List.of(21), List.of(8), List.of(8, 16, 53), List.of(8), List.of(9));
    }
}
