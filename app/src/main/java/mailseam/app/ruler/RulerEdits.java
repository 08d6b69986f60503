package mailseam.app.ruler;

import java.util.Optional;
import java.util.function.Function;
import mailseam.app.document.Deed;
import mailseam.app.text.Texts;
import mailseam.session.After;
import mailseam.session.Boundary;
import mailseam.session.CutSpot;
import mailseam.session.LandmarkCut;
import mailseam.session.MarkText;
import mailseam.session.NewCut;
import mailseam.session.Segmentation;
import mailseam.session.SyntaxException;

/** What can be done on the ruler: each is one deed of the text, or words that say why it cannot be done. */
public final class RulerEdits {
    private final RulerViewModel model;
    private final Texts texts;

    /** Acts on what a ruler shows. */
    public RulerEdits(RulerViewModel model) {
        this.model = model;
        this.texts = model.texts();
    }

    /** Cuts before an octet or, where a mark cuts, takes the mark away. */
    public void toggle(int offset) {
        act(deeds -> deeds.plan().isBoundary(offset) ? removal(deeds, offset) : cut(deeds, NewCut.at(offset)));
    }

    /** Cuts at the caret or, where a mark cuts, takes the mark away. */
    public void toggle() {
        model.atSelection(at -> toggle(at.caret()));
    }

    /** Cuts before an octet, unless a segment ends there. */
    public void cut(int offset) {
        act(deeds -> deeds.plan().isBoundary(offset) ? Optional.empty() : cut(deeds, NewCut.at(offset)));
    }

    private Optional<Deed> cut(RulerDeeds deeds, NewCut cut) {
        return switch (deeds.plan().map().source().spot(cut.offset())) {
            case CutSpot.Possible _ -> Optional.of(deeds.cut(cut));
            case CutSpot.Impossible why -> refuse(deeds.words().refusal(why));
        };
    }

    /** Takes the marks away that cut before an octet. */
    public void remove(int offset) {
        act(deeds -> removal(deeds, offset));
    }

    private Optional<Deed> removal(RulerDeeds deeds, int offset) {
        Boundary why = deeds.plan().map().boundary(offset);
        if (why.marks().isEmpty() || !why.isMarksAlone()) {
            model.say(deeds.words().unmovable(offset));
        }
        return why.marks().isEmpty() ? Optional.empty() : Optional.of(deeds.remove(offset));
    }

    /** Takes all marks away that cut within what is selected; the one at the caret where nothing is. */
    public void removeSelected() {
        model.atSelection(at -> act(deeds -> at.from() == at.to() ? removal(deeds, at.from())
                : Optional.of(deeds.removeAll(at.from(), at.to()))));
    }

    /** Takes all marks of the side away. */
    public void removeAll() {
        act(deeds -> Optional.of(deeds.removeAll(0, deeds.plan().length())));
    }

    /** Cuts between each two octets of what is selected, and around it. */
    public void cutEach() {
        model.atSelection(at -> act(deeds -> at.from() == at.to() ? refuse(texts.get("ruler.nothingSelected"))
                : Optional.of(deeds.each(at.from(), at.to()))));
    }

    /** Moves a cut that a mark makes; whether that can be is known only if the plan is that of the text. */
    public void move(int from, int to) {
        act(deeds -> {
            if (from == to) {
                return Optional.empty();
            }
            if (deeds.plan().map().boundary(from).marks().isEmpty() || deeds.plan().isBoundary(to)) {
                return refuse(deeds.words().unmovable(deeds.plan().isBoundary(to) ? to : from));
            }
            return deeds.plan().map().source().spot(to) instanceof CutSpot.Impossible why
                    ? refuse(deeds.words().refusal(why))
                    : Optional.of(deeds.move(from, to));
        });
    }

    /** Moves the cut at the caret by octets, and the caret with it. */
    public void moveAtCaret(int by) {
        model.atSelection(at -> moveAt(at.caret(), by));
    }

    private void moveAt(int from, int by) {
        boolean marked = model.plan().filter(plan -> !model.isCurrent() || movable(plan, from, from + by)).isPresent();
        move(from, from + by);
        if (marked) {
            model.go(from + by, false);
        }
    }

    private static boolean movable(RulerPlan plan, int from, int to) {
        return !plan.map().boundary(from).marks().isEmpty() && !plan.isBoundary(to)
                && plan.map().source().spot(to) instanceof CutSpot.Possible;
    }

    /**
     * What is waited for at a cut, as behind {@code cut} in a mark; where nothing cuts, a cut is made.
     *
     * @throws SyntaxException if it is none that a mark can have; nothing was done then
     */
    public void wait(int offset, String wait) throws SyntaxException {
        After after = MarkText.parse(wait.strip());
        act(deeds -> deeds.plan().map().source().marks(offset, offset).isEmpty()
                ? cut(deeds, new NewCut(offset, after))
                : Optional.of(deeds.wait(new NewCut(offset, after))));
    }

    /** What is waited for at a cut, as behind {@code cut} in its mark; empty where nothing is. */
    public String wait(int offset) {
        return model.plan().flatMap(plan -> plan.map().source().marks(offset, offset).stream().findFirst())
                .map(mark -> MarkText.wait(mark.after())).orElse("");
    }

    /** Makes a mark of each cut that a policy or a landmark makes, so that each can be moved. */
    public void asMarks() {
        act(deeds -> deeds.canBeMarks() ? Optional.of(deeds.asMarks()) : refuse(texts.get("ruler.tooMany")));
    }

    /** Cuts by another policy. */
    public void policy(Segmentation.Policy policy) {
        act(deeds -> Optional.of(deeds.policy(policy)));
    }

    /** Cuts at a landmark, or no longer. */
    public void landmark(LandmarkCut cut) {
        act(deeds -> Optional.of(deeds.landmark(cut)));
    }

    private void act(Function<RulerDeeds, Optional<Deed>> deed) {
        model.act(deed);
    }

    private Optional<Deed> refuse(String why) {
        model.say(why);
        return Optional.empty();
    }
}
