package mailseam.app.ruler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.Problem;
import mailseam.smtp.Direction;
import org.jspecify.annotations.Nullable;

/**
 * The ruler without its canvas: the plan of the active document, the caret in the stream, and what can be done there. The plan is
 * made anew behind each change; until it is there the old one is shown and not current, and what is to be done waits for it.
 */
public final class RulerViewModel {
    private static final int MOST_WAITING = 200;

    private final Texts texts;
    private final DocumentsViewModel documents;
    private final Function<Origin, Circumstances> circumstances;
    private final RulerFeed feed;
    private final RulerCaret caret = new RulerCaret();
    private final ObjectProperty<Direction> side = new SimpleObjectProperty<>(Direction.CLIENT);
    private final BooleanProperty groupOnly = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper planned = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pointed = new ReadOnlyStringWrapper("");
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final LaterWork later = new LaterWork();
    private @Nullable DocumentText text;
    private @Nullable RulerPlan plan;
    private boolean current;
    private boolean failed;
    private boolean lost;
    private boolean own;
    private boolean pushing;

    /** A ruler of the active document. */
    public RulerViewModel(DocumentsViewModel documents, Tasks tasks, Texts texts,
            Function<Origin, Circumstances> circumstances) {
        this.documents = documents;
        this.texts = texts;
        this.circumstances = circumstances;
        this.feed = new RulerFeed(tasks, this::question, this::answered);
        side.subscribe((_, _) -> {
            later.clear();
            again();
        });
        groupOnly.subscribe((_, _) -> changed());
    }

    /** Starts following the active document, whichever it is. */
    public Subscription follow() {
        return documents.follow(this::show);
    }

    private Subscription show(DocumentViewModel document) {
        text = document.text();
        plan = null;
        caret.at(0);
        later.clear();
        again();
        return Subscription.combine(text.follow(change -> later.moved(change.edit())),
                text.revision().subscribe((_, _) -> edited()),
                text.selection().subscribe((_, _) -> followText()),
                document.origin().subscribe((_, _) -> again()));
    }

    private void edited() {
        current = false;
        failed = false;
        if (!pushing) {
            own = false;
            drop();
            feed.askSoon();
        }
        changed();
    }

    /** Plans anew: something beside the text has changed. */
    public void again() {
        if (text == null) {
            return;
        }
        current = false;
        failed = false;
        own = false;
        waiting.clear();
        feed.ask();
        changed();
    }

    private DocumentText text() {
        return text == null ? documents.active().get().text() : text;
    }

    private RulerQuestion question() {
        DocumentViewModel document = documents.active().get();
        return new RulerQuestion(document.text().snapshot(), document.text().revision().get(), side.get(),
                circumstances.apply(document.origin().get()));
    }

    private void answered(RulerQuestion question, RulerAnswer answer) {
        DocumentViewModel document = documents.active().get();
        boolean meant = document.text().equals(text) && question.side() == side.get()
                && question.revision() == document.text().revision().get();
        if (!meant) {
            feed.ask();
            return;
        }
        switch (answer) {
            case RulerAnswer.Planned(RulerPlan planned) -> planned(planned, question.circumstances());
            case RulerAnswer.Failed(List<Problem> problems) -> {
                own = false;
                failed = true;
                refuse();
                Problem first = problems.getFirst();
                notice.set(texts.get(plan == null ? "ruler.failed" : "ruler.earlier", first.line(), first.message()));
                changed();
            }
        }
    }

    private void planned(RulerPlan now, Circumstances with) {
        boolean sameOctets = plan != null && plan.map().stream().equals(now.map().stream());
        plan = now;
        current = true;
        notice.set(with.words(texts, now.guessed()));
        if (own && sameOctets) {
            push();
        } else {
            followText();
        }
        own = false;
        if (!sameOctets) {
            drop();
        }
        hint.set(lost ? texts.get("ruler.notDone") : "");
        lost = false;
        changed();
        next();
    }

    /** What waits was meant for octets that are others now. */
    private void drop() {
        lost |= !waiting.isEmpty();
        waiting.clear();
    }

    /** What waits for a plan will not have one. */
    private void refuse() {
        if (lost || !waiting.isEmpty() || !later.isEmpty()) {
            hint.set(texts.get("ruler.notDone"));
        }
        lost = false;
        waiting.clear();
        later.clear();
    }

    private void changed() {
        planned.set(plan != null);
        revision.set(revision.get() + 1);
    }

    /** The caret comes to what is selected in the text. */
    private void followText() {
        RulerPlan now = plan;
        if (pushing || !current || now == null) {
            return;
        }
        StreamRange range = inStream(now, text().selection().get());
        caret.select(range.anchor(), range.caret());
        changed();
    }

    private StreamRange inStream(RulerPlan now, TextRange range) {
        return new TextPlaces(text(), now).inStream(range, caret.caret());
    }

