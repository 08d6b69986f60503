package mailseam.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The places of faults as text: {@code reply RCPT #2 at reply-sep+1}. */
final class PlaceText {
    /** The words that a place starts with. */
    static final List<String> PLACES = List.of("accept", "greeting", "reply", "command", "data", "end-of-data");

    private static final Pattern VERB = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,19}");
    private static final Pattern SHIFT = Pattern.compile("[+-][0-9]{1,7}");
    private static final Pattern OCTETS = Pattern.compile("\\+[0-9]{1,15}");
    private static final Set<Landmark> IN_COMMAND = EnumSet.of(Landmark.VERB, Landmark.VERB_END, Landmark.COLON,
            Landmark.LT, Landmark.AT, Landmark.GT, Landmark.PARAM, Landmark.CR, Landmark.LF, Landmark.BDAT_LINE_END,
            Landmark.GROUP_END);
    private static final Set<Landmark> IN_REPLY = EnumSet.of(Landmark.REPLY_CODE, Landmark.REPLY_SEP,
            Landmark.REPLY_LF, Landmark.CR, Landmark.LF);
    private static final Set<Landmark> IN_END_OF_DATA = EnumSet.of(Landmark.EOD_CR, Landmark.EOD_LF, Landmark.EOD_DOT,
            Landmark.EOD_CR2, Landmark.EOD_LF2, Landmark.AFTER_EOD);

    private PlaceText() {
    }

    static Place parse(String text) throws SyntaxException {
        WordCursor words = new WordCursor(text, 1);
        Word name = words.take("A place is one of: " + String.join(", ", PLACES) + ".");
        Place place = switch (name.text()) {
            case "accept" -> new Place.Accepted();
            case "greeting" -> new Place.BeforeGreeting();
            case "reply" -> new Place.InReply(which(words), spot(words, IN_REPLY));
            case "command" -> new Place.InCommand(which(words), spot(words, IN_COMMAND));
            case "data" -> new Place.InData(octets(words));
            case "end-of-data" -> new Place.AtEndOfData(spot(words, IN_END_OF_DATA));
            default -> throw name.wrong("Unknown place \"" + Shown.brief(name.text()) + "\".",
                    Nearest.hint(name.text(), PLACES));
        };
        words.end();
        return place;
    }

    private static Which which(WordCursor words) throws SyntaxException {
        Optional<String> verb = Optional.empty();
        if (words.hasMore() && !words.isNext("at") && VERB.matcher(words.peek().text()).matches()) {
            verb = Optional.of(words.take("").text().toUpperCase(Locale.ROOT));
        }
        int nth = 0;
        if (words.peek().text().startsWith("#")) {
            Word number = words.take("");
            nth = new Word(number.column() + 1, number.text().substring(1), Math.max(1, number.length() - 1))
                    .number("The number behind #", 1, SegmentationText.LARGEST);
        }
        return new Which(verb, nth);
    }

    private static Spot spot(WordCursor words, Set<Landmark> known) throws SyntaxException {
        if (SHIFT.matcher(words.peek().text()).matches()) {
            return new Spot(Optional.empty(), Integer.parseInt(words.take("").text()));
        }
        if (!words.skip("at")) {
            return Spot.START;
        }
        List<String> names = known.stream().map(Landmark::word).toList();
        Word word = words.take("Write at LANDMARK, such as at " + names.getFirst() + ".");
        LandmarkCut cut = SegmentationText.cut(word);
        if (cut.verb() != null) {
            throw word.wrong("\"" + Shown.brief(word.text()) + "\" names a verb.",
                    "Write the verb before at, such as command RCPT at verb+2.");
        }
        if (!known.contains(cut.landmark())) {
            throw word.wrong("The landmark \"" + cut.landmark().word() + "\" does not lie here.",
                    "Known here are: " + String.join(", ", names) + ".");
        }
        return new Spot(Optional.of(cut.landmark()), cut.shift());
    }

    private static long octets(WordCursor words) throws SyntaxException {
        if (!words.hasMore()) {
            return 0;
        }
        Word word = words.take("");
        if (!OCTETS.matcher(word.text()).matches()) {
            throw word.wrong("\"" + Shown.brief(word.text()) + "\" is no number of octets.",
                    "Write data +N, such as data +1000.");
        }
        return Long.parseLong(word.text());
    }

    static String write(Place place) {
        return switch (place) {
            case Place.Accepted _ -> "accept";
            case Place.BeforeGreeting _ -> "greeting";
            case Place.InReply(Which which, Spot spot) -> "reply" + write(which) + write(spot);
            case Place.InCommand(Which which, Spot spot) -> "command" + write(which) + write(spot);
            case Place.InData(long octets) -> octets == 0 ? "data" : "data +" + octets;
            case Place.AtEndOfData(Spot spot) -> "end-of-data" + write(spot);
        };
    }

    private static String write(Which which) {
        return which.verb().map(verb -> " " + verb).orElse("") + (which.nth() == 0 ? "" : " #" + which.nth());
    }

    private static String write(Spot spot) {
        if (spot.landmark().isPresent()) {
            return " at " + SegmentationText.write(new LandmarkCut(null, spot.landmark().get(), spot.shift()));
        }
        return spot.shift() == 0 ? "" : String.format(" %+d", spot.shift());
    }
}
