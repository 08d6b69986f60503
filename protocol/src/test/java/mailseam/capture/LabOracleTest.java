package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureNote;
import mailseam.smtp.Direction;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares captures of real servers and clients with what is known of them: every data segment, and every reply. */
class LabOracleTest {
    private static final String FORMATS = "formats/";

    @Test
    void everyCaptureHasTheSegmentsAndRepliesThatItsIndexSays() throws IOException {
        for (Map<String, @Nullable Object> entry : SharedCaptures.manifest()) {
            try (MailCapture capture = MailCapture.whole(CaptureFile.open(SharedCaptures.labFile(entry)))) {
                List<MailConversation> ours = capture.conversations();
                if (entry.get("connections") instanceof Long connections) {
                    assertThat(ours).as("%s", entry.get("file")).hasSize(connections.intValue());
                }
                List<Timeline> timelines = ours.stream().map(capture::timeline).toList();
                compareSegments(entry, timelines);
                compareReplies(entry, timelines);
            }
        }
    }

    private static void compareSegments(Map<String, @Nullable Object> entry, List<Timeline> timelines) {
        List<?> data = entry.get("data") instanceof List<?> list ? list : List.of();
        for (int i = 0; i < data.size(); i++) {
            List<String> theirs = ((List<?>) data.get(i)).stream().map(each -> (List<?>) each)
                    .map(each -> "%s %s %s".formatted(each.get(0), each.get(1), each.get(2))).toList();
            List<String> ours = timelines.get(i).segments().stream()
                    .map(segment -> "%s %s %s".formatted(segment.frame(),
                            segment.direction() == Direction.CLIENT ? "C" : "S", segment.length()))
                    .toList();

            assertThat(ours).as("segments of %s", entry.get("file")).isEqualTo(theirs);
        }
    }

    /** What the servers said inside TLS is in the index too, but in no capture. */
    private static void compareReplies(Map<String, @Nullable Object> entry, List<Timeline> timelines) {
        if (entry.get("codes") instanceof List<?> codes) {
            List<String> ours = codes(timelines.getFirst());
            boolean isTls = String.valueOf(entry.get("case")).contains("starttls");

            assertThat(ours).as("replies of %s", entry.get("file"))
                    .isEqualTo(isTls ? codes.subList(0, ours.size()) : codes);
        }
    }

    private static List<String> codes(Timeline timeline) {
        return timeline.replies().stream().map(item -> String.valueOf(item.reply().code())).toList();
    }

    @Test
    void everyFormatGivesTheSameConversation() throws IOException {
        Timeline plain = only("fmt-pcap-us.pcap");
        List<String> names = captures().map(path -> String.valueOf(path.getFileName()))
                .filter(name -> name.startsWith("fmt-") && !name.contains("three")).toList();

        assertThat(names).hasSize(11);
        for (String name : names) {
            Timeline timeline = only(name);
            assertThat(codes(timeline)).as(name).isEqualTo(codes(plain));
            assertThat(timeline.commands()).as(name).extracting(CommandItem::reply)
                    .isEqualTo(plain.commands().stream().map(CommandItem::reply).toList());
            assertThat(timeline.segments()).extracting(Segment::state).containsOnly(SegmentState.CAPTURED);
        }
    }

    @Test
    void damagedCapturesGiveWhatTheyHaveAndSayWhatTheyLack() throws IOException {
        Map<String, List<String>> notes = new HashMap<>();
        for (Path path : captures().filter(path -> String.valueOf(path.getFileName()).startsWith("fault-")).toList()) {
            try (MailCapture capture = MailCapture.whole(CaptureFile.open(path))) {
                List<String> all = new ArrayList<>(capture.conversations().getFirst().notes());
                capture.facts().notes().stream().map(CaptureNote::kind).forEach(kind -> all.add(kind.name()));
                notes.put(String.valueOf(path.getFileName()), all);
            }
        }

        assertThat(notes).containsOnly(
                Map.entry("fault-client-only.pcap",
                        List.of("only the client's side was captured", "the end was not captured")),
                Map.entry("fault-cut-file.pcap", List.of("CUT_OFF")),
                Map.entry("fault-duplicates.pcap",
                        List.of("retransmission: frames 8, 12, 14, 16, 18, 20, 22, 24 and more, 13 in all")),
                Map.entry("fault-lost-segment.pcap", List.of("24 octets of the client's are missing",
                        "octets before it are missing from the capture: frame 11")),
                Map.entry("fault-midstream.pcap", List.of("the beginning was not captured")),
                Map.entry("fault-no-end.pcap", List.of("the end was not captured")),
                Map.entry("fault-out-of-order.pcap", List.of("out of order: frame 8")));
        assertThat(codes(only("fault-lost-segment.pcap"))).isEqualTo(codes(only("fmt-pcap-us.pcap")));
        assertThat(only("fault-lost-segment.pcap").commands()).extracting(CommandItem::reply).startsWith(1, 2, 3, 4);
    }

    @Test
    void bothContentsOfOneSequenceNumberAreKept() throws IOException {
        Path path = SharedCaptures.FOLDER.resolve("lab/crafted/sameseq-injected-first.pcap");
        assertThat(captures()).isNotEmpty();
        try (MailCapture capture = MailCapture.whole(CaptureFile.open(path))) {
            Timeline timeline = capture.timeline(capture.conversations().getFirst());
            SegmentNote note = timeline.notes().getFirst();

            assertThat(timeline.segments().get(note.segment()).frame()).isEqualTo(13);
            assertThat(note.kind()).isEqualTo(SegmentNote.Kind.OTHER_OCTETS);
            assertThat(note.other().latin1()).startsWith("250 Ok\r\n250 Ok\r\n354");
            assertThat(timeline.replies().get(2).reply().code()).isEqualTo(500);
        }
    }

    private static Stream<Path> captures() throws IOException {
        SharedCaptures.manifest();
        return Files.list(SharedCaptures.FOLDER.resolve("lab").resolve(FORMATS));
    }

    private static Timeline only(String name) throws IOException {
        Path path = SharedCaptures.FOLDER.resolve("lab").resolve(FORMATS).resolve(name);
        try (MailCapture capture = MailCapture.whole(CaptureFile.open(path))) {
            assertThat(capture.conversations()).hasSize(1);
            return capture.timeline(capture.conversations().getFirst());
        }
    }
}
