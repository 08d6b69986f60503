package mailseam.play;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.session.Fault;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * A conversation through a box, cut into reads at given places: what comes out on the far sides and when, and where segments end
 * there.
 */
final class FaultTalk {
    /** What one side says in one go, once the other has said what is before. */
    record Turn(Direction side, String text) {
    }

    private static final long SECOND = 1_000_000_000L;

    private final Box box;
    private final Map<Direction, StringBuilder> octets = new EnumMap<>(Direction.class);
    private final Map<Direction, BitSet> ends = new EnumMap<>(Direction.class);
    private final Map<Direction, Long> times = new EnumMap<>(Direction.class);
    private final List<String> others = new ArrayList<>();
    private long now;
    private long alarm = Long.MAX_VALUE;

    private FaultTalk(List<Fault> faults) {
        box = new FaultBox(faults);
        for (Direction side : Direction.values()) {
            octets.put(side, new StringBuilder());
            ends.put(side, new BitSet());
            ends.get(side).set(0);
            times.put(side, -1L);
        }
    }

    /** Lets a conversation pass; cuts are offsets in all its turns together. */
    static FaultTalk of(List<Fault> faults, List<Turn> turns, BitSet cuts) {
        FaultTalk talk = new FaultTalk(faults);
        talk.tell(new BoxEvent.Opened(0));
        talk.rest();
        int base = 0;
        for (Turn turn : turns) {
            int from = 0;
            for (int to = 1; to <= turn.text.length(); to++) {
                if (cuts.get(base + to) || to == turn.text.length()) {
                    talk.tell(new BoxEvent.Passed(talk.now, turn.side, Octets.latin1(turn.text.substring(from, to))));
                    from = to;
                }
            }
            base += from;
            talk.rest();
        }
        for (Direction side : Direction.values()) {
            talk.tell(new BoxEvent.Ended(talk.now, side));
            talk.rest();
        }
        return talk;
    }

    /** All alarms go off; then a second passes. */
    private void rest() {
        while (alarm != Long.MAX_VALUE) {
            now = alarm;
            alarm = Long.MAX_VALUE;
            tell(new BoxEvent.Alarm(now));
        }
        now = (now / SECOND + 1) * SECOND;
    }

    private void tell(BoxEvent event) {
        for (BoxCommand command : box.handle(event)) {
            switch (command) {
                case BoxCommand.Emit(Direction stream, Octets emitted) -> {
                    StringBuilder all = octets.get(stream);
                    if (times.put(stream, now) != now) {
                        all.append(" at ").append(now / 1_000_000).append(": ");
                    }
                    all.append(emitted);
                    ends.get(stream).set(ends.get(stream).length() - 1 + emitted.length());
                }
                case BoxCommand.SetAlarm(var after) -> alarm = now + after.toNanos();
                case BoxCommand.ClearAlarm() -> alarm = Long.MAX_VALUE;
                default -> others.add(BoxBook.words(command) + " at " + now / 1_000_000);
            }
        }
    }

    /** All octets with their times in milliseconds, and what happened beside. */
    String told() {
        return octets + "\n" + others;
    }

    /** Where segments ended, in octets of each stream that came out. */
    Map<Direction, BitSet> ends() {
        return ends;
    }
}
