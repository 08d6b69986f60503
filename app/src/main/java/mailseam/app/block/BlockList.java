package mailseam.app.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableListBase;
import mailseam.app.document.Change;
import mailseam.app.document.DocumentText;

/** The blocks of a text, kept up to date: a change costs as much as the blocks that it touches. */
final class BlockList extends ObservableListBase<Block> {
    private final List<Block> blocks = new ArrayList<>();
    private DocumentText text = new DocumentText();
    /** The first lines of blocks, true up to {@link #known}. */
    private int[] starts = new int[16];
    private int known;
    private int covered;

    @Override
    public Block get(int index) {
        return blocks.get(index);
    }

    @Override
    public int size() {
        return blocks.size();
    }

    /** Shows another text. */
    void show(DocumentText other) {
        text = other;
        List<Block> now = new ArrayList<>();
        Scan scan = Scan.START;
        for (int line = 0; line < shown(); line += now.getLast().lines()) {
            scan = next(now, line, scan);
        }
        splice(0, blocks.size(), now);
    }

    /** How many lines there are to be seen: behind the last line end stands none. */
    private int shown() {
        int last = text.lines() - 1;
        return text.line(last).isEmpty() ? last : last + 1;
    }

    private Scan next(List<Block> now, int line, Scan scan) {
        Block block = BlockReader.read(text::line, line, shown(), scan);
        now.add(block);
        return BlockReader.behind(block, text.line(line));
    }

    /** The 0-based line where a block begins; behind the last block, how many lines there are. */
    int start(int index) {
        if (starts.length <= blocks.size()) {
            starts = Arrays.copyOf(starts, blocks.size() + blocks.size() / 2 + 1);
        }
        while (known < index) {
            starts[known + 1] = starts[known] + blocks.get(known).lines();
            known++;
        }
        return starts[index];
    }

    /** The line behind a block. */
    int end(int index) {
        return start(index) + blocks.get(index).lines();
    }

    /** The block that a line belongs to; a line behind all belongs to the last one. -1 where there is none. */
    int at(int line) {
        start(blocks.size());
        int found = Arrays.binarySearch(starts, 0, blocks.size(), line);
        return found >= 0 ? found : -found - 2;
    }

    /** The text changed. Blocks are read anew from the change on, until they are what they were. */
    void change(Change change) {
        int from = Math.max(0, at(Math.min(change.firstLine(), Math.max(0, covered - 1))));
        while (from > 0 && from <= blocks.size() && blocks.get(from - 1).kind() instanceof BlockKind.Message) {
            from--;
        }
        read(from, change.firstLine() + change.linesInserted(), change.linesInserted() - change.linesRemoved());
    }

    private void read(int from, int changeEnd, int moved) {
        int line = start(from);
        int count = shown();
        Scan scan = from < blocks.size() ? blocks.get(from).before() : Scan.START;
        List<Block> now = new ArrayList<>();
        int to = blocks.size();
        while (line < count) {
            int old = line >= changeEnd ? startingAt(line - moved) : -1;
            if (old >= from && blocks.get(old).before().mode() == scan.mode()) {
                to = old;
                break;
            }
            scan = next(now, line, scan);
            line += now.getLast().lines();
        }
        splice(from, to, now);
    }

    private int startingAt(int line) {
        int index = line < covered ? at(line) : -1;
        return index >= 0 && start(index) == line ? index : -1;
    }

    private void splice(int from, int to, List<Block> now) {
        List<Block> old = blocks.subList(from, to);
        List<Block> removed = List.copyOf(old);
        covered += lines(now) - lines(removed);
        known = Math.min(known, from);
        beginChange();
        if (removed.size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                blocks.set(from + i, now.get(i));
                nextUpdate(from + i);
            }
        } else {
            old.clear();
            blocks.addAll(from, now);
            nextReplace(from, from + now.size(), removed);
        }
        endChange();
    }

    private static int lines(List<Block> some) {
        int sum = 0;
        for (Block block : some) {
            sum += block.lines();
        }
        return sum;
    }

    /** Folds the message that a block belongs to, or unfolds it; without effect on other blocks. */
    void fold(int index, boolean folded) {
        if (index < 0 || index >= blocks.size() || !blocks.get(index).isMessage()) {
            return;
        }
        int first = index;
        while (first > 0 && blocks.get(first - 1).before().isData()) {
            first--;
        }
        int end = index + 1;
        while (end < blocks.size() && blocks.get(end).before().isData()) {
            end++;
        }
        List<Block> now = new ArrayList<>();
        int behind = start(end);
        Scan scan = new Scan(Scan.Mode.DATA, !folded);
        for (int line = start(first); line < behind; line += now.getLast().lines()) {
            scan = next(now, line, scan);
        }
        splice(first, end, now);
    }
}
