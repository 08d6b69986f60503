package mailseam.app.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.app.task.Tasks;
import mailseam.app.task.Work;
import mailseam.app.timeline.OwnMarks;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureNote;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A capture that is open. Its reader is for one thread at a time: everything asked of it waits for what was begun before, and what is
 * asked goes before reading on. Where more may come, it is looked for ten times a second.
 */
public final class OpenCapture {
    /** So many packets are read at a time: some tenths of a second. */
    private static final int STEP = 100_000;
    private static final int NOTES = 20;
    private static final Duration LOOK = Duration.ofMillis(100);

    private final CaptureSource source;
    private final Tasks tasks;
    private final Tasks.Delay again;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper growing = new ReadOnlyBooleanWrapper();
    private final Deque<Consumer<MailCapture>> asked = new ArrayDeque<>();
    private final Map<Integer, OwnMarks> marks = new HashMap<>();
    private @Nullable MailCapture capture;
    private @Nullable Watched watched;
    private @Nullable ConversationSink sink;
    private boolean busy;
    private boolean waiting;
    private boolean stopped;
    private boolean closed;

    OpenCapture(CaptureSource source, Tasks tasks) {
        this.source = source;
        this.tasks = tasks;
        growing.set(isLive());
        again = tasks.delay(LOOK, () -> {
            waiting = false;
            go();
        });
    }

    /** Where it is, if it is a file of the user's. */
    Optional<Path> file() {
        return source instanceof CaptureSource.InFile in ? Optional.of(in.file()) : Optional.empty();
    }

    /** Where it comes from, in words. */
    String place() {
        return source.place();
    }

    /** Its name. */
    public String name() {
        return source.name();
    }

    /** Whether it is captured, not opened. */
    boolean isLive() {
        return source instanceof CaptureSource.Live;
    }

    /** How far it is read. */
    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether it is being read. */
    public boolean isReading() {
        return reading.get();
    }

    /** The same, to be followed. */
    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    private void put(Progress now) {
        reading.set(now.state() == Progress.State.READING);
        if (!reading.get()) {
            growing.set(false);
        }
        progress.set(now);
    }

    /** Whether the end of what is there now is not the end of it. */
    public ReadOnlyBooleanProperty growing() {
        return growing.getReadOnlyProperty();
    }

    /** What is marked in a conversation: kept as long as this is open. */
    OwnMarks marks(MailConversation conversation) {
        return marks.computeIfAbsent(conversation.id(), _ -> new OwnMarks());
    }

    /** A conversation as it is now. */
    MailConversation newest(MailConversation conversation) {
        return progress.get().conversations().stream().filter(one -> one.id() == conversation.id()).findFirst()
                .orElse(conversation);
    }

    /** Starts reading. */
    void read() {
        job(() -> new MailCapture(source.open()), opened -> capture = opened, this::failed);
    }

    /** Nothing more is waited for; what has come is read to its end, and where nothing was waited for no further. What was found stays. */
    public void stop() {
        if (growing.get()) {
            growing.set(false);
            source.stop();
        } else {
            stopped = true;
            waiting = false;
        }
        go();
    }

    /** Whether it is a file of which more may be read. */
    public boolean canFollow() {
        return source instanceof CaptureSource.InFile && progress.get().state() != Progress.State.FAILED;
    }

    /** Reads on when the file has grown, or no longer. One that was read to its end is read again. */
    public void follow(boolean on) {
        if (canFollow() && source instanceof CaptureSource.InFile in) {
            in.follow(on);
            growing.set(on);
            if (on && !isReading()) {
                stopped = false;
                asked.add(old -> job(() -> {
                    old.close();
                    return new MailCapture(source.open());
                }, opened -> {
                    capture = opened;
                    put(progress.get().with(Progress.State.READING));
                }, this::failed));
            }
            go();
        }
    }

    /** The source is closed as soon as nobody reads it. */
    void close() {
        closed = true;
        asked.clear();
        again.cancel();
        source.stop();
        if (isReading()) {
            put(progress.get().with(Progress.State.STOPPED));
        }
        go();
    }

