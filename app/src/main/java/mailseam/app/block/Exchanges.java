package mailseam.app.block;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import mailseam.session.Expectation;
import mailseam.session.Plan;
import mailseam.session.PlanMap;
import mailseam.session.PlannedSegment;
import mailseam.session.Turn;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/**
 * Which lines of a session get which replies: those that it expects, and after a run those that came. Both pair by counting, as the
 * timeline does: the plan is told to a timeline as if all went as expected.
 */
final class Exchanges {
    private final PlanMap map;
    private final List<Expectation.OfReply> expected = new ArrayList<>();
    private final Timeline planned;

    private Exchanges(PlanMap map) {
        this.map = map;
        planned = timeline(map.plan());
    }

    private Timeline timeline(Plan plan) {
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        for (Turn turn : plan.turns()) {
            switch (turn) {
                case Turn.Say say -> {
                    for (PlannedSegment segment : say.segments()) {
                        builder.accept(new TimelineEvent.Wrote(0, Direction.CLIENT, segment.octets(), segment.index(),
                                segment.secrets()));
                    }
                }
                case Turn.Hear hear -> hear.expected().forEach(one -> hear(one, builder));
                case Turn.Pause _,Turn.Close _,Turn.HalfClose _,Turn.Reset _,Turn.AwaitClose _,Turn.NotPlayable _ -> {
                }
            }
        }
        builder.end();
        return builder.snapshot();
    }

    private void hear(Expectation one, TimelineBuilder builder) {
        if (one instanceof Expectation.OfReply reply) {
            expected.add(reply);
            builder.accept(new TimelineEvent.Read(0, Direction.SERVER, Octets.latin1(code(reply.text()) + " ok\r\n")));
        }
    }

    /** A code that is meant: of a class its first one, of an expression that of success. */
    private static String code(String text) {
        if (text.matches("(?s)[2-5][0-9][0-9].*")) {
            return text.substring(0, 3);
        }
        return text.startsWith("3") ? "354" : text.matches("[2-5].*") ? text.charAt(0) + "50" : "250";
    }

    /** What the lines expect, by their 0-based numbers. */
    static Map<Integer, Answer> awaited(PlanMap map) {
        Exchanges exchanges = new Exchanges(map);
        Map<Integer, Answer> lines = new HashMap<>();
        for (CommandItem command : exchanges.planned.commands()) {
            exchanges.expectation(command.reply())
                    .ifPresent(one -> put(lines, exchanges.line(command),
                            Answer.awaited(exchanges.expected.get(one).text())));
        }
        return lines;
    }

    /** What came for each line that sends a command or expects a reply, by their 0-based numbers. */
    static Map<Integer, Answer> heard(PlanMap map, Timeline timeline) {
        Exchanges exchanges = new Exchanges(map);
        Map<Integer, Answer> lines = new HashMap<>();
        for (CommandItem command : timeline.commands()) {
            if (command.reply() >= 0) {
                put(lines, exchanges.line(command), exchanges.answer(timeline.replies().get(command.reply())));
            }
        }
        for (ReplyItem reply : timeline.replies()) {
            exchanges.expectation(reply.index()).ifPresent(
                    one -> put(lines, exchanges.expected.get(one).line() - 1, exchanges.answer(reply)));
        }
        for (int missing = timeline.replies().size(); missing < exchanges.expected.size(); missing++) {
            Expectation.OfReply one = exchanges.expected.get(missing);
            put(lines, one.line() - 1, new Answer(one.text(), "", false, 1));
        }
        return lines;
    }

    private static void put(Map<Integer, Answer> lines, int line, Answer answer) {
        lines.merge(line, answer, Answer::and);
    }

    private int line(CommandItem command) {
        return map.source().place((int) Math.min(command.unit().offset(), map.source().length())).line() - 1;
    }

    private OptionalInt expectation(int reply) {
        return reply >= 0 && reply < expected.size() ? OptionalInt.of(reply) : OptionalInt.empty();
    }

    private Answer answer(ReplyItem item) {
        Reply reply = item.reply();
        String came = reply.lines().getLast().raw().utf8().strip();
        OptionalInt known = expectation(item.index());
        return known.isEmpty() ? new Answer("", came, true, 1)
                : new Answer(expected.get(known.getAsInt()).text(), came,
                        expected.get(known.getAsInt()).accepts(reply), 1);
    }
}
