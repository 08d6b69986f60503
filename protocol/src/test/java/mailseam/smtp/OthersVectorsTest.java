package mailseam.smtp;

import static mailseam.smtp.Readings.replies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mailseam.testing.Vectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the parsers of other projects are tested with, given to ours. */
class OthersVectorsTest {
    @Test
    void readsRepliesAsNettyDoes() {
        for (Map<String, @Nullable Object> vector : Vectors.read("netty-smtp-response-decoder.jsonl")) {
            List<Octets> segments = segments(vector);
            List<Reply> replies = replies(Limits.DEFAULT, segments);
            if (vector.containsKey("error")) {
                assertThat(replies.getFirst().notes()).extracting(Note::kind).contains(NoteKind.NOT_A_REPLY);
            } else {
                Map<String, @Nullable Object> expected = Vectors.objects(vector, "replies").getFirst();
                assertThat((long) replies.getFirst().code()).isEqualTo(expected.get("code"));
                assertThat(texts(replies.getFirst())).isEqualTo(Vectors.texts(expected, "details"));
            }
        }
    }

    @Test
    void readsRepliesAndTheirEnhancedStatusAsStalwartDoes() {
        for (Map<String, @Nullable Object> vector : Vectors.read("stalwart-response-parse_response.jsonl")) {
            Reply reply = replies((String) vector.get("input")).getFirst();
            String expected = String.valueOf(vector.get("expected"));
            assertThat(expected).contains("code : " + reply.code() + ",");
            String status = EnhancedStatus.in(reply.lines().getFirst())
                    .map(s -> s.toString().replace(".", ", "))
                    .orElse("0, 0, 0");
            // A class of 6 is none (RFC 3463 2).
            assertThat(expected.replace("[ 6, 8, 9 ]", "[ 0, 0, 0 ]")).contains("esc : [ " + status + " ]");
        }
    }

    @Test
    void readsExtensionsAsStalwartDoes() {
        for (Map<String, @Nullable Object> vector : Vectors.read("stalwart-response-parse_ehlo.jsonl")) {
            Extensions extensions = Extensions.of(replies((String) vector.get("input")).getFirst());
            String expected = String.valueOf(vector.get("expected")).replace("_", "");
            if (expected.startsWith("Ok")) {
                assertThat(expected).contains("\"" + extensions.domain() + "\"");
                extensions.keywords().keySet().forEach(keyword -> assertThat(expected)
                        .contains("EXT"
                                + keyword.replace("-", "")));
            } else {
                assertThat(extensions.keywords()).isEmpty();
            }
        }
    }

    @Test
    void readsCommandsAcrossSegmentsAsStalwartDoes() {
        for (Map<String, @Nullable Object> vector : Vectors.read("stalwart-command-segments.jsonl")) {
            List<String> verbs = Readings.units(Limits.DEFAULT, () -> 500, segments(vector)).stream()
                    .map(unit -> ((Command) unit).verb().toLowerCase(Locale.ROOT))
                    .toList();
            List<String> expected = Vectors.texts(vector, "expected").stream()
                    .map(text -> text.replaceFirst("Request : : (\\w+).*", "$1").toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(verbs).isEqualTo(expected);
        }
    }

    @Test
    void takesDotsAwayAcrossSegmentsAsStalwartDoes() {
        for (Map<String, @Nullable Object> vector : Vectors.read("stalwart-data-dot-segments.jsonl")) {
            DotUnstuffer unstuffer = new DotUnstuffer();
            List<Octets> message = new ArrayList<>();
            segments(vector).forEach(segment -> message.add(unstuffer.add(segment)));
            assertThat(unstuffer.finished()).isTrue();
            // There the CRLF before the last dot is no part of the message; in RFC 5321 4.1.1.4 it is.
            assertThat(Octets.concat(message).latin1()).isEqualTo(vector.get("message") + "\r\n");
        }
    }

    @Test
    void noteEachEndOfDataThatOnlySomeTake() {
        for (Map<String, @Nullable Object> sequence : Vectors
                .objects(Vectors.read("smuggling-eod-sequences.json").getFirst(), "sequences")) {
            String odd = Octets.wrap(HexFormat.of().parseHex((String) sequence.get("hex"))).latin1();
            List<ClientUnit> units = Readings.units(
                    Limits.DEFAULT, () -> 354, Readings.pieces("DATA\r\nx" + odd + "MAIL FROM:<a@b>\r\n.\r\nQUIT\r\n"));
            if (sequence.get("is_valid_eod").equals(true)) {
                assertThat(units.get(1).notes()).isEmpty();
                assertThat(((Command) units.get(2)).verb()).isEqualTo("MAIL");
            } else {
                assertThat(units.get(1).notes()).extracting(Note::kind).contains(NoteKind.ODD_END_OF_DATA);
                assertThat(((Command) units.get(2)).verb()).isEqualTo("QUIT");
            }
        }
    }

    @Test
    void readsTheExchangesOfSuricata() {
        for (Map<String, @Nullable Object> vector : Vectors.read("suricata-smtp-unit-exchanges.jsonl")) {
            List<Octets> client = new ArrayList<>();
            List<Octets> server = new ArrayList<>();
            boolean accepted = true;
            for (Map<String, @Nullable Object> segment : Vectors.objects(vector, "exchange")) {
                List<Octets> side = "client".equals(segment.get("dir")) ? client : server;
                side.add(Octets.latin1((String) segment.get("bytes")));
                accepted &= Boolean.TRUE.equals(segment.get("parser_accepts"));
            }
            List<Reply> replies = replies(Limits.DEFAULT, server);
            assertThat(replies.stream().flatMap(reply -> reply.notes().stream()).map(Note::kind)
                    .noneMatch(NoteKind.CODE_OUT_OF_RANGE::equals))
                    .isEqualTo(accepted);
            List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 354, client);
            assertThat(units.stream().mapToLong(ClientUnit::length).sum())
                    .isEqualTo(client.stream().mapToLong(Octets::length).sum());
        }
    }

    @Test
    void takesTheChunkOfARejectedBdatForNoCommand() {
        Map<String, @Nullable Object> file = Vectors.read("injection-and-bdat-discard.json").getFirst();
        for (Map<String, @Nullable Object> vector : Vectors.objects(file, "bdat_rejected_chunk_must_be_consumed")) {
            List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 500,
                    Readings.pieces((String) vector.get("send")));
            assertThat(units).hasSize(3);
            assertThat(units.get(1)).isInstanceOf(Chunk.class);
            assertThat(((Command) units.get(2)).verb()).isEqualTo("NOOP");
        }
    }

    @Test
    void notesOrSplitsWhatIsInjectedIntoAnArgument() {
        Map<String, @Nullable Object> file = Vectors.read("injection-and-bdat-discard.json").getFirst();
        for (Map<String, @Nullable Object> vector : Vectors.objects(file,
                "composer_must_refuse_or_flag_crlf_in_argument")) {
            String line = vector.get("cmd") + " " + vector.get("arg") + "\r\n";
            List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 500, Readings.pieces(line));
            boolean noted = !units.getFirst().notes().isEmpty();
            assertThat(noted || units.size() == 2).isTrue();
        }
    }

    private static List<Octets> segments(Map<String, @Nullable Object> vector) {
        return Vectors.texts(vector, "segments").stream().map(Octets::latin1).toList();
    }

    private static List<String> texts(Reply reply) {
        return reply.lines().stream()
                .map(line -> line.text().latin1())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
