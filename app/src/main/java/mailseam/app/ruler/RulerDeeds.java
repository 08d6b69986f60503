package mailseam.app.ruler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.Edit;
import mailseam.app.text.Texts;
import mailseam.session.Boundary;
import mailseam.session.CutSpot;
import mailseam.session.LandmarkCut;
import mailseam.session.LineChange;
import mailseam.session.MarkText;
import mailseam.session.NamedPart;
import mailseam.session.NewCut;
import mailseam.session.PlacedMark;
import mailseam.session.Segmentation;
import mailseam.session.SegmentationText;

/** What is done on the ruler, as deeds on the text that its plan was made of. Deeds that would change nothing have no edits. */
final class RulerDeeds {
    /** The most marks that one deed writes: a text with more would be of no use to anybody. */
    static final int MOST_MARKS = 20_000;

    private final Texts texts;
    private final DocumentText text;
    private final RulerPlan plan;

    RulerDeeds(Texts texts, DocumentText text, RulerPlan plan) {
        this.texts = texts;
        this.text = text;
        this.plan = plan;
    }

    RulerPlan plan() {
        return plan;
    }

    RulerWords words() {
        return new RulerWords(texts, plan);
    }

    Deed cut(NewCut cut) {
        return deed("cut", cut.offset(), List.of(cut), List.of());
    }

    Deed remove(int offset) {
        return deed("join", offset, List.of(), plan.map().boundary(offset).marks());
    }

    /** Moves the cut at an offset, with what it waits for. */
    Deed move(int from, int to) {
        List<PlacedMark> marks = plan.map().boundary(from).marks();
        return deed("move", to, marks.stream().limit(1).map(mark -> new NewCut(to, mark.after())).toList(), marks);
    }

    /** Another wait for the cut that the marks at an offset make. */
    Deed wait(NewCut cut) {
        Edit[] edits = plan.map().source().marks(cut.offset(), cut.offset()).reversed().stream()
                .map(mark -> mark(mark, MarkText.write(cut.after()))).distinct().toArray(Edit[]::new);
        return Deed.of(texts.get("ruler.deed.wait", part(cut.offset()), inPart(cut.offset())), edits);
    }

    private Edit mark(PlacedMark mark, String now) {
        int at = text.start(mark.line() - 1) + mark.column() - 1;
        return text.replacing(at, at + mark.length(), now);
    }

    /** A cut between each two octets of a range, where a mark can stand. */
    Deed each(int from, int to) {
        List<NewCut> cuts = new ArrayList<>();
        for (int at = from; at <= to && cuts.size() < MOST_MARKS; at++) {
            if (!plan.isBoundary(at) && plan.map().source().spot(at) instanceof CutSpot.Possible) {
                cuts.add(NewCut.at(at));
            }
        }
        return several(texts.get("ruler.deed.each", cuts.size()), cuts, List.of(), List.of());
    }

    /** No marks in a range. */
    Deed removeAll(int from, int to) {
        List<PlacedMark> marks = plan.map().source().marks(from, to);
        return several(texts.get("ruler.deed.joinAll", marks.size()), List.of(), marks, List.of());
    }

    /** A mark at each boundary that only the policy or a landmark makes; then cuts are where marks stand, and there alone. */
    Deed asMarks() {
        List<NewCut> cuts = new ArrayList<>();
        for (int end : plan.ends()) {
            Boundary why = plan.map().boundary(end);
            if (!why.runEdge() && why.marks().isEmpty()) {
                cuts.add(NewCut.at(end));
            }
        }
        return several(texts.get("ruler.deed.asMarks"), cuts, List.of(), header(List.of(), "marks"));
    }

    /** Whether so many boundaries can become marks. */
    boolean canBeMarks() {
        return plan.ends().length <= MOST_MARKS;
    }

    Deed policy(Segmentation.Policy policy) {
        String word = SegmentationText.write(policy);
        return Deed.of(texts.get("ruler.deed.policy", word),
                new HeaderLines(text).set("segments", word).toArray(Edit[]::new));
    }

    /** Cuts at a landmark, or no longer if it is cut there. */
    Deed landmark(LandmarkCut cut) {
        List<LandmarkCut> cuts = new ArrayList<>(plan.map().segmentation().cuts());
        boolean there = cuts.remove(cut);
        if (!there) {
            cuts.add(cut);
        }
        String word = SegmentationText.write(cut);
        return Deed.of(texts.get(there ? "ruler.deed.landmarkOff" : "ruler.deed.landmarkOn", word),
                new HeaderLines(text).set("cut", written(cuts)).toArray(Edit[]::new));
    }

    private List<Edit> header(List<LandmarkCut> cuts, String policy) {
        List<Edit> edits = new ArrayList<>(new HeaderLines(text).set("cut", written(cuts)));
        edits.addAll(new HeaderLines(text).set("segments", policy));
        edits.sort((a, b) -> Integer.compare(b.at(), a.at()));
        return edits;
    }

    private static String written(List<LandmarkCut> cuts) {
        return cuts.stream().map(SegmentationText::write).collect(Collectors.joining(", "));
    }

    private Deed deed(String kind, int offset, Collection<NewCut> cuts, Collection<PlacedMark> removed) {
        return several(texts.get("ruler.deed." + kind, part(offset), inPart(offset)), cuts, removed, List.of());
    }

    /** Lines from the last to the first, then the header: each edit counts in the text that those before it left. */
    private Deed several(String name, Collection<NewCut> cuts, Collection<PlacedMark> removed, List<Edit> header) {
        List<Edit> edits = new ArrayList<>();
        for (LineChange change : plan.map().source().change(cuts, removed).reversed()) {
            int line = change.line() - 1;
            Edit edit = text.replacing(text.start(line), text.end(line), change.text()).trimmed();
            if (!edit.removed().isEmpty() || !edit.inserted().isEmpty()) {
                edits.add(edit);
            }
        }
        edits.addAll(header);
        return new Deed(name, edits, false);
    }

    /** The name of what is cut: a verb, or what stands for it. */
    private String part(int offset) {
        return new RulerWords(texts, plan).part(offset);
    }

    private int inPart(int offset) {
        int part = plan.map().places().partAt(offset);
        NamedPart in = part < plan.map().places().parts() ? plan.map().places().part(part) : null;
        return in == null ? offset : offset - in.from();
    }
}
