package mailseam.session;

import java.math.BigDecimal;
import java.util.List;

/** The small language of faults: {@code reply RCPT #2 at reply-sep: cut 50ms chance 0.5 seed 7}. */
public final class FaultText {
    private FaultText() {
    }

    /** The words that a place starts with. */
    public static List<String> places() {
        return PlaceText.PLACES;
    }

    /** The words that an effect starts with. */
    public static List<String> effects() {
        return EffectText.EFFECTS;
    }

    /** Reads a fault. */
    public static Fault parse(String text) throws SyntaxException {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new SyntaxException(1, Math.max(1, text.length()), "A colon is missing between place and effect.",
                    "Write PLACE: EFFECT, such as greeting: delay 6s.");
        }
        Place place = PlaceText.parse(text.substring(0, colon));
        WordCursor words = new WordCursor(text.substring(colon + 1), colon + 2);
        Effect effect = EffectText.parse(words, place.stream());
        Chance chance = EffectText.chance(words);
        words.end();
        return new Fault(place, effect, chance);
    }

    /** The fault as it is written. */
    public static String write(Fault fault) {
        Chance chance = fault.chance();
        String often = chance.equals(Chance.ALWAYS) ? "" : " chance "
                + new BigDecimal(Double.toString(chance.probability())).stripTrailingZeros().toPlainString() + " seed "
                + chance.seed();
        return PlaceText.write(fault.place()) + ": " + EffectText.write(fault.effect(), fault.place().stream()) + often;
    }
}
