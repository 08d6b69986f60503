package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words in a row, the same ones one behind the other counted: {@code RCPT x3, DATA}. */
public final class Repeated {
    /** So many are named; the rest is counted. */
    private static final int MOST = 12;

    private Repeated() {
    }

    /** All words, at most twelve different ones in a row; what is beyond them is counted. */
    public static String joined(Stream<String> words) {
        List<String> parts = new ArrayList<>();
        String last = "";
        long times = 0;
        long more = 0;
        for (String word : (Iterable<String>) words::iterator) {
            if (times > 0 && word.equals(last)) {
                times++;
                continue;
            }
            more += take(parts, last, times);
            last = word;
            times = 1;
        }
        more += take(parts, last, times);
        return String.join(", ", parts) + (more > 0 ? " and " + Units.grouped(more) + " more" : "");
    }

    /** Takes a word that came so many times, or says how many words are left out. */
    private static long take(List<String> parts, String word, long times) {
        if (times == 0 || parts.size() == MOST) {
            return times;
        }
        parts.add(times == 1 ? word : word + " x" + Units.grouped(times));
        return 0;
    }
}
