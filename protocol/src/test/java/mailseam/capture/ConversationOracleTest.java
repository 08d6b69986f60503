package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.smtp.OpaqueOctets;
import mailseam.testing.Vectors;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares commands and replies in captures of others with what a line parser reads in the streams that tshark puts together. (What
 * tshark itself says of commands is wrong in 39 of these conversations.)
 */
class ConversationOracleTest {
    /** Lines of an AUTH exchange are told by this word, except where the oracle has taken one for a command. */
    private static final String RESPONSE = "(auth-response)";
    /** The oracle has so many octets of a line at least. */
    private static final int SHOWN = 300;
    /** Files of which the oracle counts a connection more: one stray ACK, which has nothing to be told. */
    private static final Set<String> STRAY_ACK = Set
            .of("OISF-suricata-verify/tests/smtp-extract-url-schemes/input.pcap");

    static Stream<String> captures() {
        return SharedCaptures.ofOthers().stream();
    }

    @ParameterizedTest
    @MethodSource("captures")
    void findsTheConversationsWithTheirCommandsAndReplies(String name) throws IOException {
        List<Map<String, @Nullable Object>> theirs = Vectors.objects(SharedCaptures.oracle(name), "smtp_conversations");
        try (MailCapture capture = MailCapture.whole(CaptureFile.open(SharedCaptures.file(name)))) {
            List<MailConversation> ours = capture.conversations();

            assertThat(ours).hasSize(theirs.size() - (STRAY_ACK.contains(name) ? 1 : 0));
            for (int i = 0; i < ours.size(); i++) {
                compare(theirs.get(i), capture.timeline(ours.get(i)), ours.get(i));
            }
        }
    }

    private static void compare(Map<String, @Nullable Object> theirs, Timeline timeline, MailConversation summary) {
        List<String> commands = Vectors.texts(theirs, "stream_commands").stream().map(String::strip).toList();
        List<String> ourCommands = commands(timeline);
        List<Long> codes = timeline.replies().stream().map(item -> (long) item.reply().code()).toList();

        assertThat(ourCommands).hasSameSizeAs(commands);
        for (int i = 0; i < commands.size(); i++) {
            String ours = ourCommands.get(i);
            assertThat(ours.substring(0, Math.min(SHOWN, ours.length()))).isIn(RESPONSE,
                    commands.get(i).substring(0, Math.min(SHOWN, commands.get(i).length())));
        }
        assertThat(codes).isEqualTo(theirs.get("stream_reply_codes"));
        assertThat(summary.replies()).isEqualTo(codes.size());
        assertThat(summary.codes().stream().map(Integer::longValue).toList())
                .isEqualTo(codes.stream().limit(200).toList());
        assertThat(summary.commands())
                .isEqualTo((int) ourCommands.stream().filter(line -> !line.equals(RESPONSE)).count());
    }

    private static List<String> commands(Timeline timeline) {
        List<String> commands = new ArrayList<>();
        timeline.commands().forEach(item -> {
            switch (item.unit()) {
                case Command command -> commands.add(command.line().latin1().strip());
                case AuthResponse _ -> commands.add(RESPONSE);
                case MailData _,Chunk _,OpaqueOctets _ -> {
                }
            }
        });
        return commands;
    }
}
