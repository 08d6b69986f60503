package mailseam.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import mailseam.app.task.InlineTasks;
import org.junit.jupiter.api.Test;

class DocumentsViewModelTest {
    private final DocumentsViewModel documents = new DocumentsViewModel(new InlineTasks(), "Untitled");

    private DocumentViewModel show(String name) {
        return documents.show(new Origin.Sample(name), Content.of(name + "\n"), _ -> {});
    }

    private List<String> names() {
        return documents.open().stream().map(document -> document.origin().get().name()).toList();
    }

    private String active() {
        return documents.active().get().origin().get().name();
    }

    @Test
    void untouchedDocumentGivesWayToWhatIsOpened() {
        assertThat(names()).containsExactly("Untitled");

        show("a");
        show("b");

        assertThat(names()).containsExactly("a", "b");
        assertThat(active()).isEqualTo("b");
    }

    @Test
    void documentThatWasTypedInDoesNotGiveWay() {
        documents.active().get().text().set("x");

        show("a");

        assertThat(names()).containsExactly("Untitled", "a");
    }

    @Test
    void openedDocumentComesBehindTheActiveOne() {
        DocumentViewModel first = show("a");
        show("b");
        documents.select(first);

        show("c");

        assertThat(names()).containsExactly("a", "c", "b");
    }

    @Test
    void closingTheActiveOneShowsTheOneBesideIt() {
        show("a");
        DocumentViewModel second = show("b");
        DocumentViewModel third = show("c");
        documents.select(second);

        documents.close(second);
        assertThat(active()).isEqualTo("c");
        documents.close(third);
        assertThat(active()).isEqualTo("a");
    }

    @Test
    void behindTheLastThatIsClosedComesAnEmptyOne() {
        documents.close(show("a"));

        assertThat(names()).containsExactly("Untitled");
        assertThat(documents.active().get().text().get()).isEmpty();
        documents.close(documents.active().get());
        assertThat(names()).containsExactly("Untitled");
        assertThat(documents.closed()).hasSize(1);
    }

    @Test
    void closedDocumentComesBackWithItsEditsAndItsHistory() {
        DocumentViewModel document = show("a");
        document.text().set("edited");
        documents.close(document);

        documents.reopen();

        assertThat(names()).containsExactly("a");
        assertThat(documents.active().get().text().get()).isEqualTo("edited");
        documents.active().get().text().undo();
        assertThat(documents.active().get().text().get()).isEqualTo("a\n");
        assertThat(documents.active().get().dirty().get()).isFalse();
        assertThat(documents.closed()).isEmpty();
    }

    @Test
    void onlySoManyClosedOnesAreKept() {
        for (int i = 0; i < DocumentsViewModel.CLOSED_KEPT + 5; i++) {
            documents.close(show("a" + i));
        }

        assertThat(documents.closed()).hasSize(DocumentsViewModel.CLOSED_KEPT);
        documents.reopen();
        assertThat(active()).isEqualTo("a24");
    }

    @Test
    void closedOnesWithEditsAreKeptLongest() {
        DocumentViewModel first = show("a");
        first.text().set("edited");
        documents.close(first);
        for (int i = 0; i < DocumentsViewModel.CLOSED_KEPT + 5; i++) {
            documents.close(show("a" + i));
        }

        assertThat(documents.closed()).hasSize(DocumentsViewModel.CLOSED_KEPT).contains(first);
    }

    @Test
    void listsCanBeFollowed() {
        assertThat(documents.open()).isSameAs(documents.open());
        assertThat(documents.closed()).isSameAs(documents.closed());
    }

    @Test
    void stepsGoRoundAndMovesStopAtTheEnds() {
        show("a");
        show("b");
        show("c");

        documents.step(1);
        assertThat(active()).isEqualTo("a");
        documents.step(-1);
        assertThat(active()).isEqualTo("c");
        documents.move(-2);
        assertThat(names()).containsExactly("c", "a", "b");
        documents.move(-1);
        assertThat(names()).containsExactly("c", "a", "b");
        assertThat(active()).isEqualTo("c");
    }

    @Test
    void newDocumentsHaveNamesOfTheirOwn() {
        documents.active().get().text().set("x");
        documents.show(documents.untitled(), Content.of("y"), _ -> {});
        documents.show(documents.untitled(), Content.of("z"), _ -> {});

        assertThat(names()).containsExactly("Untitled", "Untitled 2", "Untitled 3");
    }

    @Test
    void whatFollowsTheActiveOneIsAttachedToOneAtATime() {
        List<String> said = new ArrayList<>();
        Subscription subscription = documents.follow(document -> {
            String name = document.origin().get().name();
            said.add("+" + name);
            return () -> said.add("-" + name);
        });
        show("a");
        show("b");
        subscription.unsubscribe();
        documents.step(1);

        assertThat(said).containsExactly("+Untitled", "-Untitled", "+b", "-b");
    }
}
