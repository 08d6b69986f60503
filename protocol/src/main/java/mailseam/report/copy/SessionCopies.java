package mailseam.report.copy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mailseam.session.Attachments;
import mailseam.session.Header;
import mailseam.session.Match;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.PlannedSegment;
import mailseam.session.Planner;
import mailseam.session.Segmentation;
import mailseam.session.Session;
import mailseam.session.Step;
import mailseam.smtp.Direction;

/** Copies sessions: what the client would send and wait for, as {@link Planner} plans it. */
public final class SessionCopies {
    /** The most octets of a client that are copied. */
    public static final int MAX_OCTETS = 1024 * 1024;
    private static final int MSS = 1460;

    private SessionCopies() {
    }

    /**
     * A session in another form.
     *
     * @param segmentation instead of the session's, where the caller has its own
     * @throws PlanException if a file or a variable is missing, or if a line cannot be sent as it stands
     */
    public static Copied copy(Session session, CopyForm form, Optional<Segmentation> segmentation,
            Attachments attachments) throws PlanException {
        Session textual = textual(session);
        Plan plan = Planner.plan(textual,
                new PlanOptions(Direction.CLIENT, segmentation.orElse(session.header().segmentation()),
                        session.header().mss().orElse(MSS), Map.of(), Part::planned, attachments));
        long octets = 0;
        for (PlannedSegment segment : plan.segments()) {
            octets += segment.octets().length();
        }
        if (octets > MAX_OCTETS) {
            return new Copied("",
                    List.of("The client sends more than " + (MAX_OCTETS >> 20) + " MiB; that is not copied."));
        }
        return copier(form).copy(session.header(), plan);
    }

    /** The steps that stand in some lines of the file, with its header; a repeat that begins there is whole. */
    public static Session between(Session session, int firstLine, int lastLine) {
        List<Step> steps = session.steps().stream()
                .filter(step -> last(step) >= firstLine && step.line() <= lastLine).toList();
        return new Session(session.header(), steps);
    }

    private static int last(Step step) {
        return step instanceof Step.Repeat repeat && !repeat.body().isEmpty() ? last(repeat.body().getLast())
                : step.line();
    }

    /** Expectations of a session that compares text have all of a reply in their words. */
    private static Session textual(Session session) {
        Header header = session.header();
        return new Session(
                new Header(header.title(), header.server(), header.segmentation(), header.gate(), OptionalInt.empty(),
                        header.timeout(), Match.TEXT, header.variables(), header.notes(), header.recorded(),
                        header.faults(), header.marks()),
                session.steps());
    }

    private static Copier copier(CopyForm form) {
        return switch (form) {
            case TRANSCRIPT -> new TranscriptCopier();
            case SWAKS -> new SwaksCopier();
            case PYTHON -> new PythonCopier();
            case SHELL -> new ShellCopier();
            case HEX -> new HexCopier();
            case EXIM -> new EximCopier();
            case PACKETDRILL -> new PacketdrillCopier();
        };
    }
}
