package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class RunCommandTest {
    private static final String SESSION = """
            title Test
            timeout 5s

            S: 220
            C: EHLO me
            S: 250
            C: QU{cut}IT
            S: 221
            """;

    private final Terminal terminal = new Terminal();
    @TempDir
    Path folder;

    private static void politely(ScriptedServer.Client client) throws IOException {
        client.say("220 mx\r\n");
        client.hear();
        client.say("250-mx\r\n250 PIPELINING\r\n");
        client.hear();
        client.say("221 bye\r\n");
    }

    @Test
    void printsTheTimelineOfARunThatWentAsExpected() throws IOException {
        try (ScriptedServer server = new ScriptedServer(RunCommandTest::politely)) {
            assertThat(terminal.run("run", server.session(folder, SESSION))).as(terminal.err()).isZero();
        }
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out()).contains("title     Test", "outcome   completed", "QU|", "|IT", "QU|IT", "221 bye");
    }

    @Test
    void letsFaultsHappenBetweenTheTwoSides() throws IOException {
        try (ScriptedServer server = new ScriptedServer(RunCommandTest::politely)) {
            assertThat(terminal.run("run", "--fault", "reply EO: replace \"554 no\\r\\n\"",
                    server.session(folder, "fault command EHLO at verb+1: drop 2\n" + SESSION))).isEqualTo(1);
        }
        assertThat(terminal.err()).contains("unexpected-reply", "554 no");
        assertThat(terminal.out()).contains("            EO me");
    }

    @Test
    void saysWhatIsWrongWithAFault() {
        assertThat(terminal.run("run", "--fault", "reply: stal", Terminal.session(folder, SESSION))).isEqualTo(2);
        assertThat(terminal.err()).contains("--fault", "Unknown effect \"stal\"", "Did you mean \"stall\"?");
    }

    @Test
    void printsTheDocumentedJson() throws IOException {
        try (ScriptedServer server = new ScriptedServer(RunCommandTest::politely)) {
            assertThat(terminal.run("run", "--json", server.session(folder, SESSION))).isZero();
        }
        JsonNode json = terminal.json();
        assertThat(json.get("outcome").stringValue()).isEqualTo("completed");
        assertThat(json.get("segments").findValuesAsString("direction")).startsWith("server", "client", "server",
                "client", "client");
        JsonNode quit = json.get("commands").get(1);
        assertThat(quit.get("text").stringValue()).isEqualTo("QUIT");
        assertThat(quit.get("offset").longValue()).isEqualTo(9);
        assertThat(quit.get("length").longValue()).isEqualTo(6);
        assertThat(quit.get("segments")).hasSize(2);
        JsonNode bye = json.get("replies").get(quit.get("reply").intValue());
        assertThat(bye.get("code").intValue()).isEqualTo(221);
        assertThat(bye.get("lines").get(0).stringValue()).isEqualTo("221 bye");
        assertThat(bye.get("command").intValue()).isEqualTo(1);
        JsonNode segment = json.get("segments").get(quit.get("segments").get(0).intValue());
        assertThat(segment.get("state").stringValue()).isIn("confirmed", "planned");
        assertThat(segment.get("planned").intValue()).isEqualTo(1);
        assertThat(segment.get("length").intValue()).isEqualTo(2);
        assertThat(segment.get("time").isNumber()).isTrue();
        assertThat(json.get("findings").isArray()).isTrue();
    }

    @Test
    void writesEachOutputInTheFormOfItsEnding() throws IOException {
        Path text = folder.resolve("out.txt");
        Path json = folder.resolve("out.json");
        try (ScriptedServer server = new ScriptedServer(RunCommandTest::politely)) {
            assertThat(terminal.run("run", "-o", text, "-o", json, server.session(folder, SESSION))).isZero();
        }
        assertThat(Files.readString(text)).startsWith("Mailseam report").contains("== Summary",
                terminal.out().substring(terminal.out().indexOf("   seconds  commands")),
                "-----END MAILSEAM SESSION-----");
        assertThat(Files.readString(json)).startsWith("{\"format\":\"mailseam timeline 1\"");
    }

    @Test
    void repeatsAndSumsUp() throws IOException {
        Path out = folder.resolve("out.txt");
        try (ScriptedServer server = new ScriptedServer(RunCommandTest::politely)) {
            assertThat(terminal.run("run", "--repeat", 3, "-o", out, server.session(folder, SESSION))).isZero();
            assertThat(terminal.out()).isEqualTo("""
                    run 1: completed
                    run 2: completed
                    run 3: completed

                         3 x  completed: 220 250 221
                              runs 1 2 3

                    3 runs: 3 completed
                    """);
            assertThat(folder.resolve("out-3.txt")).exists();
            Terminal json = new Terminal();
            assertThat(json.run("run", "--json", "--repeat", 2, server.session(folder, SESSION))).isZero();
            assertThat(json.json().get("runs")).hasSize(2);
            assertThat(json.json().get("outcomes").get("completed").intValue()).isEqualTo(2);
            assertThat(json.json().get("signatures").get(0).get("signature").asString())
                    .isEqualTo("completed: 220 250 221");
            assertThat(json.json().get("signatures").get(0).get("runs")).hasSize(2);
        }
    }

    @Test
    void endsWithOneWhereAReplyIsNotTheExpectedOne() throws IOException {
        try (ScriptedServer server = new ScriptedServer(client -> {
            client.say("554 \033[31mno\r\n");
            client.hear();
        })) {
            assertThat(terminal.run("run", server.session(folder, SESSION))).isEqualTo(1);
        }
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).contains("test.seam:6: unexpected-reply: ").doesNotContain("\033");
        assertThat(terminal.out()).contains("554 \\x1B[31mno").doesNotContain("\033");
    }

    @Test
    void endsWithThreeWhereNothingListens() throws IOException {
        ScriptedServer gone = new ScriptedServer(RunCommandTest::politely);
        gone.close();
        assertThat(terminal.run("run", gone.session(folder, SESSION))).isEqualTo(3);
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).contains("refused", gone.at());
    }

    @Test
    void endsWithThreeWhereTheNameHasNoAddress() {
        assertThat(terminal.run("run", "--server", "no.such.host.invalid:25", Terminal.session(folder, SESSION)))
                .isEqualTo(3);
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).contains("not-resolved");
    }

    @Test
    void endsWithThreeWhereTheServerNeverAnswers() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.Client::stall)) {
            assertThat(terminal.run("run", "--timeout", "300ms", server.session(folder, SESSION))).isEqualTo(3);
        }
        assertThat(terminal.err()).contains("timed-out");
        assertThat(terminal.out()).contains("-- connected", "-- timed out");
    }

    @Test
    void understandsAServerThatAnswersOctetByOctet() throws IOException {
        try (ScriptedServer server = new ScriptedServer(client -> {
            for (char octet : "220 mx\r\n".toCharArray()) {
                client.say(String.valueOf(octet));
            }
            client.hear();
            for (char octet : "250-mx\r\n250 PIPELINING\r\n".toCharArray()) {
                client.say(String.valueOf(octet));
            }
            client.hear();
            client.say("221 bye\r\n");
        })) {
            assertThat(terminal.run("run", server.session(folder, SESSION))).as(terminal.err()).isZero();
        }
    }

    @Test
    void stopsAFloodWithoutLineEndsAndKeepsWhatItSaw() throws IOException {
        String flood = "2".repeat(1 << 20);
        try (ScriptedServer server = new ScriptedServer(client -> {
            for (int i = 0; i < 200; i++) {
                client.say(flood);
            }
        })) {
            assertThat(terminal.run("run", server.session(folder, SESSION))).isEqualTo(3);
        }
        assertThat(terminal.err()).contains("flooded");
        assertThat(terminal.out()).contains("222222", "octets more");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void keepsWhatItSawWhereTheConnectionIsReset(int heard) throws IOException {
        try (ScriptedServer server = new ScriptedServer(client -> {
            String[] said = {"220 mx\r\n", "250 mx\r\n", "22"};
            for (int i = 0; i < heard; i++) {
                client.say(said[i]);
                client.hear();
            }
            client.reset();
        })) {
            assertThat(terminal.run("run", server.session(folder, SESSION))).isEqualTo(3);
        }
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).containsAnyOf("reset", "unexpected-close");
        if (heard > 0) {
            assertThat(terminal.out()).contains("-- connected", "220 mx", "EHLO me");
        } else {
            // The system may tell of the reset before it ever told that the connection stood.
            assertThat(terminal.out()).containsAnyOf("-- connected", "reset the connection as soon as it");
        }
    }

    @Test
    void anInterruptStopsTheRunAndWhatWasSeenIsPrinted() throws IOException {
        Terminal interrupted = new Terminal().with(stop -> {
            Thread.ofVirtual().start(stop);
            return () -> {};
        });
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.Client::stall)) {
            assertThat(interrupted.run("run", "--repeat", 3, server.session(folder, SESSION))).isEqualTo(3);
        }
        assertThat(interrupted.out()).contains("run 1: stopped", "1 runs: 1 stopped");
    }

    @Test
    void saysWhichOutputCannotBeWritten() throws IOException {
        try (ScriptedServer server = new ScriptedServer(RunCommandTest::politely)) {
            Path out = folder.resolve("none/out.txt");
            assertThat(terminal.run("run", "-o", out, server.session(folder, SESSION))).isEqualTo(2);
        }
        assertThat(terminal.err()).contains("none/out.txt cannot be written");
        assertThat(terminal.out()).contains("221 bye");
    }

    @Test
    void aFaultOfTheProgramIsToldAndHasAnExitStatusOfItsOwn() {
        Surroundings sound = terminal.surroundings();
        Tool tool = new Tool(new Surroundings(sound.out(), sound.err(), sound.environment(), sound.clock(),
                sound.person(), sound.interrupts(), () -> {
                    throw new IllegalStateException("broken inside");
                }, sound.version()));
        assertThat(tool.run("run", "--server", "127.0.0.1:1", Terminal.session(folder, SESSION).toString()))
                .isEqualTo(70);
        assertThat(terminal.err()).contains("a fault of Mailseam itself", "broken inside");
    }
}
