package mailseam.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {
    @Test
    void selectionGoesAlongWithItsText() {
        DocumentText text = new DocumentText();
        text.set("one\ntwo\nthree\n");
        text.selection().set(new TextRange(4, 7));

        text.edit(Deed.of("insert", new Edit(0, "", "zero\n")), this);
        assertThat(text.selection().get()).isEqualTo(new TextRange(9, 12));
        text.edit(Deed.of("delete", new Edit(9, "two\n", "")), this);
        assertThat(text.selection().get()).isEqualTo(new TextRange(9, 9));
        text.edit(Deed.of("change", new Edit(12, "ee", "EE")), this);
        assertThat(text.selection().get()).isEqualTo(new TextRange(9, 9));
    }

    @Test
    void typingElsewhereIsUndoneForItself() {
        DocumentText text = new DocumentText();
        text.set("one\ntwo");
        type(text, 7, "a");
        text.selection().set(new TextRange(8, 8));
        type(text, 8, "b");
        text.selection().set(new TextRange(2, 2));
        text.selection().set(new TextRange(9, 9));
        type(text, 9, "c");

        text.undo();
        assertThat(text.get()).isEqualTo("one\ntwoab");
        text.undo();
        assertThat(text.get()).isEqualTo("one\ntwo");
    }

    private void type(DocumentText text, int at, String typed) {
        text.edit(new Deed("", List.of(new Edit(at, "", typed)), true), this);
    }

    private final DocumentText text = new DocumentText();

    private void type(int at, String typed) {
        for (int i = 0; i < typed.length(); i++) {
            text.edit(new Deed("typing", List.of(new Edit(at + i, "", typed.substring(i, i + 1))), true), this);
        }
    }

    private void erase(int at) {
        text.edit(new Deed("erasing", List.of(text.replacing(at, at + 1, "")), true), this);
    }

    @Test
    void typingIsUndoneAsOneUpToTheEndOfALine() {
        type(0, "one\ntwo");

        text.undo();
        assertThat(text.get()).isEqualTo("one\n");
        text.undo();
        assertThat(text.get()).isEmpty();
        text.redo();
        text.redo();
        assertThat(text.get()).isEqualTo("one\ntwo");
    }

    @Test
    void typingElsewhereIsADeedOfItsOwn() {
        type(0, "ac");
        type(1, "b");

        text.undo();
        assertThat(text.get()).isEqualTo("ac");
    }

    @Test
    void erasingEitherWayIsUndoneAsOne() {
        text.show("abcdef");
        erase(3);
        erase(2);
        erase(2);
        assertThat(text.get()).isEqualTo("abf");

        text.undo();
        assertThat(text.get()).isEqualTo("abcdef");
        assertThat(text.undoable().get()).isFalse();
    }

    @Test
    void typingBehindAPauseIsUndoneForItself() {
        type(0, "a");
        text.pause();
        type(1, "b");

        text.undo();
        assertThat(text.get()).isEqualTo("a");
    }

    @Test
    void namesWhatCanBeUndoneAndDoneAgain() {
        text.edit(Deed.of("insert RCPT", new Edit(0, "", "x")), this);
        assertThat(text.undoName().get()).isEqualTo("insert RCPT");

        text.undo();
        assertThat(text.undoName().get()).isEmpty();
        assertThat(text.redoName().get()).isEqualTo("insert RCPT");
        assertThat(text.redoable().get()).isTrue();

        type(0, "y");
        assertThat(text.redoable().get()).isFalse();
    }

    @Test
    void isCleanWhereverItIsWhatWasSaved() {
        text.show("saved");
        type(5, "!");
        assertThat(text.dirty().get()).isTrue();
        text.undo();
        assertThat(text.dirty().get()).isFalse();
        text.redo();
        text.saved("saved!");
        assertThat(text.dirty().get()).isFalse();
        text.undo();
        assertThat(text.dirty().get()).isTrue();
    }

    @Test
    void editThatRemovesWhatIsNotThereDoesNothing() {
        text.show("abc");
        List<Change> seen = new ArrayList<>();
        text.follow(seen::add);

        assertThatThrownBy(() -> text.edit(Deed.of("both", new Edit(0, "a", "x"), new Edit(1, "z", "")), this))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(text.get()).isEqualTo("abc");
        assertThat(seen).isEmpty();
        assertThat(text.undoable().get()).isFalse();
    }

    @Test
    void tellsWhichLinesAreOthers() {
        text.show("a\nb\nc\nd");
        List<Change> seen = new ArrayList<>();
        text.follow(seen::add);

        text.edit(Deed.of("", text.replacing(2, 5, "x\ny\nz")), this);

        assertThat(text.snapshot()).containsExactly("a", "x", "y", "z", "d");
        assertThat(seen).extracting(Change::firstLine, Change::linesRemoved, Change::linesInserted)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1, 2, 3));
    }

    @Test
    void undoSelectsWhatCameBack() {
        text.show("a\nRCPT\nb");
        text.edit(Deed.of("delete", text.replacing(2, 7, "")), this);

        text.undo();
        assertThat(text.selection().get()).isEqualTo(new TextRange(2, 7));
    }

    @Test
    void replacingAllEditsNoMoreThanDiffers() {
        text.show("one\ntwo\nthree\n");
        List<Change> seen = new ArrayList<>();
        text.follow(seen::add);

        text.set("one\n2\nthree\n");

        assertThat(seen).extracting(Change::edit).containsExactly(new Edit(4, "two", "2"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aThousandRandomDeedsUndoneGiveTheFirstTextBack(long seed) {
        Random random = new Random(seed);
        String first = "mailseam 1\n\n# a comment\nS: 220\nC: RC{cut}PT TO:<b>\\r\\n\n\nC: \u00e9\n";
        text.show(first);
        Mirror mirror = new Mirror(first);
        text.follow(mirror::follow);
        List<String> states = new ArrayList<>(List.of(first));
        for (int i = 0; i < 1000; i++) {
            text.pause();
            text.edit(new Deed("deed " + i, randomEdits(random), random.nextBoolean()), this);
            states.add(text.get());
        }
        for (String state : states.reversed()) {
            assertThat(text.get()).isEqualTo(state).isEqualTo(mirror.text.toString());
            text.undo();
        }
        assertThat(text.get()).isEqualTo(first);
        assertThat(text.dirty().get()).isFalse();
        for (String state : states) {
            assertThat(text.get()).isEqualTo(state);
            text.redo();
        }
    }

    private List<Edit> randomEdits(Random random) {
        StringBuilder now = new StringBuilder(text.get());
        List<Edit> edits = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(now.length() + 1);
            int to = Math.min(now.length(), from + random.nextInt(9));
            String inserted = "C: x\n\ny{".substring(random.nextInt(8));
            edits.add(new Edit(from, now.substring(from, to), inserted));
            now.replace(from, to, inserted);
        }
        return edits;
    }

    @Test
    void indexesOfLinesFollowEveryEdit() {
        Random random = new Random(9);
        text.show("");
        for (int i = 0; i < 500; i++) {
            text.edit(new Deed("", randomEdits(random), false), this);
            int at = 0;
            for (int line = 0; line < text.lines(); line++) {
                assertThat(text.start(line)).isEqualTo(at);
                assertThat(text.lineAt(text.end(line))).isEqualTo(line);
                at += text.line(line).length() + 1;
            }
            assertThat(text.length()).isEqualTo(at - 1);
        }
    }

    /** A view that knows the changes alone. */
    private static final class Mirror {
        private final StringBuilder text;

        Mirror(String first) {
            text = new StringBuilder(first);
        }

        void follow(Change change) {
            Edit edit = change.edit();
            text.replace(edit.at(), edit.at() + edit.removed().length(), edit.inserted());
        }
    }
}
