package mailseam.app.composer;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import mailseam.app.document.Change;
import mailseam.app.document.DocumentViewModel;

/** What is said about the text of the active document. While it is typed on, the remarks move along with their lines. */
public final class Remarks {
    private final ReadOnlyObjectWrapper<List<Remark>> all = new ReadOnlyObjectWrapper<>(List.of());

    /** Follows a document. */
    Subscription attach(DocumentViewModel document) {
        Runnable read = () -> all.set(Remark.of(document.file().get(), document.advice().get()));
        return Subscription.combine(document.file().subscribe(read), document.advice().subscribe(read),
                document.text().follow(this::move), () -> all.set(List.of()));
    }

    private void move(Change change) {
        if (change.linesInserted() != change.linesRemoved()) {
            all.set(all.get().stream().map(remark -> remark.behind(change)).toList());
        }
    }

    /** All of them, in the order of the text. */
    public ReadOnlyObjectProperty<List<Remark>> all() {
        return all.getReadOnlyProperty();
    }

    /** The first one behind a 0-based line, or the first of all. */
    Optional<Remark> next(int line) {
        return all.get().stream().filter(remark -> remark.line() > line).findFirst()
                .or(() -> all.get().stream().findFirst());
    }
}
