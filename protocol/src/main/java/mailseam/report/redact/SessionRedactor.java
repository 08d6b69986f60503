package mailseam.report.redact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mailseam.session.Effect;
import mailseam.session.Fault;
import mailseam.session.Fragment;
import mailseam.session.Header;
import mailseam.session.SecretSpan;
import mailseam.session.Session;
import mailseam.session.Step;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/**
 * Redacts a session by what would be said if all went as it expects: its lines are told to a timeline, the timeline is redacted, and its
 * octets go back to where they came from. So a name that a cut divides is found, too.
 */
final class SessionRedactor {
    private static final Octets CRLF = Octets.latin1("\r\n");
    private static final Octets SECRET = Octets.latin1("********");

    private final Redaction redaction;
    private final TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
    private final Map<Direction, Long> told = new EnumMap<>(Direction.class);
    private Map<String, String> variables = Map.of();

    SessionRedactor(Redaction redaction) {
        this.redaction = redaction;
    }

    Session redacted(Session session) {
        variables = session.header().variables();
        tell(session.steps());
        builder.end();
        Timeline timeline = builder.snapshot();
        Timeline now = redaction.timeline(timeline);
        told.clear();
        return new Session(header(session.header()), steps(session.steps(), now));
    }

    private void tell(List<Step> steps) {
        for (Step step : steps) {
            switch (step) {
                case Step.Line line -> tell(line);
                case Step.Repeat repeat -> tell(repeat.body());
                case Step.Auth auth -> redaction.learn("<" + auth.user() + ">");
                case Step.ReplyPattern _,Step.Message _,Step.FileOctets _,Step.Bdat _,Step.Pause _,Step.StartTls _,Step.Close _,Step.HalfClose _,Step.Reset _,Step.ExpectClose _ ->
                        {
                        }
            }
        }
    }

    private void tell(Step.Line line) {
        List<Octets> parts = new ArrayList<>();
        List<SecretSpan> secrets = new ArrayList<>();
        int length = 0;
        for (Fragment fragment : line.fragments()) {
            Octets octets = octets(fragment);
            if (fragment instanceof Fragment.Secret(String name)) {
                secrets.add(new SecretSpan(name, length, length + octets.length()));
            }
            parts.add(octets);
            length += octets.length();
        }
        if (line.crlf()) {
            parts.add(CRLF);
        }
        Octets all = parts.isEmpty() ? Octets.EMPTY : Octets.concat(parts);
        if (!all.isEmpty()) {
            builder.accept(new TimelineEvent.Recorded(0, line.side(), all, SegmentState.READ, secrets));
        }
    }

    private Octets octets(Fragment fragment) {
        return switch (fragment) {
            case Fragment.Text(Octets octets) -> octets;
            case Fragment.Cut _ -> Octets.EMPTY;
            case Fragment.Variable(String name) -> Octets.utf8(variables.getOrDefault(name, "1"));
            case Fragment.Secret _ -> SECRET;
        };
    }

    private List<Step> steps(List<Step> steps, Timeline now) {
        List<Step> redacted = new ArrayList<>();
        for (Step step : steps) {
            redacted.add(switch (step) {
                case Step.Line line -> line(line, now);
                case Step.Repeat(int line, int count, List<Step> body) ->
                        new Step.Repeat(line, count, steps(body, now));
                case Step.Auth(int line, String mechanism, String user) ->
                        new Step.Auth(line, mechanism, inner(redaction.text("<" + user + ">")));
                case Step.ReplyPattern(int line, String regex) -> new Step.ReplyPattern(line, redaction.text(regex));
                case Step.Message _,Step.FileOctets _,Step.Bdat _,Step.Pause _,Step.StartTls _,Step.Close _,Step.HalfClose _,Step.Reset _,Step.ExpectClose _ ->
                        step;
            });
        }
        return redacted;
    }

    private static String inner(String bracketed) {
        return bracketed.substring(1, bracketed.length() - 1);
    }

    private Step line(Step.Line line, Timeline now) {
        List<Fragment> fragments = new ArrayList<>();
        for (Fragment fragment : line.fragments()) {
            int length = octets(fragment).length();
            long offset = told.getOrDefault(line.side(), 0L);
            fragments.add(fragment instanceof Fragment.Text
                    ? new Fragment.Text(now.stream(line.side()).read(offset, length)) : fragment);
            told.put(line.side(), offset + length);
        }
        if (line.crlf()) {
            told.merge(line.side(), 2L, Long::sum);
        }
        return new Step.Line(line.line(), line.side(), line.nanos(), fragments, line.crlf());
    }

    private Header header(Header was) {
        Map<String, String> values = new LinkedHashMap<>();
        was.variables().forEach((name, value) -> values.put(name, redaction.text(value)));
        List<String> notes = new ArrayList<>();
        was.notes().forEach(note -> notes.add(redaction.text(note)));
        notes.add("redacted " + String.join(" ", redaction.told()));
        return new Header(was.title().map(redaction::text), was.server().map(redaction::peer), was.segmentation(),
                was.gate(), was.mss(), was.timeout(), was.match(), values, notes, was.recorded(),
                was.faults().stream().map(this::fault).toList(),
                was.marks().stream().map(mark -> ReportRedactor.mark(mark, redaction)).toList());
    }

    private Fault fault(Fault fault) {
        Effect effect = switch (fault.effect()) {
            case Effect.Inject(Direction stream, Octets octets) ->
                    new Effect.Inject(stream, redaction.octets(octets));
            case Effect.Replace(Octets octets) -> new Effect.Replace(redaction.octets(octets));
            case Effect.Delay _,Effect.Cut _,Effect.Corrupt _,Effect.Drop _,Effect.Stall _,Effect.Reset _,Effect.Close _ ->
                    fault.effect();
        };
        return new Fault(fault.place(), effect, fault.chance());
    }
}
