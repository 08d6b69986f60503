package mailseam.app.shell;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.mark.DocumentMarks;
import mailseam.app.run.RunViewModel;
import mailseam.session.SessionFile;
import mailseam.timeline.Timeline;

/** What stands beside a document and comes back with it: where its runs go to, its last run, and the timeline of a recording. */
final class Beside {
    private final WorkbenchViewModel window;
    private final Map<DocumentViewModel, String> addresses = new WeakHashMap<>();
    private final Map<DocumentViewModel, Shown> shown = new WeakHashMap<>();
    /** Those that were read while they were shown: before that, what is beside them is another's. */
    private final Set<DocumentViewModel> arrived = Collections.newSetFromMap(new WeakHashMap<>());
    private DocumentViewModel ran;

    Beside(WorkbenchViewModel window, DocumentViewModel first) {
        this.window = window;
        ran = first;
    }

    /** A run begins: it is this document's, whichever is shown when it ends. */
    void starts(DocumentViewModel document) {
        ran = document;
    }

    /** Another document is shown. While a run goes on, its timeline stays; and so does a conversation of the lab. */
    void turn(DocumentViewModel before, DocumentViewModel now) {
        if (arrived.contains(before)) {
            addresses.put(before, window.target().address().get());
        }
        String address = addresses.getOrDefault(now, "");
        if (!address.isEmpty()) {
            window.target().address().set(address);
        }
        boolean known = window.run().isGoing() || turnRun(now);
        if (address.isEmpty() || !known) {
            now.read(_ -> arrived(now, address.isEmpty()));
        }
    }

    private boolean turnRun(DocumentViewModel now) {
        boolean conversation = window.lab().viewer().isShown();
        if (arrived.contains(ran) && (!conversation || window.run().timeline().isPresent())) {
            shown.put(ran, new Shown(window.run().past(), window.timeline().timeline()));
        }
        ran = now;
        Shown kept = shown.get(now);
        if (kept != null) {
            window.run().recall(kept.past());
            if (!conversation) {
                show(kept);
            }
        }
        return kept != null;
    }

    private void show(Shown kept) {
        if (window.run().timeline().isPresent()) {
            window.run().show();
        } else {
            show(window.document(), kept.timeline());
        }
    }

    /** The timeline of a recording is marked in the lines of its document. */
    private void show(DocumentViewModel document, Timeline timeline) {
        if (document.file().get().session().header().recorded().isPresent()) {
            window.timeline().show(timeline, new DocumentMarks(document, window.texts()));
        } else {
            window.timeline().show(timeline);
        }
    }

    /** A document that was opened was read. */
    void arrived(DocumentViewModel document) {
        arrived(document, true);
    }

    private void arrived(DocumentViewModel document, boolean preset) {
        if (!document.equals(window.document())) {
            return;
        }
        arrived.add(document);
        SessionFile file = document.file().get();
        if (preset) {
            window.target().preset(document.origin().get(), file.session());
        }
        if (window.run().isGoing()) {
            return;
        }
        window.run().reset();
        if (!window.lab().viewer().isShown()) {
            window.timeline().clear();
        }
        if (file.session().header().recorded().isPresent()) {
            window.services().tasks().run(() -> window.services().recordings().timeline(file.session()),
                    timeline -> show(document, timeline),
                    cause -> window.say(Status.Kind.DIFFERS,
                            window.texts().get("recording.failed", Messages.of(cause))));
        }
    }

    private record Shown(RunViewModel.Past past, Timeline timeline) {
    }
}
