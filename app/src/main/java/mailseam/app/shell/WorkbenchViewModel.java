package mailseam.app.shell;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import mailseam.app.block.BlocksViewModel;
import mailseam.app.block.BlocksViewModel.RunOfBlocks;
import mailseam.app.capture.CaptureWords;
import mailseam.app.capture.CapturesViewModel;
import mailseam.app.capture.LiveViewModel;
import mailseam.app.document.Content;
import mailseam.app.document.DiskWatch;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.habit.CopyViewModel;
import mailseam.app.habit.HabitViewModel;
import mailseam.app.habit.PasteViewModel;
import mailseam.app.habit.SnippetsViewModel;
import mailseam.app.history.HistoryStore;
import mailseam.app.history.HistoryViewModel;
import mailseam.app.lab.ConversationItem;
import mailseam.app.lab.ConversationViewer;
import mailseam.app.lab.LabViewModel;
import mailseam.app.library.LibraryViewModel;
import mailseam.app.library.PackagedSamples;
import mailseam.app.link.SelectionLink;
import mailseam.app.mark.MarksViewModel;
import mailseam.app.recovery.Recovery;
import mailseam.app.replay.ReplayViewModel;
import mailseam.app.report.ReportViewModel;
import mailseam.app.ruler.Attached;
import mailseam.app.ruler.Circumstances;
import mailseam.app.ruler.RulerViewModel;
import mailseam.app.run.CutChoice;
import mailseam.app.run.RunState;
import mailseam.app.run.RunViewModel;
import mailseam.app.run.TargetViewModel;
import mailseam.app.text.Texts;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.timeline.Seen;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.app.variable.NamedEnvironment;
import mailseam.app.variable.RunValues;
import mailseam.app.variable.VariablesViewModel;
import mailseam.app.version.Version;
import mailseam.session.EnvironmentSecrets;
import mailseam.session.PlanOptions;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;
import org.jspecify.annotations.Nullable;

/** The window without its controls: what it shows, and what can be done with it. */
public final class WorkbenchViewModel {
    private final Services services;
    private final DocumentsViewModel documents;
    private final Recovery recovery;
    private final HistoryViewModel history;
    private final DiskWatch disk;
    private final Beside beside;
    private final LibraryViewModel library;
    private final HabitViewModel habits;
    private final TimelineViewModel timeline;
    private final MarksViewModel marks;
    private final TargetViewModel target = new TargetViewModel();
    private final RunViewModel run;
    private final LabViewModel lab;
    private final CapturesViewModel captures;
    private final LiveViewModel live;
    private final ReportViewModel report;
    private final Attached attached = new Attached();
    private final RulerViewModel ruler;
    private final VariablesViewModel variables;
    private final BlocksViewModel blocks;
    private final SelectionLink link;
    private @Nullable RunOfBlocks ran;
    private final ReplayViewModel replay;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");
    private final StatusWords words;
    private @Nullable Status notice;

