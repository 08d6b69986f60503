package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    static PlanOptions options(Session session, Direction side, Octets file) {
        PlanOptions none = options(session, side);
        return new PlanOptions(side, none.segmentation(), none.mss(), Map.of("who", "carol"), new EnvironmentSecrets(
                Map.of("MAILSEAM_SECRET_PASS", "s3cret")), _ -> file);
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

    private static Plan planWith(String text, String file) throws PlanException {
        Session session = session(text);
        return Planner.plan(session, options(session, Direction.CLIENT, Octets.latin1(file)));
    }

    @Test
    void fillsVariablesCountsAndSecrets() throws PlanException {
        Plan plan = planWith("""
                set who bob
                set end \\r\\n
                segments octets 3
                @repeat 2
                C: ${who}${i}${end}\\c
                @end
                C: <${secret:PASS}>
                """, "");

        assertThat(String.join("", texts(plan))).isEqualTo("carol1\\r\\ncarol2\\r\\n<s3cret>\\r\\n");
        assertThat(plan.segments().stream().map(segment -> segment.secrets()).toList()).endsWith(
                List.of(new SecretSpan("PASS", 2, 3)), List.of(new SecretSpan("PASS", 0, 3)),
                List.of(new SecretSpan("PASS", 0, 2)), List.of());
    }

    @Test
    void countsTheInnermostRepeat() throws PlanException {
        assertThat(segments("@repeat 2\n@repeat 2\nC: ${i}\\c\n@end\nC: -${i} \\c\n@end\n"))
                .containsExactly("12-1 12-2 ");
    }

    @Test
    void sendsAMessageStuffedAndEnded() throws PlanException {
        assertThat(texts(planWith("@message m\n", "a\r\n.b\r\n"))).containsExactly("a\\r\\n..b\\r\\n.\\r\\n");
        assertThat(texts(planWith("@message m\n", "a\n.b"))).containsExactly("a\\r\\n..b\\r\\n.\\r\\n");
        assertThat(texts(planWith("@message m\n", "a\r\n.b\nc"))).containsExactly("a\\r\\n..b\\nc\\r\\n.\\r\\n");
        assertThat(texts(planWith("@message m\n", ""))).containsExactly(".\\r\\n");
        assertThat(texts(planWith("@octets m\n", ".\n\0"))).containsExactly(".\\n\\x00");
    }

    @Test
    void sendsAMessageInChunks() throws PlanException {
        assertThat(texts(planWith("@bdat m chunk 4\n", "123456")))
                .containsExactly("BDAT 4\\r\\n1234BDAT 2 LAST\\r\\n56");
        assertThat(texts(planWith("@bdat m chunk 3\n", "123456")))
                .containsExactly("BDAT 3\\r\\n123BDAT 3 LAST\\r\\n456");
        assertThat(texts(planWith("@bdat m chunk 3\n", ""))).containsExactly("BDAT 0 LAST\\r\\n");
    }

    @Test
    void turnsDirectivesIntoTurnsOfTheSideThatTheyMean() throws PlanException {
        String text = "@pause 1s\n@close\n@close server\n@half-close client\n@reset server\n@expect close\n@starttls\n";

        assertThat(plan(text, Direction.CLIENT).turns()).containsExactly(new Turn.Pause(2, Duration.ofSeconds(1)),
                new Turn.Close(3), new Turn.AwaitClose(4), new Turn.HalfClose(5), new Turn.AwaitClose(6),
                new Turn.AwaitClose(7), new Turn.NotPlayable(8, "@starttls", "TLS is not played by this version"));
        assertThat(plan(text, Direction.SERVER).turns()).startsWith(new Turn.Pause(2, Duration.ofSeconds(1)),
                new Turn.Close(3), new Turn.Close(4), new Turn.AwaitClose(5), new Turn.Reset(6));
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        assertThatThrownBy(() -> plan("""
                set name x
                C: ${nmae} ${i}
                @repeat 3
                @message none.eml
                C: ${secret:PW}
                @end
                S: /250/
                """, Direction.CLIENT)).isInstanceOfSatisfying(PlanException.class,
                refused -> assertThat(refused.problems()).extracting(problem -> problem.line() + " "
                        + problem.message() + " " + problem.expected() + " " + problem.text()).containsExactly(
                                "3 The variable \"nmae\" has no value. Did you mean \"name\"? C: ${nmae} ${i}",
                                "3 The variable \"i\" has no value. ${i} counts within @repeat. C: ${nmae} ${i}",
                                "5 The file \"none.eml\" cannot be used: it does not exist. Put the file beside the session, or name another. @message none.eml",
                                "6 The secret \"PW\" has no value. Set MAILSEAM_SECRET_PW in the environment. C: ${secret:PW}"));
        assertThatThrownBy(() -> plan("S: /250/\n", Direction.SERVER))
                .hasMessage("A regular expression cannot be sent.");
    }

    @Test
    void stopsASessionThatGrowsBeyondAllBounds() {
        assertThatThrownBy(() -> plan("@repeat 1000000\n".repeat(8) + "C: x\n" + "@end\n".repeat(8), Direction.CLIENT))
                .hasMessageStartingWith("The session grows beyond");
        assertThatThrownBy(() -> plan("@repeat 1000000\n".repeat(8) + "@end\n".repeat(8), Direction.CLIENT))
                .hasMessageStartingWith("The session grows beyond");
        assertThatThrownBy(() -> plan("@repeat 1000000\nC: " + "x".repeat(1000) + "\n@end\n", Direction.CLIENT))
                .hasMessageStartingWith("The session grows beyond");
    }
}
