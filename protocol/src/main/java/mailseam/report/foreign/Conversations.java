package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The conversations of one text, one behind the other, each a session. */
final class Conversations {
    private final ForeignKind kind;
    private final List<Draft> drafts = new ArrayList<>(List.of(new Draft()));
    private int tooMany;

    Conversations(ForeignKind kind) {
        this.kind = kind;
    }

    /** The one that goes on now. */
    Draft draft() {
        return drafts.getLast();
    }

    /** The first in which a client says something. */
    Draft first() {
        return drafts.stream().filter(Draft::hasSaid).findFirst().orElse(drafts.getFirst());
    }

    /** Another one begins, unless nothing was said in the one before. */
    Draft begin() {
        if (drafts.size() >= ForeignTexts.MAX_SESSIONS) {
            tooMany++;
            drafts.removeLast();
            drafts.add(new Draft());
        } else if (!draft().isEmpty()) {
            drafts.add(new Draft());
        }
        return draft();
    }

    void client(String line) {
        draft().client(line);
    }

    /** A greeting behind the end of a conversation begins the next. */
    void server(String line) {
        (draft().isOver(line) ? begin() : draft()).server(line);
    }

    ForeignReading end() {
        return end(_ -> title());
    }

    private String title() {
        return "From " + kind.text();
    }

    /** All of them as sessions; refused where no client says anything. */
    ForeignReading end(Function<Draft, String> title) {
        List<ForeignSession> sessions = new ArrayList<>();
        drafts.removeIf(draft -> !draft.hasSaid());
        for (Draft draft : drafts) {
            draft.greet();
            if (tooMany > 0 && draft.equals(drafts.getLast())) {
                draft.note("The text has " + tooMany + " more sessions; take a part of it.");
            }
            if (!draft.hasHeard()) {
                draft.note("The text has no replies; nothing is waited for.");
            }
            String about = title.apply(draft);
            sessions.add(draft.finish(drafts.size() == 1 ? about : about + " (" + (sessions.size() + 1) + ")"));
        }
        return sessions.isEmpty()
                ? new ForeignReading.Refused(0,
                        "There is no command of a client in " + kind.text() + "; nothing could be sent.")
                : new ForeignReading.Sessions(kind, sessions);
    }
}
