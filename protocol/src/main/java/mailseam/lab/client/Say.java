package mailseam.lab.client;

import java.util.ArrayList;
import java.util.List;

/**
 * What a client says at once.
 *
 * @param pieces    each begins a new segment, a little time behind the one before
 * @param questions what it wants replies to, in order, before it goes on
 */
record Say(List<String> pieces, List<Question> questions) {
    Say {
        pieces = List.copyOf(pieces);
        questions = List.copyOf(questions);
    }

    /** A command in one piece, without its CRLF. */
    static Say command(Question.Kind kind, String command) {
        return new Say(List.of(command + "\r\n"), List.of(new Question(kind, '"' + command + '"')));
    }

    /** Nothing: only the greeting is waited for. */
    static Say nothing() {
        return new Say(List.of(), List.of(Question.CONNECT));
    }

    /** The same, with a cut behind so many characters of its first piece. */
    Say cut(int at) {
        List<String> cut = new ArrayList<>(pieces);
        String first = cut.removeFirst();
        cut.addFirst(first.substring(at));
        cut.addFirst(first.substring(0, at));
        return new Say(cut, questions);
    }

    /** All of these as one group: pieces that meet become one. */
    static Say group(List<Say> all) {
        List<String> pieces = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (Say say : all) {
            for (int i = 0; i < say.pieces.size(); i++) {
                if (i > 0) {
                    pieces.add(open.toString());
                    open.setLength(0);
                }
                open.append(say.pieces.get(i));
            }
            questions.addAll(say.questions);
        }
        if (!open.isEmpty()) {
            pieces.add(open.toString());
        }
        return new Say(pieces, questions);
    }
}
