package mailseam.timeline.derived;

import java.util.Arrays;
import java.util.List;
import mailseam.smtp.Chunk;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Timeline;

/**
 * The command groups of a timeline. A unit begins a group if all replies that were owed had come when its first octet was sent; replies
 * come in the order of the commands, so it is enough to look at the unit before it.
 */
public final class CommandGroups {
    private int[] starts = new int[64];
    private int count;
    private int seen;
    private Timeline timeline;

    CommandGroups(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Takes in the commands that are new; what was seen of earlier ones stays as it was. */
    CommandGroups grow(Timeline later) {
        timeline = later;
        List<CommandItem> commands = timeline.commands();
        for (; seen < commands.size(); seen++) {
            if (seen == 0 || begins(commands.get(seen - 1), commands.get(seen))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = seen;
            }
        }
        return this;
    }

    private boolean begins(CommandItem before, CommandItem item) {
        if (item.unit() instanceof Chunk || before.reply() < 0) {
            return false;
        }
        int replied = timeline.replies().get(before.reply()).reply().origins().getLast().segment();
        return replied < item.unit().origins().getFirst().segment();
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** One of them, by its number from 0. */
    public CommandGroup get(int index) {
        int last = index + 1 < count ? starts[index + 1] - 1 : timeline.commands().size() - 1;
        return new CommandGroup(starts[index], last);
    }

    /** The number of the group that a command belongs to. */
    public int indexOf(int command) {
        int found = Arrays.binarySearch(starts, 0, count, command);
        return found >= 0 ? found : -found - 2;
    }
}
