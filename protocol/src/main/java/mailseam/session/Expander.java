package mailseam.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Fills in repeats, variables, secrets and files, so that only octets and turns are left. */
final class Expander {
    private final Session session;
    private final PlanOptions options;
    private final PlanProblems problems;
    private final Values values;
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, Octets> files = new HashMap<>();
    private long octets;
    private int rounds;
    private boolean greeted;
    private boolean full;

    Expander(Session session, PlanOptions options, PlanProblems problems) {
        this.session = session;
        this.options = options;
        this.problems = problems;
        this.values = new Values(session.header(), options, problems);
    }

    List<Act> expand() {
        steps(session.steps());
        return acts;
    }

    private void steps(List<Step> steps) {
        for (Step step : steps) {
            if (full) {
                return;
            }
            step(step);
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.Line line -> said(line);
            case Step.ReplyPattern pattern -> pattern(pattern);
            case Step.Message message -> say(step, Direction.CLIENT, MessageOctets.data(load(step, message.file())));
            case Step.FileOctets file -> say(step, file.side(), load(step, file.file()));
            case Step.Bdat bdat -> chunks(bdat);
            case Step.Repeat repeat -> repeat(repeat);
            case Step.Pause pause -> control(step, new Turn.Pause(pause.line(), pause.time()));
            case Step.StartTls tls -> control(step, new Turn.NotPlayable(tls.line(), "@starttls",
                    "TLS is not played by this version"));
            case Step.Auth auth -> control(step, new Turn.NotPlayable(auth.line(), "@auth",
                    "authentication exchanges are not played by this version; write their lines with C: and S:"));
            case Step.Close close -> control(step, close.side().orElse(options.side()) == options.side()
                    ? new Turn.Close(close.line()) : new Turn.AwaitClose(close.line()));
            case Step.HalfClose close -> control(step, close.side().orElse(options.side()) == options.side()
                    ? new Turn.HalfClose(close.line()) : new Turn.AwaitClose(close.line()));
            case Step.Reset reset -> control(step, reset.side().orElse(options.side()) == options.side()
                    ? new Turn.Reset(reset.line()) : new Turn.AwaitClose(reset.line()));
            case Step.ExpectClose close -> control(step, new Turn.AwaitClose(close.line()));
        }
    }

    private void repeat(Step.Repeat repeat) {
        for (int i = 1; i <= repeat.count() && !full; i++) {
            int outer = values.count(i);
            steps(repeat.body());
            values.count(outer);
            rounds++;
            budget(repeat, 0);
        }
    }

    private void said(Step.Line line) {
        ReplyForm form = ReplyForm.of(line, session.header());
        Octets standard = switch (form) {
            case ReplyForm.Code(int code) -> StandardReplies.forCode(code);
            case ReplyForm.CodeClass(String word) -> StandardReplies.forClass(word, !greeted);
            case ReplyForm.AsWritten _,ReplyForm.Found _ -> Octets.EMPTY;
        };
        greeted |= line.side() == Direction.SERVER;
        add(line, standard.isEmpty() ? values.fill(line)
                : new Act.Said(line.line(), line.side(), SourceKind.STANDARD, standard, List.of(), List.of(), List.of(),
                        form));
    }

    private void pattern(Step.ReplyPattern pattern) {
        if (options.side() == Direction.SERVER) {
            problems.add(pattern, "A regular expression cannot be sent.",
                    "Write the reply that the server is to send, such as S: 250 OK");
        }
        greeted = true;
        add(pattern, new Act.Said(pattern.line(), Direction.SERVER, SourceKind.FILE, Octets.EMPTY, List.of(), List.of(),
                List.of(), new ReplyForm.Found(pattern.regex())));
    }

    private void chunks(Step.Bdat bdat) {
        Octets message = load(bdat, bdat.file());
        int from = 0;
        do {
            int to = Math.min(message.length(), from + bdat.chunk());
            String last = to == message.length() ? " LAST" : "";
            say(bdat, Direction.CLIENT, Octets.latin1("BDAT " + (to - from) + last + "\r\n"));
            if (to > from) {
                say(bdat, Direction.CLIENT, message.slice(from, to));
            }
            from = to;
        } while (from < message.length() && !full);
    }

    private Octets load(Step step, String file) {
        Octets loaded = files.get(file);
        if (loaded == null) {
            try {
                loaded = options.attachments().load(file);
            } catch (IOException failed) {
                problems.add(step, "The file \"" + Shown.brief(file) + "\" cannot be used: " + failed.getMessage(),
                        "Put the file beside the session, or name another.");
                loaded = Octets.EMPTY;
            }
            files.put(file, loaded);
        }
        return loaded;
    }

    private void say(Step step, Direction side, Octets said) {
        add(step, new Act.Said(step.line(), side, SourceKind.FILE, said, List.of(), List.of(), List.of(),
                ReplyForm.AS_WRITTEN));
    }

    private void add(Step step, Act.Said said) {
        if (budget(step, said.octets().length())) {
            acts.add(said);
        }
    }

    private void control(Step step, Turn turn) {
        if (budget(step, 0)) {
            acts.add(new Act.Control(turn));
        }
    }

    /** Counts what comes; a session that grows beyond all bounds is stopped. */
    private boolean budget(Step step, int more) {
        octets += more;
        boolean tooMuch = octets > Planner.MAX_OCTETS || acts.size() >= Planner.MAX_STEPS || rounds > Planner.MAX_STEPS;
        if (!full && tooMuch) {
            full = true;
            problems.add(step, "The session grows beyond " + Planner.MAX_STEPS + " steps or " + Planner.MAX_OCTETS
                    + " octets here.", "Repeat less often, or send less.");
        }
        return !full;
    }
}
