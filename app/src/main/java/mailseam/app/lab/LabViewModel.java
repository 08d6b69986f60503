package mailseam.app.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.bridge.Pulses;
import mailseam.app.run.TargetViewModel;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.lab.story.Stories;
import mailseam.lab.story.Story;
import mailseam.wire.Endpoint;
import org.jspecify.annotations.Nullable;

/** The lab: what runs in it, what is said there, and what can be started. */
public final class LabViewModel {
    /** What is over is listed as long as there are no more than so many. */
    private static final int KEPT = 20;

    private final Texts texts;
    private final TargetViewModel target;
    private final LabRunner runner;
    private final LabWatch watch;
    private final BooleanSupplier free;
    private final ConversationViewer viewer;
    private final ServerForm serverForm;
    private final ProxyForm proxyForm;
    private final List<Story> stories = Stories.all();
    private final ObjectProperty<@Nullable Story> story = new SimpleObjectProperty<>();
    private final ObservableList<LabThing> things = FXCollections
            .observableArrayList(thing -> new Observable[]{thing.state(), thing.count()});
    private final ObjectProperty<@Nullable LabThing> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<LabPage> page = new SimpleObjectProperty<>(LabPage.CONVERSATIONS);
    private @Nullable LabThing played;

    /**
     * A lab where nothing runs.
     *
     * @param target is offered what listens
     * @param free   whether nothing is seen in the timeline that a new conversation would push aside
     */
    public LabViewModel(LabEngine engine, Tasks tasks, Pulses pulses, Texts texts, TimelineViewModel timeline,
            TargetViewModel target, BooleanSupplier free) {
        this.texts = texts;
        this.target = target;
        this.free = free;
        runner = new LabRunner(engine, tasks);
        watch = new LabWatch(tasks, pulses, this::look);
        viewer = new ConversationViewer(timeline);
        serverForm = new ServerForm(texts);
        proxyForm = new ProxyForm(texts);
        story.set(stories.isEmpty() ? null : stories.getFirst());
    }

    /** What runs or has run, in the order of its start. */
    public ObservableList<LabThing> things() {
        return things;
    }

    /** The one whose conversations are listed, or null. */
    public ObjectProperty<@Nullable LabThing> selected() {
        return selected;
    }

    /** What the lower half shows. */
    public ObjectProperty<LabPage> page() {
        return page;
    }

    /** What a new server is to be. */
    public ServerForm serverForm() {
        return serverForm;
    }

    /** What a new proxy is to be. */
    public ProxyForm proxyForm() {
        return proxyForm;
    }

    /** The stories that there are. */
    public List<Story> stories() {
        return stories;
    }

    /** The story that is read, or null. */
    public ObjectProperty<@Nullable Story> story() {
        return story;
    }

    /** Shows conversations in the timeline. */
    public ConversationViewer viewer() {
        return viewer;
    }

    /** Starts the server that samples are run against. */
    public void startUsual(Consumer<String> failed) {
        start(serverForm.order(), failed);
    }

    /** Starts what the form that is open describes. */
    public void start() {
        switch (page.get()) {
            case SERVER -> start(serverForm.order(), serverForm.fields().failure()::set);
            case PROXY -> start(proxyForm.order(), proxyForm.fields().failure()::set);
            case STORIES -> Optional.ofNullable(story.get()).ifPresent(this::play);
            case CONVERSATIONS -> {
            }
        }
    }

    /** Plays a story. */
    public void play(Story what) {
        start(new LabOrder.Play(what), _ -> {});
    }

    private void start(LabOrder order, Consumer<String> failed) {
        failed.accept("");
        LabThing thing = new LabThing(order, name(order), about(order), new ConversationBook(watch::changed));
        LabPage from = page.get();
        runner.start(thing, () -> started(thing, from), failed);
    }

