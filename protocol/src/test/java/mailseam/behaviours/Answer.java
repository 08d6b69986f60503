package mailseam.behaviours;

import java.util.ArrayList;
import java.util.List;

/**
 * What a server answered to an input.
 *
 * @param replies the text of each reply, made comparable; its lines with {@code " / "} between them
 * @param end     how it ended
 */
record Answer(List<String> replies, End end) {
    /** How a server ends a conversation. A reset is a cut: which of the two it is depends on what it had not read yet. */
    enum End {
        /** With 221. */
        GOODBYE,
        /** Without. */
        CUT,
        /** Not at all. */
        OPEN
    }

    private static final int CODE = 3;

    Answer {
        replies = List.copyOf(replies);
    }

    /** The code of each reply. */
    List<String> codes() {
        return replies.stream().map(reply -> reply.substring(0, Math.min(CODE, reply.length()))).toList();
    }

    /** Codes and end in one line, with a count for equal ones: {@code 220 250x3 554 cut}. */
    String summary() {
        List<String> words = new ArrayList<>();
        List<String> codes = codes();
        for (int from = 0; from < codes.size();) {
            int to = from;
            while (to < codes.size() && codes.get(to).equals(codes.get(from))) {
                to++;
            }
            words.add(to - from == 1 ? codes.get(from) : codes.get(from) + "x" + (to - from));
            from = to;
        }
        switch (end) {
            case GOODBYE -> {
            }
            case CUT -> words.add("cut");
            case OPEN -> words.add("open");
        }
        return String.join(" ", words);
    }
}
