package mailseam.app.ruler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.app.task.InlineTasks;
import mailseam.app.task.QueuedTasks;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.Landmark;
import mailseam.session.LandmarkCut;
import mailseam.session.Segmentation.Policy;
import mailseam.session.SyntaxException;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done on the ruler is an edit of the text, with a name, and is undone octet for octet. */
class RulerViewModelTest {
    private static final String SESSION = """
            mailseam 1
            title     Split
            # RCPT is cut below

            S: 220
            C: MAIL FROM:<a@b>
            C: RCPT TO:<c@d>
            S: 250
            S: 250
            C: QUIT
            S: 221
            """;
    private static final int RCPT = 17;
    private static final int QUIT = 32;

    private InlineTasks tasks = new InlineTasks();
    private DocumentsViewModel documents = new DocumentsViewModel(tasks, "Untitled");
    private RulerViewModel ruler = ruler(documents, tasks);
    private RulerEdits edits = new RulerEdits(ruler);

    private static RulerViewModel ruler(DocumentsViewModel documents, Tasks tasks) {
        RulerViewModel made = new RulerViewModel(documents, tasks, new Texts(Locale.ENGLISH),
                _ -> Circumstances.of(name -> {
                    if (name.equals("m.eml")) {
                        return Octets.latin1("Subject: x\r\n\r\nHi.\r\n");
                    }
                    throw new IOException("it does not exist.");
                }));
        made.follow();
        return made;
    }

    private DocumentText open(String text) {
        documents.show(new Origin.Sample("s"), Content.of(Octets.utf8(text)), _ -> {});
        tasks.pass();
        return documents.active().get().text();
    }

    private List<Integer> ends() {
        return Arrays.stream(ruler.plan().orElseThrow().ends()).boxed().toList();
    }

    private static String line(DocumentText text, int line) {
        return text.line(line - 1);
    }

    @Test
    void cutsRcptBehindItsSecondOctetAndTakesThatBack() {
        DocumentText text = open(SESSION);
        assertThat(ends()).containsExactly(QUIT, QUIT + 6);

        edits.toggle(RCPT + 2);

        assertThat(line(text, 7)).isEqualTo("C: RC{cut}PT TO:<c@d>");
        assertThat(ruler.isCurrent()).isTrue();
        assertThat(ends()).containsExactly(RCPT + 2, QUIT, QUIT + 6);
        assertThat(text.undoName().get()).isEqualTo("cut RCPT at octet 2");
        edits.toggle(RCPT + 2);
        assertThat(text.get()).isEqualTo(SESSION);
        assertThat(text.undoName().get()).isEqualTo("join RCPT at octet 2");
        text.undo();
        text.undo();
        tasks.pass();
        assertThat(text.get()).isEqualTo(SESSION);
        assertThat(ends()).containsExactly(QUIT, QUIT + 6);
    }

    @Test
    void caretOfRulerAndOfTextAreOne() {
        DocumentText text = open(SESSION);
        int start = text.start(6);

        text.selection().set(new TextRange(start + 5, start + 7));
        assertThat(ruler.selectionStart()).isEqualTo(RCPT + 2);
        assertThat(ruler.caret()).isEqualTo(RCPT + 4);

        ruler.step(1, false);
        assertThat(text.selection().get()).isEqualTo(new TextRange(start + 8, start + 8));
        ruler.step(2, true);
        assertThat(text.selection().get()).isEqualTo(new TextRange(start + 8, start + 10));
        text.selection().set(new TextRange(0, 0));
        assertThat(ruler.caret()).isZero();
    }

    /** CR and LF of a line are not written: the text's caret stands at the end of the line for both. */
    @Test
    void caretGoesThroughOctetsThatAreNotWritten() {
        open(SESSION);
        ruler.go(RCPT - 2, false);
        for (int at = RCPT - 1; at <= RCPT + 1; at++) {
            ruler.step(1, false);
            assertThat(ruler.caret()).isEqualTo(at);
        }
        ruler.go(RCPT - 1, false);
        edits.toggle();
        assertThat(ruler.caret()).isEqualTo(RCPT - 1);
        assertThat(ends()).contains(RCPT - 1);
    }

