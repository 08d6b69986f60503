package mailseam.session;

import java.util.List;

/** Sessions made comparable: the number of the line in which a step stands is no part of what it says. */
final class SessionTexts {
    private SessionTexts() {
    }

    static Session withoutLines(Session session) {
        return new Session(session.header(), withoutLines(session.steps()));
    }

    private static List<Step> withoutLines(List<Step> steps) {
        return steps.stream().map(SessionTexts::withoutLine).toList();
    }

    private static Step withoutLine(Step step) {
        return switch (step) {
            case Step.Line s -> new Step.Line(0, s.side(), s.nanos(), s.fragments(), s.crlf());
            case Step.ReplyPattern s -> new Step.ReplyPattern(0, s.regex());
            case Step.Message s -> new Step.Message(0, s.file());
            case Step.FileOctets s -> new Step.FileOctets(0, s.side(), s.file());
            case Step.Bdat s -> new Step.Bdat(0, s.file(), s.chunk());
            case Step.Pause s -> new Step.Pause(0, s.time());
            case Step.StartTls _ -> new Step.StartTls(0);
            case Step.Auth s -> new Step.Auth(0, s.mechanism(), s.user());
            case Step.Repeat s -> new Step.Repeat(0, s.count(), withoutLines(s.body()));
            case Step.Close s -> new Step.Close(0, s.side());
            case Step.HalfClose s -> new Step.HalfClose(0, s.side());
            case Step.Reset s -> new Step.Reset(0, s.side());
            case Step.ExpectClose _ -> new Step.ExpectClose(0);
        };
    }
}
