package mailseam.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mailseam.session.After;
import mailseam.session.Fragment;
import mailseam.session.PlanException;
import mailseam.session.Problem;
import mailseam.session.SecretSpan;
import mailseam.session.Session;
import mailseam.session.SessionPrinter;
import mailseam.session.Step;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Reads a recording back: each run of lines of one side is cut into segments at its marks. */
final class RecordingReader {
    private static final Octets CRLF = Octets.latin1("\r\n");
    /** Stands for each octet of a secret, whose real octets a recording does not have. */
    private static final byte HIDDEN = '*';
    static final int USUAL_SECRET = 8;

    private final Session recording;
    private final RecordingNotes notes;
    private final TimelineBuilder builder;
    private final List<Octets> parts = new ArrayList<>();
    private final List<SecretSpan> secrets = new ArrayList<>();
    private Direction side = Direction.CLIENT;
    private int length;
    private long nanos;
    private int sent;

    RecordingReader(Session recording) {
        this.recording = recording;
        this.notes = RecordingNotes.read(recording.header().notes());
        this.builder = new TimelineBuilder(notes.start());
    }

    Timeline read() throws PlanException {
        check();
        for (Step step : recording.steps()) {
            read((Step.Line) step);
        }
        endSegment();
        builder.end();
        notes.moments().forEach(moment -> builder
                .accept(new TimelineEvent.Happened(moment.nanos(), moment.what(), moment.detail())));
        return MarkedTimeline.of(builder.snapshot(), recording.header().marks());
    }

    private void check() throws PlanException {
        List<Problem> problems = new ArrayList<>();
        if (recording.header().recorded().isEmpty()) {
            problems.add(new Problem(1, 1, 1, "This session is no recording.", "Run it to get a timeline.", ""));
        }
        for (Step step : recording.steps()) {
            if (!(step instanceof Step.Line line)
                    || line.fragments().stream().anyMatch(Fragment.Variable.class::isInstance)) {
                String text = SessionPrinter.line(step);
                problems.add(new Problem(step.line(), 1, Math.max(1, text.length()), "This was not recorded.",
                        "A recording has nothing but lines of the client and the server, without variables.", text));
            }
        }
        if (!problems.isEmpty()) {
            throw new PlanException(problems);
        }
    }

    private void read(Step.Line line) {
        if (line.side() != side) {
            endSegment();
            side = line.side();
        }
        if (length == 0) {
            nanos = Math.max(nanos, line.nanos().orElse(nanos));
        }
        for (Fragment fragment : line.fragments()) {
            switch (fragment) {
                case Fragment.Text(Octets octets) -> add(octets);
                case Fragment.Secret(String name) -> conceal(name);
                case Fragment.Cut(After after) -> {
                    endSegment();
                    nanos = after instanceof After.At(long at) ? Math.max(nanos, at) : nanos;
                }
                case Fragment.Variable _ -> {
                }
            }
        }
        if (line.crlf()) {
            add(CRLF);
        }
    }

    private void add(Octets octets) {
        parts.add(octets);
        length += octets.length();
    }

    private void conceal(String name) {
        byte[] octets = new byte[notes.secrets().getOrDefault(name, USUAL_SECRET)];
        Arrays.fill(octets, HIDDEN);
        if (octets.length > 0) {
            secrets.add(new SecretSpan(name, length, length + octets.length));
            add(Octets.wrap(octets));
        }
    }

    private void endSegment() {
        if (length > 0) {
            builder.accept(
                    new TimelineEvent.Recorded(nanos, side, Octets.concat(parts), state(), List.copyOf(secrets)));
        }
        parts.clear();
        secrets.clear();
        length = 0;
    }

    private SegmentState state() {
        boolean ours = notes.sender().filter(side::equals).isPresent();
        return switch (recording.header().recorded().orElse("")) {
            case "capture" -> SegmentState.CAPTURED;
            case "kernel" -> !ours ? SegmentState.READ
                    : notes.unconfirmed().get(sent++) ? SegmentState.PLANNED : SegmentState.CONFIRMED;
            default -> ours ? SegmentState.PLANNED : SegmentState.READ;
        };
    }
}
