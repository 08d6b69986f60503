package mailseam.report.redact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.timeline.Concealed;
import mailseam.timeline.Timeline;

/** Where the credentials and secrets of a timeline stand, whole where a segment boundary cuts them. */
final class CredentialPlaces {
    private static final Pattern PARTS = Pattern.compile("[\0\1 \t\r\n]+");
    private static final int LONGEST = 64 * 1024;

    /** Takes a part of a stream. */
    interface Range {
        /** From one offset up to another. */
        void range(long from, long to);
    }

    private final Timeline timeline;
    private final List<Concealed> places = new ArrayList<>();

    CredentialPlaces(Timeline timeline) {
        this.timeline = timeline;
        for (Concealed next : Concealed.in(timeline, true)) {
            Concealed last = places.isEmpty() ? null : places.getLast();
            if (last != null && last.direction() == next.direction() && last.to() == next.from()
                    && last.name().equals(next.name())) {
                places.set(places.size() - 1, new Concealed(next.name(), next.credential(), next.direction(),
                        last.from(), next.to()));
            } else {
                places.add(next);
            }
        }
    }

    /** Fills all of them, but for {@code =} and {@code *} alone, which mean nothing and no more (RFC 4954 4). */
    void visit(Visitor visitor) {
        for (Concealed place : places) {
            String text = text(place);
            if (!text.equals("=") && !text.equals("*")) {
                visitor.fill(place.direction(), place.from(), place.to(), Filler.BLIND, RedactionKind.CREDENTIALS);
            }
        }
    }

    /** What of them may stand elsewhere, too: as they are, and what they say in base64 but for names of users. */
    void learn(TextRedactor redactor) {
        boolean answered = false;
        for (Concealed place : places) {
            String text = text(place);
            for (String word : PARTS.split(text, -1)) {
                redactor.secret(word);
                boolean first = !answered;
                Encoded.decoded(word).ifPresent(inside -> parts(inside, first, redactor));
                answered = true;
            }
        }
    }

    private static void parts(String inside, boolean first, TextRedactor redactor) {
        String[] parts = PARTS.split(inside, -1);
        boolean user = first || Arrays.stream(parts).filter(part -> !part.isEmpty()).count() > 1;
        for (String part : parts) {
            if (!part.isEmpty() && !user) {
                redactor.secret(part);
            }
            user &= part.isEmpty();
        }
    }

    private String text(Concealed place) {
        int length = (int) Math.min(LONGEST, place.to() - place.from());
        return new StreamText(timeline, place.direction()).read(place.from(), length);
    }

    /** Whether one stands in a unit of the client's. */
    boolean isIn(ClientUnit unit) {
        int next = first(unit.offset());
        return next < places.size() && places.get(next).direction() == Direction.CLIENT
                && places.get(next).from() < unit.offset() + unit.length();
    }

    /** The parts of a unit of the client's that are none of these. */
    void around(ClientUnit unit, Range ranges) {
        long at = unit.offset();
        long end = unit.offset() + unit.length();
        for (int i = first(at); i < places.size() && places.get(i).direction() == Direction.CLIENT
                && places.get(i).from() < end; i++) {
            ranges.range(at, places.get(i).from());
            at = places.get(i).to();
        }
        ranges.range(at, end);
    }

    /** The first one of the client's that ends behind an offset. */
    private int first(long offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).direction() == Direction.CLIENT && places.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
