package mailseam.app.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Seen;
import mailseam.app.timeline.TimelineViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturesViewModelTest {
    private final InlineTasks tasks = new InlineTasks();
    private final TimelineViewModel timeline = new TimelineViewModel(tasks);
    private final CapturesViewModel model = new CapturesViewModel(tasks, timeline,
            new CaptureWords(new Texts(Locale.ENGLISH), ZoneOffset.UTC));
    @TempDir
    Path folder;

    private Path two;
    private final List<String> told = new ArrayList<>();
    private final CaptureSaving.Answer answers = new CaptureSaving.Answer() {
        @Override
        public void written(Path file) {
            told.add("written " + file.getFileName());
        }

        @Override
        public void stopped(Path file) {
            told.add("stopped " + file.getFileName());
        }

        @Override
        public void failed(Path file, IOException cause) {
            told.add("failed " + cause.getMessage());
        }
    };

    @BeforeEach
    void write() throws IOException {
        two = TestCapture.two().to(folder.resolve("two.pcap"));
    }

    private List<Integer> listed() {
        return model.rows().stream().map(row -> row.conversation().id()).toList();
    }

    @Test
    void listsTheConversationsOfACapture() {
        model.open(List.of(two));
        assertThat(model.captures()).singleElement().satisfies(capture -> {
            assertThat(capture.name()).isEqualTo("two.pcap");
            assertThat(capture.isReading()).isFalse();
        });
        assertThat(listed()).containsExactly(0, 1);
        assertThat(model.rows().getFirst().commands()).isEqualTo("EHLO MAIL RCPT DATA QUIT");
        assertThat(model.rows().getFirst().codes()).isEqualTo("220 250 \u00d73 354 250 221");
    }

    @Test
    void aCaptureIsOpenOnce() {
        model.open(List.of(two, two));
        model.open(List.of(two));
        assertThat(model.captures()).hasSize(1);
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void showsTheChosenConversation() {
        model.open(List.of(two));
        model.choose(model.rows().getLast());
        assertThat(timeline.timeline().replies()).hasSize(2);
        assertThat(timeline.timeline().segments()).hasSize(4);
        assertThat(timeline.turn().get().seen()).map(Seen::title).contains("Conversation 1 of two.pcap");
        assertThat(model.isShown()).isTrue();
    }

    @Test
    void showsTheOnlyConversationOfACaptureAtOnce() throws IOException {
        model.open(List.of(two));
        assertThat(model.isShown()).isFalse();
        model.closeAll();

        model.open(List.of(new TestCapture().conversation(40_000, "S554 no\r\n", "CQUIT\r\n", "S221 bye\r\n")
                .to(folder.resolve("one.pcap"))));
        assertThat(model.isShown()).isTrue();
        assertThat(model.selected()).isEqualTo(model.rows());
        assertThat(timeline.turn().get().seen()).map(Seen::title).contains("Conversation 0 of one.pcap");
    }

    @Test
    void findsConversationsByAllTheirWords() {
        model.open(List.of(two));
        model.filter().set("rcpt 354");
        assertThat(listed()).containsExactly(0);
        model.filter().set("40001");
        assertThat(listed()).containsExactly(1);
        model.filter().set("rcpt 554");
        assertThat(listed()).isEmpty();
        model.filter().set(" ");
        assertThat(listed()).containsExactly(0, 1);
    }

    @Test
    void ordersThem() {
        model.open(List.of(two));
        model.order().set(CaptureOrder.CODES);
        assertThat(listed()).containsExactly(1, 0);
        model.order().set(CaptureOrder.MESSAGES);
        assertThat(listed()).containsExactly(0, 1);
        for (CaptureOrder order : CaptureOrder.values()) {
            model.order().set(order);
            assertThat(listed()).as(order.name()).containsExactlyInAnyOrder(0, 1);
        }
    }

    @Test
    void severalCapturesAreOnOneAxisOfTime() throws IOException {
        Path later = new TestCapture().conversation(41_000, "S220 x\r\n").to(folder.resolve("later.pcap"));
        model.open(List.of(two, later));
        assertThat(model.rows()).hasSize(3);
        assertThat(model.rows().stream().map(row -> row.capture().name()).distinct()).hasSize(2);
    }

    @Test
    void closingACaptureTakesItsConversationsAway() {
        model.open(List.of(two));
        model.choose(model.rows().getFirst());
        model.close(model.captures().getFirst());
        assertThat(model.captures()).isEmpty();
        assertThat(model.rows()).isEmpty();
        assertThat(model.chosen().get()).isNull();
        assertThat(timeline.timeline().segments()).isNotEmpty();
    }

    @Test
    void givesTheChosenConversationToBeWritten() {
        List<String> titles = new ArrayList<>();
        model.withChosen((seen, _) -> titles.add(seen.title()));
        model.open(List.of(two));
        model.choose(model.rows().getFirst());
        model.withChosen((seen, _) -> titles.add(seen.title()));
        assertThat(titles).containsExactly("Conversation 0 of two.pcap");
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("gone.pcap"), "");
        Files.delete(file);
        model.open(List.of(file));
        assertThat(model.captures().getFirst().progress().get().state()).isEqualTo(Progress.State.FAILED);
        assertThat(model.captures().getFirst().progress().get().notes()).first().asString().contains("gone.pcap");
    }

    @Test
    void followsAFileThatAnotherProgramWrites() throws IOException {
        TestCapture written = new TestCapture().begin(40_000).say("S220 mx\r\n");
        Path file = written.append(folder.resolve("grows.pcap"));
        model.open(List.of(file));
        model.choose(model.rows().getFirst());
        OpenCapture capture = model.captures().getFirst();
        assertThat(capture.isReading()).isFalse();

        model.follow(true);
        assertThat(capture.isReading()).isTrue();
        assertThat(timeline.timeline().replies()).hasSize(1);
        written.say("CEHLO a\r\n").say("S250 mx\r\n").append(file);
        tasks.pass();
        assertThat(model.rows().getFirst().codes()).isEqualTo("220 250");
        assertThat(timeline.timeline().replies()).hasSize(2);

        model.follow(false);
        written.say("CQUIT\r\n").append(file);
        tasks.pass();
        tasks.pass();
        assertThat(capture.isReading()).isFalse();
        assertThat(timeline.timeline().commands()).as("what was there when it was stopped").hasSize(2);
        written.say("S221 bye\r\n").append(file);
        tasks.pass();
        assertThat(model.rows().getFirst().codes()).isEqualTo("220 250");
        capture.follow(true);
        assertThat(model.rows().getFirst().codes()).isEqualTo("220 250 221");
        capture.stop();
        tasks.pass();
        assertThat(capture.isReading()).isFalse();
    }

    @Test
    void theClientsSideIsTheOneWhereTheAnswerTakesLonger() throws IOException {
        Path far = new TestCapture().apart(30).conversation(40_000, "S220 x\r\n").to(folder.resolve("client.pcap"));
        Path near = new TestCapture().conversation(40_000, "S220 x\r\n").to(folder.resolve("server.pcap"));
        model.open(List.of(near, far));
        List<TwoSides> found = new ArrayList<>();
        model.withSides(found::add);
        assertThat(found).as("nothing is selected").isEmpty();
        model.selected().setAll(model.rows());
        model.withSides(found::add);
        assertThat(found).singleElement().satisfies(sides -> {
            assertThat(sides.clientName()).contains("client.pcap");
            assertThat(sides.serverName()).contains("server.pcap");
            assertThat(sides.client().replies()).hasSize(1);
        });
    }

    @Test
    void ofTwoConnectionsOfAProxyTheClientsBeginsEarlier() throws IOException {
        model.open(List.of(two));
        List<TwoSides> found = new ArrayList<>();
        model.order().set(CaptureOrder.CODES);
        model.selected().setAll(model.rows());
        model.withSides(found::add);
        assertThat(found.getFirst().clientName()).contains("Conversation 0");
    }

    @Test
    void writesTheSelectedConversationsAndAllOfACapture() throws IOException {
        model.open(List.of(two));
        model.selected().setAll(model.rows().getLast());
        Path cut = folder.resolve("cut.pcapng");
        Path all = folder.resolve("all.pcapng");
        model.cut(cut, "1", answers);
        model.copy(all, "1", answers);
        assertThat(told).containsExactly("written cut.pcapng", "written all.pcapng");
        assertThat(model.saving().going().get()).isNull();
        model.open(List.of(cut, all));
        assertThat(model.rows()).hasSize(5);
        model.selected().setAll(model.rows());
        assertThat(model.canCut()).as("of several captures").isFalse();
    }

    @Test
    void whatIsStoppedWhileItIsWrittenLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("old.pcapng"), "old");
        model.open(List.of(two));
        model.selected().setAll(model.rows());
        model.saving().going().subscribe(going -> {
            if (going != null) {
                model.saving().stop();
            }
        });
        model.cut(file, "1", answers);
        assertThat(told).containsExactly("stopped old.pcapng");
        assertThat(file).hasContent("old");
        model.cut(folder, "1", answers);
        assertThat(told).last().asString().startsWith("failed");
    }
}
