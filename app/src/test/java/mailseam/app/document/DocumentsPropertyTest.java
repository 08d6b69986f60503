package mailseam.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mailseam.app.task.InlineTasks;
import mailseam.smtp.Octets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand random edits from two views in several tabs that are switched, moved, closed and opened again, then undone. */
class DocumentsPropertyTest {
    private static final List<String> FIRST = List.of("", "mailseam 1\r\n\r\nC: QUIT\r\n", "\uFEFFa\n# \u00e9\n\n");
    private static final String ALPHABET = "ab \n\n{cut}\u00e9C: ";

    private final InlineTasks tasks = new InlineTasks();
    private final DocumentsViewModel documents = new DocumentsViewModel(tasks, "Untitled");
    private final Object textView = new Object();
    private final Object blockView = new Object();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoneOneByOneGivesTheFirstOctets(long seed) {
        Random random = new Random(seed);
        Map<DocumentViewModel, Octets> first = new HashMap<>();
        for (String text : FIRST) {
            DocumentViewModel document = documents.show(new Origin.Sample("s" + first.size()),
                    Content.of(Octets.utf8(text)), _ -> {});
            first.put(document, Octets.utf8(text));
        }
        for (int i = 0; i < 1000; i++) {
            act(random);
        }
        while (!documents.closed().isEmpty()) {
            documents.reopen();
        }
        first.forEach((document, octets) -> {
            assertThat(documents.open()).contains(document);
            String last = document.text().get();
            int undone = 0;
            while (document.text().undoable().get()) {
                document.text().undo();
                undone++;
            }
            assertThat(document.octets()).isEqualTo(octets);
            assertThat(document.dirty().get()).isFalse();
            for (; undone > 0; undone--) {
                document.text().redo();
            }
            assertThat(document.text().get()).isEqualTo(last);
        });
    }

    private void act(Random random) {
        DocumentViewModel active = documents.active().get();
        switch (random.nextInt(12)) {
            case 0 -> documents.step(random.nextInt(5) - 2);
            case 1 -> documents.move(random.nextInt(5) - 2);
            case 2 -> documents.close(active);
            case 3 -> documents.reopen();
            case 4 -> active.text().undo();
            case 5 -> active.text().pause();
            case 6, 7, 8 -> moveLines(active.text(), random);
            default -> type(active.text(), random);
        }
        assertThat(documents.open()).contains(documents.active().get());
        if (documents.closed().size() == DocumentsViewModel.CLOSED_KEPT) {
            documents.reopen(documents.closed().getLast());
        }
    }

    private void type(DocumentText text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + (random.nextInt(3) == 0 ? random.nextInt(12) : 0));
        char typed = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        text.edit(new Deed("", List.of(text.replacing(at, end, String.valueOf(typed))), true), textView);
    }

    /** Two edits of one deed: a line is cut out and put in elsewhere. */
    private void moveLines(DocumentText text, Random random) {
        if (text.lines() < 3) {
            type(text, random);
            return;
        }
        int line = random.nextInt(text.lines() - 1);
        Edit cut = text.replacing(text.start(line), text.start(line + 1), "");
        int to = random.nextInt(2) == 0 ? 0 : cut.at();
        text.edit(Deed.of("move", cut, new Edit(to, "", cut.removed())), blockView);
    }
}
