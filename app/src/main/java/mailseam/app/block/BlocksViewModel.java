package mailseam.app.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import mailseam.app.document.Change;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Edit;
import mailseam.app.document.TextRange;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.PlanOptions;
import mailseam.session.SessionFile;
import mailseam.timeline.Timeline;

/** The blocks of the active document, which of them are selected, and all that can be done to them. */
public final class BlocksViewModel {
    private static final List<String> FIRST_LINES = List.of("mailseam 1", "");

    private final DocumentsViewModel documents;
    private final Texts texts;
    private final BlockWords words;
    private final Remarks remarks;
    private final BlockList blocks = new BlockList();
    private final ObservableList<Block> shown = FXCollections.unmodifiableObservableList(blocks);
    private final ReadOnlyObjectWrapper<Selected> selected = new ReadOnlyObjectWrapper<>(Selected.NONE);
    private DocumentText text;
    private Subscription attached = Subscription.EMPTY;
    private boolean selecting;
    private boolean changing;

    /** Shows nothing yet. */
    public BlocksViewModel(DocumentsViewModel documents, Tasks tasks, Texts texts) {
        this.documents = documents;
        this.texts = texts;
        words = new BlockWords(texts);
        text = documents.active().get().text();
        remarks = new Remarks(tasks, texts, documents.active().get());
    }

