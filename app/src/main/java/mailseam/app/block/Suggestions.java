package mailseam.app.block;

import java.util.List;
import mailseam.app.composer.Completer;
import mailseam.app.composer.Completion;
import mailseam.app.document.DocumentText;

/** How the line of a block can go on: what the text view would offer there. */
final class Suggestions {
    private static final String BEFORE = "mailseam 1\n";

    private Suggestions() {
    }

    /** What fits what stands before the caret; nothing where that is complete already. */
    static List<Suggestion> at(String line, int caret) {
        DocumentText text = new DocumentText();
        text.set(BEFORE + line);
        return Completer.at(text, BEFORE.length() + caret).stream()
                .flatMap(
                        completion -> completion.proposals().stream().map(proposal -> suggestion(completion, proposal)))
                .filter(one -> !one.in(line).equals(line)).toList();
    }

    private static Suggestion suggestion(Completion completion, Completion.Proposal proposal) {
        return new Suggestion(completion.from() - BEFORE.length(), completion.to() - BEFORE.length(), proposal.text(),
                proposal.detail());
    }
}