    @Test
    void keepsCommentsAndGoesByLandmarks() {
        DocumentText text = open(SESSION);
        ruler.go(RCPT, false);
        ruler.jump(true, false);
        assertThat(ruler.caret()).isEqualTo(RCPT + 4);
        ruler.jump(false, false);
        assertThat(ruler.caret()).isEqualTo(RCPT);
        ruler.jumpToBoundary(true);
        assertThat(ruler.caret()).isEqualTo(QUIT);
        ruler.jumpToBoundary(false);
        assertThat(ruler.caret()).isZero();
        edits.policy(new Policy.EveryOctets(5));
        assertThat(line(text, 3)).isEqualTo("segments  octets 5");
        assertThat(line(text, 4)).isEqualTo("# RCPT is cut below");
    }

    @Test
    void movesACutWithItsWait() throws SyntaxException {
        DocumentText text = open(SESSION);
        edits.wait(RCPT + 2, "50ms");
        assertThat(line(text, 7)).isEqualTo("C: RC{cut 50ms}PT TO:<c@d>");
        assertThat(edits.wait(RCPT + 2)).isEqualTo("50ms");

        ruler.go(RCPT + 2, false);
        edits.moveAtCaret(1);
        edits.moveAtCaret(1);

        assertThat(line(text, 7)).isEqualTo("C: RCPT{cut 50ms} TO:<c@d>");
        assertThat(ruler.caret()).isEqualTo(RCPT + 4);
        assertThat(text.undoName().get()).isEqualTo("move cut to RCPT at octet 4");
        edits.wait(RCPT + 4, "acked");
        assertThat(line(text, 7)).isEqualTo("C: RCPT{cut acked} TO:<c@d>");
        edits.wait(RCPT + 4, "");
        assertThat(line(text, 7)).isEqualTo("C: RCPT{cut} TO:<c@d>");
        assertThatThrownBy(() -> edits.wait(RCPT + 4, "5 apples")).isInstanceOf(SyntaxException.class);
    }

    @Test
    void cutsEachSelectedOctetAndJoinsThemAgain() {
        DocumentText text = open(SESSION);
        ruler.go(RCPT, false);
        ruler.go(RCPT + 4, true);
        edits.cutEach();
        assertThat(line(text, 7)).isEqualTo("C: {cut}R{cut}C{cut}P{cut}T{cut} TO:<c@d>");
        assertThat(text.undoName().get()).isEqualTo("cut 5 times");
        assertThat(ruler.selectionEnd()).isEqualTo(RCPT + 4);

        ruler.go(RCPT + 2, true);
        edits.removeSelected();
        assertThat(line(text, 7)).isEqualTo("C: RCP{cut}T{cut} TO:<c@d>");
        edits.removeAll();
        assertThat(text.get()).isEqualTo(SESSION);
    }

    @Test
    void saysWhyACutOfThePolicyCannotBeMovedAndTurnsItIntoMarks() {
        DocumentText text = open(SESSION.replace("# RCPT", "segments octets 7\ncut RCPT.at\n# RCPT"));
        List<Integer> before = ends();

        edits.move(7, 8);
        assertThat(ruler.hint().get()).contains("segments octets 7").contains("Turn all cuts into marks");
        assertThat(ends()).isEqualTo(before);

        edits.asMarks();
        assertThat(text.get()).contains("segments marks\n").doesNotContain("cut RCPT.at");
        assertThat(ends()).isEqualTo(before);
        edits.move(7, 8);
        assertThat(ends()).contains(8).doesNotContain(7);
        text.undo();
        text.undo();
        tasks.pass();
        assertThat(text.get()).contains("segments octets 7\ncut RCPT.at\n");
        assertThat(ends()).isEqualTo(before);
    }

    @Test
    void landmarksGoOnAndOff() {
        DocumentText text = open(SESSION);
        LandmarkCut at = new LandmarkCut(null, Landmark.AT, 0);
        edits.landmark(at);
        edits.landmark(new LandmarkCut("RCPT", Landmark.VERB, 2));
        assertThat(line(text, 3)).isEqualTo("cut       at, RCPT.verb+2");
        assertThat(ends()).contains(RCPT + 2);
        edits.landmark(at);
        assertThat(line(text, 3)).isEqualTo("cut       RCPT.verb+2");
        edits.landmark(new LandmarkCut("RCPT", Landmark.VERB, 2));
        assertThat(text.get()).isEqualTo(SESSION);
    }