    private void started(LabThing thing, LabPage from) {
        boolean first = things.isEmpty();
        things.add(thing);
        thing.state().subscribe((before, now) -> stateChanged(thing, before, now));
        stateChanged(thing, new LabState.Starting(), thing.state().get());
        dropOld();
        if (first || from == page.get()) {
            selected.set(thing);
            page.set(first ? from : LabPage.CONVERSATIONS);
        }
        if (thing.order() instanceof LabOrder.Play) {
            played = thing;
        }
    }

    private void stateChanged(LabThing thing, LabState before, LabState now) {
        if (before instanceof LabState.Listens(Endpoint at)) {
            target.labGone(at);
        }
        if (now instanceof LabState.Listens(Endpoint at)) {
            target.labAt(at, thing.name());
            if (proxyForm.to().get().isEmpty()) {
                proxyForm.to().set(at.toString());
            }
        }
    }

    private void dropOld() {
        while (things.size() > KEPT) {
            Optional<LabThing> old = things.stream().filter(thing -> !thing.state().get().isUp()).findFirst();
            if (old.isEmpty()) {
                return;
            }
            things.remove(old.get());
        }
    }

    private String name(LabOrder order) {
        return switch (order) {
            case LabOrder.Server server -> server.preset().name();
            case LabOrder.Proxy proxy when proxy.boxes().isEmpty() ->
                    texts.get(proxy.faults().isEmpty() ? "lab.name.recorder" : "lab.name.faults");
            case LabOrder.Proxy proxy -> proxy.boxes().stream().map(box -> box.middlebox().name())
                    .collect(Collectors.joining(" \u2192 "));
            case LabOrder.Play play -> texts.get("lab.name.story", play.story().name());
        };
    }

    private String about(LabOrder order) {
        return switch (order) {
            case LabOrder.Server server -> server.preset().summary();
            case LabOrder.Proxy proxy -> texts.get("lab.about.proxy", proxy.to());
            case LabOrder.Play play -> play.story().title() + "\n" + play.story().tells();
        };
    }

    /** Stops what is selected. */
    public void stop() {
        Optional.ofNullable(selected.get()).ifPresent(LabThing::stop);
    }

    /** Starts what is selected again, where it was; what was said stays. */
    public void startAgain() {
        LabThing thing = selected.get();
        if (thing != null && !thing.state().get().isUp()) {
            runner.start(thing, () -> {
                if (thing.order() instanceof LabOrder.Play) {
                    played = thing;
                }
            }, why -> thing.state(new LabState.Failed(why)));
        }
    }

    /** Takes what is selected off the list, once it is over. */
    public void remove() {
        LabThing thing = selected.get();
        if (thing != null && !thing.state().get().isUp()) {
            int at = things.indexOf(thing);
            things.remove(thing);
            selected.set(things.isEmpty() ? null : things.get(Math.min(at, things.size() - 1)));
        }
    }

    /** Runs go to what is selected from now on. */
    public void useAsTarget() {
        Optional.ofNullable(selected.get()).flatMap(LabThing::address).ifPresent(target::use);
    }

    /** Chooses a conversation, as a user does: it is shown, and unless it is the newest one it stays so. */
    public void choose(ConversationItem item) {
        LabThing thing = selected.get();
        if (thing != null && !thing.conversations().isEmpty() && !thing.conversations().getLast().equals(item)) {
            played = null;
            viewer.following().set(false);
        }
        viewer.show(item);
    }

    private void look() {
        LabThing chosen = selected.get();
        for (LabThing thing : things) {
            if (thing.refresh() && thing.equals(chosen) && showsWhatBegins(thing)) {
                viewer.show(thing.conversations().getLast());
            }
        }
        viewer.refresh();
    }

    private boolean showsWhatBegins(LabThing thing) {
        return thing.equals(played) || (viewer.following().get() && (viewer.isShown() || free.getAsBoolean()));
    }

    /** Looks no more: the window is closed. */
    public void close() {
        watch.stop();
    }
}