    /** What is selected in the text comes to the caret. */
    private void push() {
        RulerPlan now = plan;
        if (!current || now == null || now.length() == 0) {
            return;
        }
        pushing = true;
        text().selection().set(new TextPlaces(text(), now).inText(caret));
        pushing = false;
    }

    /** Whether anything is shown. */
    public ReadOnlyBooleanProperty planned() {
        return planned.getReadOnlyProperty();
    }

    /** What is shown, if anything is. */
    Optional<RulerPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Whether what is shown is the plan of the text as it stands. */
    public boolean isCurrent() {
        return current;
    }

    /** Whose octets are shown. */
    public ObjectProperty<Direction> side() {
        return side;
    }

    /** Whether only what goes out together with the octet at the caret is shown. */
    public BooleanProperty groupOnly() {
        return groupOnly;
    }

    /** Grows whenever something that is shown has changed. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Why there is no plan of the text as it stands, or what is not known about it; often empty. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** The offset of the octet that the caret stands before. */
    public int caret() {
        return Math.min(caret.caret(), plan == null ? 0 : plan.length());
    }

    /** The offset where what is selected begins. */
    public int selectionStart() {
        return Math.min(caret.anchor(), caret());
    }

    /** The offset where what is selected ends. */
    public int selectionEnd() {
        return Math.max(Math.min(caret.anchor(), plan == null ? 0 : plan.length()), caret());
    }

    /** All about the caret, in words. */
    public String words() {
        return plan == null ? "" : new RulerWords(texts, plan).place(caret());
    }

    /** How many segments and octets there are, in words; empty if that is not known. */
    public String summary() {
        return plan == null ? "" : new RulerWords(texts, plan).summary();
    }

    /** What is shown of the stream, as offsets from and to: all of it, or what goes out together at the caret. */
    int[] range() {
        if (plan == null) {
            return new int[]{0, 0};
        }
        return groupOnly.get() ? plan.run(caret()) : new int[]{0, plan.length()};
    }

    Texts texts() {
        return texts;
    }

    /** Puts the caret before an octet; {@code extend} selects from where it was. */
    public void go(int offset, boolean extend) {
        if (plan == null) {
            return;
        }
        int to = Math.clamp(offset, 0, plan.length());
        caret.go(to, extend);
        hint.set("");
        push();
        changed();
    }

    /** Moves the caret by octets. */
    public void step(int by, boolean extend) {
        go(caret() + by, extend);
    }

    /** Moves the caret to the next boundary or landmark. */
    public void jump(boolean forward, boolean extend) {
        plan().ifPresent(now -> go(now.next(caret(), forward), extend));
    }

    /** Moves the caret to the next boundary of segments. */
    public void jumpToBoundary(boolean forward) {
        plan().ifPresent(now -> go(now.boundary(caret(), forward), false));
    }

    /**
     * Does something with the plan of the text as it stands: at once, or as soon as there is one. It is dropped if the octets are
     * others then.
     */
    void act(Function<RulerDeeds, Optional<Deed>> deed) {
        RulerPlan now = plan;
        if (current && now != null) {
            deed.apply(new RulerDeeds(texts, text(), now)).filter(done -> !done.edits().isEmpty())
                    .ifPresentOrElse(this::perform, this::next);
        } else if (failed || waiting.size() >= MOST_WAITING) {
            hint.set(texts.get("ruler.notDone"));
        } else if (now != null) {
            waiting.add(() -> act(deed));
        }
    }

    /**
     * Does something at the caret or with what is selected: at once where it is known what that is in the stream. Where the text was
     * edited since it was planned, it is done as soon as there is a plan, at the place in the text that is selected now.
     */
    void atSelection(Consumer<StreamRange> work) {
        if (current || own) {
            work.accept(new StreamRange(plan == null ? 0 : Math.min(caret.anchor(), plan.length()), caret()));
        } else if (failed || !later.add(text().selection().get(), work)) {
            hint.set(texts.get("ruler.notDone"));
        } else {
            feed.ask();
        }
    }

    private void perform(Deed deed) {
        own = true;
        pushing = true;
        text().edit(deed, this);
        pushing = false;
        feed.ask();
    }

    private void next() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
            return;
        }
        RulerPlan now = plan;
        if (current && now != null) {
            later.poll(range -> inStream(now, range)).ifPresent(work -> {
                work.run();
                next();
            });
        }
    }

    /** The pointer is over an octet; -1 for none. */
    void point(int offset) {
        pointed.set(plan == null || offset < 0 || offset > plan.length() ? ""
                : new RulerWords(texts, plan).place(offset));
    }

    /** All about the octet under the pointer, in words; empty if it is over none. */
    public ReadOnlyStringProperty pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** Says why something was not done, until the caret goes elsewhere. */
    void say(String words) {
        hint.set(words);
    }

    /** Why something was not done; often empty. */
    public ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }
}