    /** A window with an empty document. */
    public WorkbenchViewModel(Services services) {
        this.services = services;
        timeline = new TimelineViewModel(services.tasks());
        marks = new MarksViewModel(timeline, services.texts());
        words = new StatusWords(services.texts());
        documents = new DocumentsViewModel(services.tasks(), services.texts().get("document.untitled"));
        PasteViewModel paste = new PasteViewModel(documents, services.tasks(), services.texts());
        habits = new HabitViewModel(paste,
                new CopyViewModel(documents, () -> attached.beside(document().origin().get()), paste, services.tasks(),
                        services.texts()),
                new SnippetsViewModel(documents, new PackagedSamples("snippets"), services.state().resolve("snippets"),
                        services.tasks(), services.texts()));
        run = new RunViewModel(services.engine(), services.tasks(), services.pulses().get(), timeline);
        lab = new LabViewModel(services.lab(), services.tasks(), services.pulses().get(), services.texts(), timeline,
                target, () -> timeline.events().isEmpty() && !run.isShown());
        captures = new CapturesViewModel(services.tasks(), timeline, captureWords());
        live = new LiveViewModel(services.live(), captures, services.tasks());
        report = new ReportViewModel(services.tasks(), new SecureRandom());
        ruler = new RulerViewModel(documents, services.tasks(), services.texts(), this::circumstances);
        blocks = new BlocksViewModel(documents, services.tasks(), services.texts());
        link = new SelectionLink(documents, timeline, run, services.tasks());
        beside = new Beside(this, documents.active().get());
        recovery = new Recovery(documents, services.state().resolve("open"), this::read, services.tasks(),
                services.texts().get("deed.recovered"), Recovery.SOON);
        history = new HistoryViewModel(new HistoryStore(services.state().resolve("history")), Version.text(),
                documents, services.tasks(),
                cause -> say(Status.Kind.BROKEN, services.texts().get("runs.failed", Messages.of(cause))));
        disk = new DiskWatch(documents, services.files(), services.tasks(), services.texts().get("deed.reload"),
                document -> say(Status.Kind.INFO,
                        services.texts().get("disk.reloaded", document.origin().get().name())));
        library = new LibraryViewModel(services.samples(), services.files(), services.state(), services.places(),
                documents, disk::look, services.tasks(), services.texts());
        variables = new VariablesViewModel(library.folders()::roots, services.state(),
                new EnvironmentSecrets(System.getenv()), services.tasks(), services.texts());
        replay = new ReplayViewModel(services.engine(), run, variables, history::keep, services.tasks());
        variables.chosen().subscribe((_, now) -> use(now));
        target.cut().subscribe((_, _) -> ruler.again());
        documents.active().subscribe(beside::turn);
        run.state().subscribe(_ -> say());
        run.state().subscribe(this::tellBlocks);
        timeline.revision().subscribe((_, _) -> say());
        lab.viewer().side().subscribe((_, _) -> say());
    }

    /** What is open. */
    public DocumentsViewModel documents() {
        return documents;
    }

    /** The document that is shown: another one when the user goes to another tab. */
    public DocumentViewModel document() {
        return documents.active().get();
    }

    /** What keeps the documents, so that no edit is lost. */
    public Recovery recovery() {
        return recovery;
    }

    /** What was run, as it is kept. */
    public HistoryViewModel history() {
        return history;
    }

    /** What is played again. */
    public ReplayViewModel replay() {
        return replay;
    }

    /** What looks after the files of the documents. */
    public DiskWatch disk() {
        return disk;
    }

    /** What comes and goes with each document. */
    Beside beside() {
        return beside;
    }

    private Content read(Origin origin) throws IOException {
        return switch (origin) {
            case Origin.File(Path path) -> Content.of(services.files().read(path));
            case Origin.Sample(String name) -> Content.of(services.samples().read(name));
            case Origin.Untitled(String name) -> throw new NoSuchFileException(name);
        };
    }

    /** What can be opened. */
    public LibraryViewModel library() {
        return library;
    }

    /** What comes from other tools and goes to them. */
    public HabitViewModel habits() {
        return habits;
    }

    /** What happened. */
    public TimelineViewModel timeline() {
        return timeline;
    }

    /** What is marked in it. */
    public MarksViewModel marks() {
        return marks;
    }

    /** Where a run goes to. */
    public TargetViewModel target() {
        return target;
    }

    /** The run. */
    public RunViewModel run() {
        return run;
    }

    /** The segment ruler of the active document. */
    public RulerViewModel ruler() {
        return ruler;
    }

    /** The environments, and what runs lack. */
    public VariablesViewModel variables() {
        return variables;
    }

    /** A server that belongs to the values of an environment is what they are for. */
    private void use(@Nullable NamedEnvironment environment) {
        if (environment != null) {
            environment.environment().server().ifPresent(target.address()::set);
        }
        ruler.again();
    }

    /** The session as blocks. */
    public BlocksViewModel blocks() {
        return blocks;
    }

    private void tellBlocks(RunState state) {
        RunOfBlocks run = ran;
        if (run != null && !(state instanceof RunState.Going)) {
            ran = null;
            this.run.timeline().filter(_ -> state instanceof RunState.Over).ifPresent(run::ended);
        }
    }

    /** The lab. */
    public LabViewModel lab() {
        return lab;
    }

