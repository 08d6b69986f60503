package mailseam.peers;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real mail client that sends one message with a program of its own. Where the program is missing the test is skipped, or fails
 * as with {@link Peer}.
 */
enum MailClient {
    /** A command, a reply, a command. */
    SWAKS("swaks", "--server", "127.0.0.1:PORT", "--helo", "client.example.org", "--from", "a@example.org", "--to",
            "b@example.org"),
    /** Groups, where the server offers PIPELINING. */
    SWAKS_PIPELINE("swaks", "--pipeline", "--server", "127.0.0.1:PORT", "--helo", "client.example.org", "--from",
            "a@example.org", "--to", "b@example.org"),
    /** RCPT and DATA in one group. */
    MSMTP("msmtp", "--host=127.0.0.1", "--port=PORT", "--domain=client.example.org", "--from=a@example.org",
            "--auth=off", "--tls=off", "b@example.org"),
    /** HELO, and no groups. */
    SMTP_SOURCE("smtp-source", "-M", "client.example.org", "-f", "a@example.org", "-t", "b@example.org",
            "inet:127.0.0.1:PORT"),
    /** Verbs in lower case. */
    SMTPLIB("python3", "-c", """
            import smtplib, sys
            with smtplib.SMTP("127.0.0.1", int(sys.argv[1]), "client.example.org", 20) as server:
                server.sendmail("a@example.org", ["b@example.org"], sys.stdin.read())
            """, "PORT"),
    /** The end of mail data in a segment of its own. */
    CURL("curl", "-sS", "smtp://127.0.0.1:PORT/client.example.org", "--mail-from", "a@example.org", "--mail-rcpt",
            "b@example.org", "--upload-file", "-");

    private static final String MESSAGE = "Subject: hello\r\n\r\nHi.\r\n";
    private static final long LONGEST_SECONDS = 60;

    private final List<String> command;

    MailClient(String... command) {
        this.command = List.of(command);
    }

    /**
     * Sends a message to a server.
     *
     * @param more further arguments
     * @return its exit status and what it printed, in one text: {@code status 0} and a line end in front
     */
    String send(int port, String... more) throws IOException, InterruptedException {
        Path input = Files.createTempFile("mailseam-message", ".eml");
        Path output = Files.createTempFile("mailseam-client", ".txt");
        try {
            Files.writeString(input, MESSAGE);
            List<String> words = new ArrayList<>(command);
            words.addAll(List.of(more));
            words.replaceAll(word -> word.replace("PORT", Integer.toString(port)));
            Process process = start(new ProcessBuilder(words).redirectInput(input.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()));
            if (!process.waitFor(LONGEST_SECONDS, SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return "status " + process.exitValue() + "\n" + Files.readString(output, StandardCharsets.ISO_8859_1);
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw Peer.missing(e.toString());
        }
    }
}
