package mailseam.app.ruler;

import mailseam.app.document.DocumentText;
import mailseam.app.document.TextRange;
import mailseam.session.SourcePlace;

/** The way between a text and the stream of its plan; the plan is that of the text as it stands. */
record TextPlaces(DocumentText text, RulerPlan plan) {
    /** Where a range of the text is in the stream, seen from the caret there. */
    StreamRange inStream(TextRange range, int caret) {
        return new StreamRange(offset(range.anchor(), caret), offset(range.caret(), caret));
    }

    /** An octet that is written nowhere, as the LF of a line, stays where the caret is if the text's caret is there too. */
    private int offset(int index, int caret) {
        int line = text.lineAt(index);
        int column = index - text.start(line) + 1;
        SourcePlace here = plan.map().source().place(Math.min(caret, plan.length()));
        boolean same = here.line() == line + 1 && here.column() == column && caret <= plan.length();
        return same ? caret : plan.map().source().offset(line + 1, column);
    }

    /** Where what is selected in the stream is in the text. */
    TextRange inText(RulerCaret caret) {
        return new TextRange(index(caret.anchor()), index(caret.caret()));
    }

    private int index(int offset) {
        SourcePlace place = plan.map().source().place(Math.clamp(offset, 0, plan.length()));
        return Math.min(text.start(place.line() - 1) + place.column() - 1, text.end(place.line() - 1));
    }
}