    @Test
    void saysWhyNoMarkCanStandInAFile() {
        DocumentText text = open("mailseam 1\nC: DATA\nS: 354\n@message m.eml\nS: 250\n");
        edits.toggle(8);
        assertThat(ruler.hint().get()).contains("Line 4").contains("landmark");
        assertThat(text.undoable().get()).isFalse();
        ruler.step(1, false);
        assertThat(ruler.hint().get()).isEmpty();
    }

    @Test
    void showsTheServersOctetsAndWritesOutAReplyThatIsCut() {
        DocumentText text = open(SESSION);
        ruler.side().set(Direction.SERVER);
        edits.toggle(3);
        assertThat(line(text, 5)).isEqualTo("S: 220{cut} localhost ESMTP");
        ruler.side().set(Direction.CLIENT);
        assertThat(ends()).containsExactly(QUIT, QUIT + 6);
    }

    @Test
    void anErrorKeepsTheLastPlanAndSaysSo() {
        DocumentText text = open(SESSION);
        text.replaceAll("", SESSION.replace("C: QUIT", "C: QU\\q"), this);
        assertThat(ruler.isCurrent()).isFalse();
        tasks.pass();
        assertThat(ruler.isCurrent()).isFalse();
        assertThat(ruler.notice().get()).startsWith("Line 10:");
        assertThat(ends()).containsExactly(QUIT, QUIT + 6);
        edits.toggle(RCPT + 2);
        assertThat(line(text, 7)).isEqualTo("C: RCPT TO:<c@d>");
        text.undo();
        tasks.pass();
        assertThat(ruler.isCurrent()).isTrue();
        assertThat(ruler.notice().get()).isEmpty();
    }

    /** What is done faster than plans are made is done in order, each on the text that the one before it left. */
    @Test
    void waitsForThePlanOfWhatWasDoneBefore() {
        QueuedTasks slow = new QueuedTasks();
        documents = new DocumentsViewModel(slow, "Untitled");
        ruler = ruler(documents, slow);
        edits = new RulerEdits(ruler);
        documents.show(new Origin.Sample("s"), Content.of(Octets.utf8(SESSION)), _ -> {});
        slow.pass();
        DocumentText text = documents.active().get().text();

        ruler.go(RCPT, false);
        for (int i = 0; i < 3; i++) {
            ruler.step(1, false);
            edits.toggle();
        }
        edits.moveAtCaret(1);
        edits.moveAtCaret(1);
        assertThat(line(text, 7)).isEqualTo("C: R{cut}CPT TO:<c@d>");
        assertThat(ruler.isCurrent()).isFalse();
        slow.pass();

        assertThat(line(text, 7)).isEqualTo("C: R{cut}C{cut}PT {cut}TO:<c@d>");
        assertThat(ruler.isCurrent()).isTrue();
        assertThat(ends()).containsExactly(RCPT + 1, RCPT + 2, RCPT + 5, QUIT, QUIT + 6);
        assertThat(ruler.caret()).isEqualTo(RCPT + 5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoneOneByOneGivesTheFirstTextBack(long seed) {
        Random random = new Random(seed);
        DocumentText text = open(SESSION.replace("<c@d>", "<\u00e9$@\\x64>"));
        String first = text.get();
        String octets = ruler.plan().orElseThrow().map().stream().latin1();
        for (int i = 0; i < 150; i++) {
            int at = random.nextInt(octets.length() + 1);
            switch (random.nextInt(8)) {
                case 0 -> edits.move(at, random.nextInt(octets.length() + 1));
                case 1 -> edits.policy(RulerMenus.policies(new Policy.Group()).get(random.nextInt(5)));
                case 2 -> edits.landmark(new LandmarkCut(null, Landmark.values()[random.nextInt(8)], 0));
                case 3 -> edits.asMarks();
                case 4 -> {
                    ruler.go(at, false);
                    ruler.step(random.nextInt(6), true);
                    edits.cutEach();
                }
                case 5 -> edits.removeSelected();
                default -> edits.toggle(at);
            }
            assertThat(ruler.isCurrent()).as(text.get()).isTrue();
            assertThat(ruler.plan().orElseThrow().map().stream().latin1()).as(text.get()).isEqualTo(octets);
        }
        while (text.undoable().get()) {
            text.undo();
        }
        assertThat(text.get()).isEqualTo(first);
    }
}