    /** Starts following the active document. */
    public void attach() {
        attached = documents.follow(this::show);
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private Subscription show(DocumentViewModel document) {
        text = document.text();
        selected.set(Selected.NONE);
        changing = true;
        blocks.show(text);
        changing = false;
        return Subscription.combine(text.follow(this::changed), text.selection().subscribe(_ -> followSelection()),
                remarks.attach(document));
    }

    private void changed(Change change) {
        changing = true;
        blocks.change(change);
        changing = false;
        followSelection();
    }

    /** Whether the blocks are just becoming others: what a list makes of its selection meanwhile is not the user's. */
    boolean isChanging() {
        return changing;
    }

    /** The blocks, in the order of the text. */
    public ObservableList<Block> blocks() {
        return shown;
    }

    BlockWords words() {
        return words;
    }

    /** Which blocks are selected. */
    ReadOnlyObjectProperty<Selected> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The line of the document where a block begins, 0-based. */
    public int line(int block) {
        return blocks.start(block);
    }

    /** The block that a 0-based line belongs to, or -1. */
    public int blockAt(int line) {
        return blocks.at(line);
    }

    /** The text of a block's first line. */
    String firstLine(int block) {
        return text.line(blocks.start(block));
    }

    private void followSelection() {
        if (selecting || blocks.isEmpty()) {
            selected.set(blocks.isEmpty() ? Selected.NONE : selected.get());
            return;
        }
        TextRange range = text.selection().get();
        int first = blocks.at(text.lineAt(range.start()));
        int endLine = text.lineAt(range.end());
        boolean before = range.end() > range.start() && text.start(endLine) == Math.min(range.end(), text.length());
        int last = Math.max(first, blocks.at(before ? endLine - 1 : endLine));
        selected.set(new Selected(IntStream.rangeClosed(first, last).boxed().toList(),
                range.caret() == range.start() ? first : last));
    }

    /** The user selected blocks in the list: their lines are selected in the text, with what lies between. */
    void select(List<Integer> rising, int lead) {
        if (selected.get().equals(new Selected(rising, lead)) || rising.isEmpty()) {
            return;
        }
        selecting = true;
        selected.set(new Selected(rising, lead));
        selectLines(blocks.start(rising.getFirst()), blocks.end(rising.getLast()));
        selecting = false;
    }

    /** The caret stands at the first: that is the one to be edited next. */
    private void selectLines(int from, int to) {
        int last = Math.clamp((long) to - 1, 0, text.lines() - 1);
        text.selection().set(new TextRange(text.end(last), text.start(Math.min(from, last))));
    }

    private List<LineRange> ranges() {
        return LineRange.joined(selected.get().blocks().stream()
                .map(index -> new LineRange(blocks.start(index), blocks.end(index))).toList());
    }

    private List<Block> selectedBlocks() {
        return selected.get().blocks().stream().map(blocks::get).toList();
    }

    /** Changes with what is selected. */
    public Observable selection() {
        return selected;
    }

    /** Whether there is a selected block. */
    public boolean hasSelection() {
        return !selected.get().blocks().isEmpty();
    }

    /** Puts a template behind the selection. */
    public void insert(Template template) {
        insert(template.lines(), behindSelection(), texts.get(template.textKey()));
    }

    /** Puts lines of that name behind the selection. */
    public void insert(String name, List<String> lines) {
        insert(lines, behindSelection(), name);
    }

    /** Puts a template before a line. */
    void insert(Template template, int at) {
        insert(template.lines(), at, texts.get(template.textKey()));
    }

    /** Puts lines before a line. */
    void insert(List<String> lines, int at) {
        insert(lines, at, "");
    }

    private void insert(List<String> lines, int at, String name) {
        if (lines.isEmpty()) {
            return;
        }
        put(lines, at, texts.get("deed.block.insert", name.isEmpty() ? name(lines) : name));
    }

    private String name(List<String> lines) {
        List<Block> some = SessionLines.blocks(lines);
        return some.size() == 1 ? words.name(some.getFirst()) : texts.get("block.many", some.size());
    }

    /** Steps stand behind the header; where there is none yet, it comes along. */
    private void put(List<String> lines, int at, String deed) {
        boolean steps = SessionLines.blocks(lines).stream().anyMatch(block -> block.kind().isStep());
        int header = steps ? headerEnd() : 0;
        List<String> all = new ArrayList<>();
        boolean bare = steps && header == 0;
        if (bare) {
            all.addAll(FIRST_LINES);
        } else if (steps && at <= header && blocks.get(blocks.at(header - 1)).kind().isKey()) {
            all.add("");
        }
        int before = all.size();
        all.addAll(lines);
        int place = bare ? 0 : Math.max(at, header);
        if (bare && LineEdits.count(text) > 0) {
            edit(deed, LineEdits.insert(text, Math.max(at, 0), lines), LineEdits.insert(text, 0, FIRST_LINES));
            selectLines(at + FIRST_LINES.size(), at + FIRST_LINES.size() + lines.size());
            return;
        }
        edit(deed, LineEdits.insert(text, place, all));
        selectLines(place + before, place + all.size());
    }

    /** The line behind the header and the blank lines that follow it; 0 where there is no header. */
    private int headerEnd() {
        int end = 0;
        for (int index = 0; index < blocks.size() && !blocks.get(index).kind().isStep(); index++) {
            boolean blank = blocks.get(index).kind() instanceof BlockKind.Blank && end == blocks.start(index);
            if (blocks.get(index).kind().isKey() || (blank && end > 0)) {
                end = blocks.end(index);
            }
        }
        return end;
    }

    private void edit(String name, Edit... edits) {
        text.edit(new Deed(name, List.of(edits), false), this);
    }

    int behindSelection() {
        return hasSelection() ? blocks.end(selected.get().blocks().getLast()) : LineEdits.count(text);
    }

    /** Takes the selected blocks away. */
    public void delete() {
        if (hasSelection()) {
            delete("deed.block.delete");
        }
    }

    private void delete(String key) {
        List<LineRange> ranges = ranges();
        text.edit(new Deed(words.deed(key, selectedBlocks()), LineEdits.delete(text, ranges), false), this);
        int line = ranges.getFirst().from();
        text.selection().set(new TextRange(text.start(Math.min(line, text.lines() - 1)),
                text.start(Math.min(line, text.lines() - 1))));
    }

    /** The lines of the selected blocks, each with its end. */
    public String copied() {
        return LineEdits.lines(text, ranges()).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Takes the selected blocks away, once they were copied. */
    public void cut() {
        if (hasSelection()) {
            delete("deed.block.cut");
        }
    }

    /** Puts copied lines behind the selection. */
    public void paste(String copied) {
        List<String> lines = SessionLines.of(copied);
        if (!lines.isEmpty()) {
            put(lines, behindSelection(), texts.get("deed.block.paste", name(lines)));
        }
    }

    /** Puts the selected blocks in once more, behind themselves. */
    public void duplicate() {
        if (hasSelection()) {
            put(LineEdits.lines(text, ranges()), behindSelection(),
                    words.deed("deed.block.duplicate", selectedBlocks()));
        }
    }

    /** Whether the selected blocks can go up (-1) or down (1). */
    public boolean canMove(int by) {
        List<Integer> which = selected.get().blocks();
        return !which.isEmpty() && (by < 0 ? which.getFirst() > 0 : which.getLast() < blocks.size() - 1);
    }

    /** Moves the selected blocks before the one above (-1) or behind the one below (1). */
    public void move(int by) {
        if (canMove(by)) {
            List<Integer> which = selected.get().blocks();
            moveTo(by < 0 ? blocks.start(which.getFirst() - 1) : blocks.end(which.getLast() + 1));
        }
    }

    /** Moves the selected blocks before a line. */
    void moveTo(int at) {
        List<LineRange> ranges = ranges();
        boolean stays = ranges.size() == 1 && at >= ranges.getFirst().from() && at <= ranges.getFirst().to();
        if (ranges.isEmpty() || stays) {
            return;
        }
        int first = LineEdits.firstMoved(ranges, at);
        int count = ranges.stream().mapToInt(LineRange::size).sum();
        edit(words.deed("deed.block.move", selectedBlocks()), LineEdits.move(text, ranges, at));
        selectLines(first, first + count);
    }

    /** Puts another line in the place of a block of one line. */
    public void replace(int block, String line) {
        if (block >= 0 && block < blocks.size() && blocks.get(block).lines() == 1 && !line.equals(firstLine(block))) {
            int at = blocks.start(block);
            List<Block> now = SessionLines.blocks(List.of(line));
            edit(texts.get("deed.block.edit", words.name(now.getFirst())),
                    LineEdits.replace(text, new LineRange(at, at + 1), List.of(line)));
            selectLines(at, at + 1);
        }
    }

    /** Folds the message that a block belongs to, or unfolds it. */
    public void fold(int block, boolean folded) {
        int line = blocks.start(block);
        changing = true;
        blocks.fold(block, folded);
        changing = false;
        selected.set(Selected.NONE);
        select(List.of(blocks.at(line)), blocks.at(line));
    }

    /** The line before which something stands that is put before a block; behind all lines where there is none. */
    int lineBefore(int block) {
        return blocks.start(Math.clamp(block, 0, blocks.size()));
    }

    /** Puts copied lines before a line. */
    void drop(String copied, int line) {
        insert(SessionLines.of(copied), line);
    }

    /** What is to be said about a block. */
    Remark remark(int block) {
        return remarks.of(blocks.start(block), blocks.end(block));
    }

    /** Grows when something else is said about the blocks. */
    ReadOnlyLongProperty remarks() {
        return remarks.revision();
    }

    /** A run of a document begins; what came is shown when it is over. */
    public RunOfBlocks starts(DocumentViewModel ran, SessionFile file, PlanOptions options) {
        remarks.starts(ran);
        return timeline -> remarks.ended(ran, file, options, timeline);
    }

    /** A run that was begun. */
    public interface RunOfBlocks {
        /** It is over. */
        void ended(Timeline timeline);
    }
}