    /** The bug report. */
    public ReportViewModel report() {
        return report;
    }

    /** The captures. */
    public CapturesViewModel captures() {
        return captures;
    }

    /** What is captured now. */
    public LiveViewModel live() {
        return live;
    }

    CaptureWords captureWords() {
        return new CaptureWords(services.texts(), ZoneId.systemDefault());
    }

    /** What the timeline shows, in a few words. */
    public ReadOnlyStringProperty caption() {
        return caption.getReadOnlyProperty();
    }

    /** What the status bar says. */
    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    Texts texts() {
        return services.texts();
    }

    Services services() {
        return services;
    }

    private void say() {
        ConversationViewer viewer = lab.viewer();
        ConversationItem item = viewer.chosen().get();
        Optional<Seen> seen = timeline.turn().get().seen();
        if (seen.isPresent()) {
            status.set(notice != null ? notice : new Status(Status.Kind.INFO, seen.get().told(), 0));
            caption.set(seen.get().caption());
        } else if (viewer.isShown() && item != null) {
            status.set(words.of(item, timeline.timeline()));
            caption.set(words.caption(item, viewer));
        } else {
            RunState state = run.state().get();
            boolean said = state instanceof RunState.Idle && notice != null;
            status.set(said ? notice : words.of(state, run.timeline().orElseGet(timeline::timeline)));
            caption.set(words.caption(run.isShown() ? state : new RunState.Idle()));
        }
    }

    /** Says what went wrong with a file. */
    void failed(String key, Path path, IOException cause) {
        say(Status.Kind.BROKEN, services.texts().get(key, path, Messages.of(cause)));
    }

    /** Says something, which stands until something else happens or {@link #quiet()}. */
    void say(Status.Kind kind, String text) {
        Status said = new Status(kind, text, 0);
        notice = said;
        status.set(said);
    }

    /** What was said last is not of interest any more. */
    void quiet() {
        notice = null;
        say();
    }

    /** Starts the usual server of the lab, so that there is something to run against. */
    public void startLab() {
        lab.startUsual(cause -> {
            if (!cause.isEmpty()) {
                say(Status.Kind.BROKEN, services.texts().get("lab.failed", cause));
            }
        });
    }

    /** Runs what is on the screen. */
    public void start() {
        if (run.isGoing()) {
            return;
        }
        document().read(this::start);
    }

    private void start(SessionFile file) {
        if (!file.problems().isEmpty()) {
            run.refuse(file.problems());
            return;
        }
        Endpoint server;
        try {
            server = target.endpoint();
        } catch (IllegalArgumentException wrong) {
            say(Status.Kind.BROKEN, services.texts().get("target.wrong", Messages.of(wrong)));
            return;
        }
        DocumentViewModel document = document();
        variables.complete(file.session(), values -> {
            beside.starts(document);
            target.used(server.toString());
            RunOptions options = options(server, values, document.origin().get());
            PlanOptions plan = options.plan(file.session().header(), Direction.CLIENT);
            ran = blocks.starts(document, file, plan);
            link.starts(document, file, plan);
            run.start(file.session(), options, server.toString(),
                    finished -> history.keep(document.origin().get(), finished,
                            run.marks().orElseGet(OwnMarks::new)));
        }, run::refuse);
    }

    private RunOptions options(Endpoint server, RunValues values, Origin origin) {
        return new RunOptions(Optional.of(server), target.cut().get().segmentation(), target.gate().get().gate(),
                OptionalInt.empty(), Optional.empty(), values.variables(), values.secrets(), attached.beside(origin));
    }

    private Circumstances circumstances(Origin origin) {
        Optional<NamedEnvironment> environment = Optional.ofNullable(variables.chosen().get())
                .filter(one -> !one.environment().values().isEmpty());
        CutChoice cut = target.cut().get();
        return new Circumstances(attached.beside(origin),
                environment.map(one -> one.environment().values()).orElse(Map.of()),
                environment.map(NamedEnvironment::name),
                cut.segmentation().map(_ -> services.texts().get(cut.textKey())));
    }

    /** What the timeline is about. */
    Subject subject() {
        return new Subject(this, words);
    }
}
