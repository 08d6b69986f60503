package mailseam.app.link;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.util.Subscription;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.TextRange;
import mailseam.app.mark.DocumentMarks;
import mailseam.app.run.RunState;
import mailseam.app.run.RunViewModel;
import mailseam.app.task.Tasks;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.Marks;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.timeline.RecordedLines;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A selection in the timeline selects the lines that made it, and a selection in the document the event that came of it: where the last run
 * of the active document is shown, or the timeline of the recording that it is, and its text is what it was then. Nothing happens elsewhere.
 */
public final class SelectionLink {
    private final DocumentsViewModel documents;
    private final TimelineViewModel timeline;
    private final RunViewModel run;
    private final Tasks tasks;
    private final Map<DocumentViewModel, Linked> runs = new WeakHashMap<>();
    private @Nullable Started started;
    private @Nullable Linked recording;
    /** The revision of the text that was read last. */
    private long read;
    /** One selection follows the other: it is not followed back. */
    private boolean following;

    /** Follows both from now on. */
    public SelectionLink(DocumentsViewModel documents, TimelineViewModel timeline, RunViewModel run, Tasks tasks) {
        this.documents = documents;
        this.timeline = timeline;
        this.run = run;
        this.tasks = tasks;
        documents.follow(this::attach);
        timeline.selected().subscribe((_, now) -> selected(now));
        timeline.revision().subscribe((_, _) -> readRecording());
        run.state().subscribe(this::turned);
    }

    private Subscription attach(DocumentViewModel document) {
        return Subscription.combine(document.file().subscribe(_ -> {
            read = document.text().revision().get();
            recording = null;
            readRecording();
        }), document.text().selection().subscribe((_, now) -> selected(document.text(), now)));
    }

    /** A run of a document begins. */
    public void starts(DocumentViewModel document, SessionFile file, PlanOptions options) {
        started = new Started(document, document.text().revision().get(), file, options);
    }

    private void turned(RunState state) {
        Started ran = started;
        if (ran == null || state instanceof RunState.Going) {
            return;
        }
        started = null;
        Optional<OwnMarks> marks = run.marks();
        if (state instanceof RunState.Over && marks.isPresent()) {
            run.timeline().ifPresent(over -> tasks.run(
                    () -> new Linked(marks.get(), ran.revision, new LineLink(over, lines(ran, over))),
                    linked -> runs.put(ran.document, linked), _ -> {}));
        }
    }

    private static Written lines(Started ran, Timeline over) throws IOException {
        try {
            return new RunLines(Planner.map(ran.file, ran.options), over);
        } catch (PlanException e) {
            throw new IOException(e);
        }
    }

    private void readRecording() {
        DocumentViewModel document = documents.active().get();
        if (isShown(recording) || timeline.events().isEmpty()
                || !(timeline.turn().get().marks() instanceof DocumentMarks marks) || !marks.areOf(document)) {
            return;
        }
        SessionFile file = document.file().get();
        Timeline shown = timeline.timeline();
        long revision = read;
        tasks.run(() -> new Linked(marks, revision, new LineLink(shown, lines(file, shown))), linked -> {
            if (isShown(linked) && revision == read) {
                recording = linked;
            }
        }, _ -> {});
    }

    /** A recording whose octets were edited since it was shown has other lines. */
    private static Written lines(SessionFile recording, Timeline shown) throws IOException {
        RecordedLines lines = new RecordedLines(recording.session());
        for (Direction direction : Direction.values()) {
            if (lines.length(direction) != shown.stream(direction).length()) {
                throw new IOException("the timeline is of another text");
            }
        }
        return lines::line;
    }

    /** Each run and each recording that is shown has marks of its own, by which it is known. */
    private boolean isShown(@Nullable Linked linked) {
        return linked != null && linked.marks.equals(timeline.turn().get().marks());
    }

    private Optional<LineLink> link() {
        DocumentViewModel document = documents.active().get();
        return Stream.of(Optional.ofNullable(runs.get(document)), Optional.ofNullable(recording))
                .flatMap(Optional::stream)
                .filter(one -> isShown(one) && one.revision == document.text().revision().get())
                .map(Linked::lines).findFirst();
    }

    private void selected(@Nullable Event event) {
        if (event == null || following) {
            return;
        }
        DocumentText text = documents.active().get().text();
        link().flatMap(link -> link.lines(event)).filter(lines -> lines.to() <= text.lines())
                .ifPresent(lines -> follow(() -> text.selection()
                        .set(new TextRange(text.end(lines.to() - 1), text.start(lines.from() - 1)))));
    }

    private void selected(DocumentText text, TextRange range) {
        if (following) {
            return;
        }
        LineSpan lines = new LineSpan(text.lineAt(range.start()) + 1, text.lineAt(range.end()) + 1);
        link().ifPresent(link -> link.event(lines).filter(event -> !isSame(link, event))
                .ifPresent(event -> follow(() -> timeline.selected().set(event))));
    }

    /** In a repeat, and where several events came of the same lines, the one that is selected stays. */
    private boolean isSame(LineLink link, Event event) {
        Event now = timeline.selected().get();
        return now != null && link.lines(now).equals(link.lines(event));
    }

    private void follow(Runnable work) {
        following = true;
        work.run();
        following = false;
    }

    /** A run that goes on, of a text at one of its revisions. */
    private record Started(DocumentViewModel document, long revision, SessionFile file, PlanOptions options) {
    }

    /** The lines of what has those marks, which hold for one revision of the text. */
    private record Linked(Marks marks, long revision, LineLink lines) {
    }
}
