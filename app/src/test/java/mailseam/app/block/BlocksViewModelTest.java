package mailseam.app.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import mailseam.app.document.Content;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksViewModelTest {
    private static final String SESSION = """
            mailseam 1
            title     Split RCPT

            S: 220
            C: MAIL FROM:<a@example.org>
            C: RC{cut 50ms}PT TO:<b@example.org>
            C: DATA
            S: 250
            S: 250
            S: 354
            C: Subject: hello
            C:
            C: Hi.
            C: .
            S: 250
            # the end
            C: QUIT
            S: 221
            """;
    private final DocumentsViewModel documents = new DocumentsViewModel(new InlineTasks(), "Untitled");
    private final BlocksViewModel model = new BlocksViewModel(documents, new InlineTasks(), new Texts(Locale.ENGLISH));
    private DocumentText text = documents.active().get().text();

    private void show(String session) {
        model.attach();
        documents.show(new Origin.Sample("a.seam"), Content.of(session), _ -> {});
        text = documents.active().get().text();
    }

    private List<String> names() {
        return model.blocks().stream().map(model.words()::name).toList();
    }

    private void select(String... names) {
        List<Integer> which = IntStream.range(0, model.blocks().size())
                .filter(index -> List.of(names).contains(names().get(index))).boxed().toList();
        model.select(which, which.getLast());
    }

    @Test
    void everyLineBelongsToOneBlock() {
        show(SESSION);

        assertThat(names()).containsExactly("mailseam", "title", "blank line", "reply", "MAIL", "RCPT", "DATA", "reply",
                "reply", "reply", "message", "end of data", "reply", "comment", "QUIT", "reply");
        assertThat(model.blocks().stream().mapToInt(Block::lines).sum()).isEqualTo(18);
        assertThat(model.words().text(model.blocks().get(5))).isEqualTo("RC{cut 50ms}PT TO:<b@example.org>");
    }

    @Test
    void messageUnfoldsIntoItsLinesAndFoldsAgain() {
        show(SESSION);
        model.fold(10, false);
        assertThat(names()).contains("line of the message").doesNotContain("message").hasSize(18);
        model.fold(11, true);
        assertThat(names()).contains("message").hasSize(16);
    }

    @Test
    void commandsBehindARefusedDataAreNoMessage() {
        show("mailseam 1\n\nC: DATA\nS: 554\nC: QUIT\nS: 221\n");

        assertThat(names()).containsExactly("mailseam", "blank line", "DATA", "reply", "QUIT", "reply");
    }

    @Test
    void movesSeveralTogetherAndNamesTheDeed() {
        show(SESSION);
        select("MAIL", "QUIT");

        model.move(-1);

        assertThat(names().subList(2, 6)).containsExactly("blank line", "MAIL", "QUIT", "reply");
        assertThat(text.undoName().get()).isEqualTo("move 2 blocks");
        text.undo();
        assertThat(text.get()).isEqualTo(SESSION);
        select("MAIL");
        model.move(1);
        assertThat(names().subList(4, 7)).containsExactly("RCPT", "MAIL", "DATA");
        assertThat(text.undoName().get()).isEqualTo("move MAIL");
    }

    @Test
    void firstBlockBringsTheHeader() {
        show("");
        model.insert(Template.EHLO);
        model.insert(Template.QUIT);

        assertThat(text.get())
                .isEqualTo("mailseam 1\n\nC: EHLO client.example.org\nS: 250\nC: QUIT\nS: 221\n");
        assertThat(text.undoName().get()).isEqualTo("insert QUIT");
    }

    @Test
    void stepsStayBehindTheHeader() {
        show("mailseam 1\ntitle T\n");
        text.selection().set(new TextRange(0, 0));
        model.insert(Template.NOOP);

        assertThat(text.get()).isEqualTo("mailseam 1\ntitle T\n\nC: NOOP\nS: 250\n");
    }

    @Test
    void copiedBlocksAreTextAndOfAWholeSessionTheStepsAreTaken() {
        show(SESSION);
        select("MAIL");
        String copied = model.copied();
        assertThat(copied).isEqualTo("C: MAIL FROM:<a@example.org>\n");
        model.cut();
        assertThat(text.undoName().get()).isEqualTo("cut MAIL");
        select("QUIT");
        model.paste(copied);
        assertThat(names()).endsWith("QUIT", "MAIL", "reply");
        model.paste("mailseam 1\r\ntitle x\r\n\r\nC: NOOP\r\n");
        assertThat(text.get()).contains("C: NOOP\n").doesNotContain("title x");
    }

    @Test
    void selectionIsOneInBothViews() {
        show(SESSION);
        text.selection().set(new TextRange(text.start(4) + 3, text.start(5) + 1));
        assertThat(model.selected().get().blocks()).containsExactly(4, 5);

        select("QUIT");
        assertThat(text.selection().get()).isEqualTo(new TextRange(text.end(16), text.start(16)));
    }

    @Test
    void editedLineIsCheckedWhileItIsTyped() {
        assertThat(LineCheck.of("C: RCPT TO:<b@example.org>")).isEmpty();
        assertThat(LineCheck.of("C: RC{cut 50}PT")).isNotEmpty();
        assertThat(LineCheck.of("@repeat 3")).isEmpty();
        assertThat(LineCheck.of("@end")).isEmpty();
        assertThat(LineCheck.of("timeot 3s")).contains("timeout");
        assertThat(LineCheck.of("C: RCPT TO:<" + "x".repeat(65) + "@example.org>")).contains("RFC 5321 4.5.3.1.1");
    }

    @Test
    void suggestsTheParametersOfACommand() {
        String line = "C: MAIL FROM:<a@example.org> S";
        assertThat(Suggestions.at(line, line.length())).extracting(Suggestion::text)
                .anyMatch(one -> one.startsWith("SIZE"))
                .noneMatch(one -> one.startsWith("NOTIFY"));
        assertThat(Suggestions.at("C: RC", 5)).extracting(one -> one.in("C: RC"))
                .anyMatch(one -> one.startsWith("C: RCPT"));
    }

    /** What a list of blocks is after changes is what it would be for the text that is there. */
    private void assertBlocksFitTheText() {
        BlockList fresh = new BlockList();
        fresh.show(text);
        List<BlockKind> folded = new ArrayList<>();
        model.blocks().forEach(block -> folded.add(block.kind()));
        if (model.blocks().stream().noneMatch(block -> block.before().unfolded())) {
            assertThat(folded).isEqualTo(fresh.stream().map(Block::kind).toList());
        }
        int lines = model.blocks().stream().mapToInt(Block::lines).sum();
        assertThat(lines).isEqualTo(LineEdits.count(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aThousandEditsInBothViewsAreUndoneOctetForOctet(long seed) {
        show(SESSION);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            edit(random);
            assertBlocksFitTheText();
        }
        String last = text.get();
        while (text.undoable().get()) {
            text.undo();
        }
        assertThat(text.get()).isEqualTo(SESSION);
        assertBlocksFitTheText();
        while (text.redoable().get()) {
            text.redo();
        }
        assertThat(text.get()).isEqualTo(last);
        assertBlocksFitTheText();
    }

    private void edit(SplittableRandom random) {
        int count = model.blocks().size();
        if (count > 0) {
            int first = random.nextInt(count);
            int second = random.nextInt(count);
            model.select(List.of(first, second).stream().distinct().sorted().toList(), first);
        }
        switch (random.nextInt(10)) {
            case 0 -> model.insert(Template.values()[random.nextInt(Template.values().length)]);
            case 1 -> model.delete();
            case 2 -> model.duplicate();
            case 3 -> model.move(random.nextBoolean() ? 1 : -1);
            case 4 -> model.paste("C: DATA\nS: 354\nC: one\nC: two\n");
            case 5 -> model.replace(random.nextInt(Math.max(1, count)), random.nextBoolean() ? "C: ." : "C: RSET");
            case 6 -> model.drop("C: x\nC: .\n", random.nextInt(LineEdits.count(text) + 1));
            case 7 -> moveAnywhere(random, count);
            default -> type(random);
        }
    }

    private void moveAnywhere(SplittableRandom random, int count) {
        if (count > 0) {
            model.moveTo(model.lineBefore(random.nextInt(count + 1)));
        }
    }

    private void type(SplittableRandom random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        List<String> typed = List.of("", "\n", "x", "C: .\n", "\nC: DATA\n", "\u00e9\n\n", ".");
        text.edit(new Deed("", List.of(text.replacing(from, to, typed.get(random.nextInt(typed.size())))),
                random.nextBoolean()), this);
    }
}