    /** Reads a conversation; the timeline comes on the JavaFX thread. */
    void timeline(MailConversation conversation, Consumer<Timeline> then, Consumer<? super IOException> failed) {
        ask(open -> job(() -> open.timeline(newest(conversation)), then, failed));
    }

    /** Reads a conversation, and goes on while more comes of it; the one that was shown before goes on unseen. */
    void show(MailConversation conversation, ConversationSink to) {
        watched = null;
        sink = to;
        ask(open -> {
            if (!isReading()) {
                job(() -> open.timeline(newest(conversation)), to::over, to::failed);
                return;
            }
            List<MailConversation> all = progress.get().conversations();
            Watched fresh = new Watched(open, newest(conversation));
            job(() -> fresh.look(open, all, false), picture -> {
                if (to.equals(sink)) {
                    watched = fresh;
                    picture.ifPresent(this::show);
                }
            }, to::failed);
        });
    }

    private void show(Watched.Picture picture) {
        ConversationSink to = sink;
        if (to != null) {
            picture.show(to);
        }
        if (picture.over()) {
            watched = null;
        }
    }

    /** Does something with what is open, on any thread that wants to; it may go on beside the reading. */
    void with(Consumer<MailCapture> work) {
        ask(work);
    }

    private void ask(Consumer<MailCapture> work) {
        asked.add(work);
        go();
    }

    private <T> void job(Work<T> work, Consumer<? super T> then, Consumer<? super IOException> failed) {
        busy = true;
        tasks.run(work, result -> {
            busy = false;
            then.accept(result);
            go();
        }, cause -> {
            busy = false;
            failed.accept(cause);
            go();
        });
    }

    private void go() {
        MailCapture open = capture;
        if (busy || open == null) {
            return;
        }
        if (closed) {
            capture = null;
            tasks.run(() -> shut(open), _ -> {}, _ -> {});
        } else if (!asked.isEmpty()) {
            asked.remove().accept(open);
            go();
        } else if (isReading() && !waiting) {
            boolean quit = stopped;
            Watched seen = watched;
            job(() -> step(open, quit, seen), step -> stepped(step, seen), this::failed);
        }
    }

    private boolean shut(MailCapture open) throws IOException {
        open.close();
        source.close();
        return true;
    }

    /**
     * What one step has brought.
     *
     * @param pause whether nothing more can be read at once
     */
    private record Step(Progress progress, boolean pause, Optional<Watched.Picture> picture) {
    }

    private Step step(MailCapture open, boolean quit, @Nullable Watched seen) throws IOException {
        boolean goesOn = source.goesOn() && !quit; // asked first: what came until it ended is read
        boolean grown = !quit && source.look(open);
        boolean unread = !quit && open.read(STEP);
        boolean over = !grown && !unread && !goesOn;
        if (over) {
            open.end();
        }
        List<MailConversation> all = open.conversations();
        Optional<Watched.Picture> picture = seen == null ? Optional.empty() : seen.look(open, all, over);
        boolean pause = goesOn && !unread && (seen == null || !seen.isUnread());
        return new Step(new Progress(open.counts().frames(), all, notes(open), source.troubles(),
                over ? quit ? Progress.State.STOPPED : Progress.State.OVER : Progress.State.READING), pause, picture);
    }

    private static List<String> notes(MailCapture open) {
        List<String> notes = new ArrayList<>();
        open.facts().notes().stream().limit(NOTES).map(CaptureNote::text).forEach(notes::add);
        return notes;
    }

    private void stepped(Step step, @Nullable Watched seen) {
        if (closed) {
            return;
        }
        put(step.progress);
        if (seen != null && seen.equals(watched)) {
            step.picture.ifPresent(this::show);
        }
        if (step.pause) {
            waiting = true;
            again.restart();
        }
    }

    private void failed(IOException cause) {
        String why = cause.getMessage();
        Progress now = progress.get();
        put(new Progress(now.frames(), now.conversations(), List.of(why == null ? cause.toString() : why),
                List.of(), Progress.State.FAILED));
    }
}
