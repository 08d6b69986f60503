package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.Octets;

/**
 * Knows which octets behind a box are secret, from those before it. A box keeps the order of a stream, so what comes out is looked
 * for in what went in and did not come out yet. What is not found there, since the box changed it, is secret as a whole while a
 * secret is in the box or was passed over: rather too much is hidden than too little.
 */
final class SecretTrail {
    /** Fewer octets than these may be found by chance: for them no secret is passed over. */
    private static final int TELLING = 4;

    private Octets inside = Octets.EMPTY;
    private List<SecretSpan> secrets = List.of();
    private String passedOver = "";

    /** These octets went into the box. */
    void entered(Octets octets, List<SecretSpan> spans) {
        if (spans.isEmpty() && !follows()) {
            return;
        }
        List<SecretSpan> all = new ArrayList<>(secrets);
        spans.forEach(span -> all.add(moved(span, inside.length())));
        secrets = all;
        inside = Octets.concat(List.of(inside, octets));
    }

    private boolean follows() {
        return !secrets.isEmpty() || !passedOver.isEmpty();
    }

    /** These octets came out of it: those of them that are secret. */
    List<SecretSpan> left(Octets octets) {
        if (!follows()) {
            return List.of();
        }
        int from = find(octets);
        if (from < 0) {
            String name = secrets.isEmpty() ? passedOver : secrets.getFirst().name();
            return List.of(new SecretSpan(name, 0, octets.length()));
        }
        int to = from + octets.length();
        if (!secrets.isEmpty() && secrets.getFirst().from() < from) {
            passedOver = secrets.getFirst().name();
        }
        List<SecretSpan> found = between(from, to);
        secrets = between(to, inside.length());
        inside = follows() ? inside.slice(to, inside.length()) : Octets.EMPTY;
        return found;
    }

    private int find(Octets octets) {
        int last = inside.length() - octets.length();
        int telling = octets.length() >= TELLING || secrets.isEmpty() ? last : secrets.getFirst().from();
        for (int from = 0; from <= Math.min(last, telling); from++) {
            from = inside.indexOf(octets.at(0), from);
            if (from < 0 || from > Math.min(last, telling)) {
                return -1;
            }
            if (inside.slice(from, from + octets.length()).equals(octets)) {
                return from;
            }
        }
        return -1;
    }

    private List<SecretSpan> between(int from, int to) {
        return secrets.stream().filter(span -> span.from() < to && span.to() > from)
                .map(span -> new SecretSpan(span.name(), Math.max(span.from(), from), Math.min(span.to(), to)))
                .map(span -> moved(span, -from)).toList();
    }

    private static SecretSpan moved(SecretSpan span, int by) {
        return new SecretSpan(span.name(), span.from() + by, span.to() + by);
    }
}
