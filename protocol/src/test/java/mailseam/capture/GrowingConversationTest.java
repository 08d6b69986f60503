package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mailseam.capture.conversation.GrowingConversation;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.file.CaptureFile;
import mailseam.smtp.Direction;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation of a capture that another program still writes. */
class GrowingConversationTest {
    /** Octets that the other program writes at a time. */
    private static final int STEP = 97;
    /** So many are there when the conversation is found. */
    private static final int BEGIN = 600;

    @TempDir
    private Path folder = Path.of("");

    private static byte[] capture(int... seeds) {
        List<TcpTalk.Sent> all = new ArrayList<>();
        for (int seed : seeds) {
            all.addAll(RandomTalk.packets(seed));
        }
        all.sort(Comparator.comparingLong(TcpTalk.Sent::nanos));
        return TcpTalk.capture(all, 65_535);
    }

    /** All that was known is still so; only the reply of a command may have come meanwhile. */
    private static void extend(Timeline before, Timeline now) {
        begins(before.segments(), now.segments());
        begins(before.replies(), now.replies());
        begins(before.moments(), now.moments());
        begins(before.commands().stream().map(CommandItem::unit).toList(),
                now.commands().stream().map(CommandItem::unit).toList());
        for (Direction direction : Direction.values()) {
            assertThat(now.stream(direction).length()).isGreaterThanOrEqualTo(before.stream(direction).length());
        }
    }

    private static <T> void begins(List<? extends T> before, List<? extends T> now) {
        assertThat(List.copyOf(now.subList(0, before.size()))).isEqualTo(List.copyOf(before));
    }

    private static void append(Path file, byte[] octets, int from, int to) throws IOException {
        Files.write(file, Arrays.copyOfRange(octets, from, Math.min(octets.length, to)),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void eachPictureOfItBeginsWithTheOneBefore() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            byte[] octets = capture(seed, seed + 1);
            Path file = folder.resolve(seed + ".pcap");
            append(file, octets, 0, BEGIN);
            try (MailCapture capture = new MailCapture(CaptureFile.open(file))) {
                capture.read(1000);
                GrowingConversation growing = capture.growing(capture.conversations().getFirst());
                Timeline before = growing.timeline();
                for (int from = BEGIN; from < octets.length; from += STEP) {
                    append(file, octets, from, from + STEP);
                    assertThat(capture.look()).isTrue();
                    capture.read(1000);
                    growing.read(1000);
                    extend(before, growing.timeline());
                    before = growing.timeline();
                    assertThat(growing.frames()).isEqualTo(capture.conversations().getFirst().place().frames());
                }
                Timeline whole = capture.timeline(capture.conversations().getFirst());
                begins(before.segments(), whole.segments());
                assertThat(before.segments()).hasSameSizeAs(whole.segments());
            }
        }
    }

    @Test
    void anotherConversationOfTheSamePortsIsNotPartOfIt() throws IOException {
        List<TcpTalk.Sent> packets = new ArrayList<>(new TcpTalk(40_000, 25, 7, 8).open().server("220 first\r\n")
                .client("QUIT\r\n").server("221 bye\r\n").reset(Direction.SERVER).packets());
        packets.addAll(new TcpTalk(40_000, 25, 70_000, 80_000).pause(1_000_000_000).open().server("220 second\r\n")
                .client("NOOP\r\n").packets());
        try (MailCapture capture = new MailCapture(CaptureFile.of(TcpTalk.capture(packets, 65_535)))) {
            capture.read(1000);
            assertThat(capture.conversations()).hasSize(2);
            assertThat(capture.isOver(capture.conversations().getFirst())).isTrue();
            assertThat(capture.isOver(capture.conversations().getLast())).isFalse();
            GrowingConversation growing = capture.growing(capture.conversations().getFirst());
            growing.read(1000);
            assertThat(growing.isOver()).isTrue();
            assertThat(growing.timeline().commands()).singleElement()
                    .satisfies(command -> assertThat(command.reply()).isEqualTo(1));
            assertThat(growing.timeline().replies()).hasSize(2);
        }
    }
}
