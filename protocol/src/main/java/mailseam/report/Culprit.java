package mailseam.report;

import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.play.Wording;
import mailseam.smtp.Chunk;
import mailseam.smtp.OpaqueOctets;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/**
 * Where something went wrong for the first time, as far as a timeline tells: a reply that was not wanted, with the command that it
 * answers, or a command that nothing answers.
 */
record Culprit(Optional<CommandItem> command, Optional<ReplyItem> reply) {
    private static final int REFUSED = 400;

    /** Empty where all commands were answered, and none was refused. */
    static Optional<Culprit> of(Report report) {
        Timeline timeline = report.timeline();
        Optional<ReplyItem> blamed = report.outcome().filter(outcome -> outcome instanceof Outcome.Ended)
                .flatMap(outcome -> timeline.replies().stream()
                        .filter(item -> outcome.message().contains("said " + Wording.of(item.reply()))).findFirst());
        return blamed.or(() -> refused(timeline)).map(item -> of(timeline, item)).or(() -> unanswered(timeline));
    }

    private static Culprit of(Timeline timeline, ReplyItem reply) {
        return new Culprit(
                reply.command() < 0 ? Optional.empty() : Optional.of(timeline.commands().get(reply.command())),
                Optional.of(reply));
    }

    private static Optional<ReplyItem> refused(Timeline timeline) {
        return timeline.replies().stream().filter(item -> item.reply().code() >= REFUSED).findFirst();
    }

    /** At the end of a conversation only: before that, counting has gone wrong for another reason. */
    private static Optional<Culprit> unanswered(Timeline timeline) {
        List<CommandItem> commands = timeline.commands();
        int first = commands.size();
        while (first > 0 && commands.get(first - 1).reply() < 0) {
            first--;
        }
        return commands.subList(first, commands.size()).stream()
                .filter(item -> !(item.unit() instanceof Chunk || item.unit() instanceof OpaqueOctets)).findFirst()
                .map(item -> new Culprit(Optional.of(item), Optional.empty()));
    }
}
