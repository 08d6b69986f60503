package mailseam.timeline.filter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mailseam.smtp.Command;
import mailseam.smtp.EnhancedStatus;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/**
 * Values that occur in a timeline, for the keys whose values nobody can list beforehand.
 *
 * @param values by key, in order
 */
public record Occurring(Map<FilterKey, List<String>> values) {
    /** Of nothing. */
    public static final Occurring NONE = new Occurring(Map.of());

    private static final int MOST = 100;
    private static final int LOOKED_AT = 200_000;
    private static final int LONGEST_VERB = 12;

    public Occurring {
        values = Map.copyOf(values);
    }

    /** The values that occur in a timeline, at most 100 for a key: those of the first 200,000 commands and replies. */
    public static Occurring in(Timeline timeline) {
        Set<String> verbs = new TreeSet<>();
        for (CommandItem item : first(timeline.commands())) {
            if (item.unit() instanceof Command command && verbs.size() < MOST) {
                String verb = command.verb();
                if (verb.length() <= LONGEST_VERB && verb.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
                    verbs.add(verb);
                }
            }
        }
        verbs.remove("");
        Set<String> codes = new TreeSet<>();
        Set<String> enhanced = new TreeSet<>();
        for (ReplyItem item : first(timeline.replies())) {
            if (item.reply().code() >= 0 && codes.size() < MOST) {
                codes.add(Integer.toString(item.reply().code()));
            }
            if (enhanced.size() < MOST) {
                EnhancedStatus.in(item.reply().lines().getLast()).map(EnhancedStatus::toString)
                        .ifPresent(enhanced::add);
            }
        }
        return new Occurring(Map.of(FilterKey.VERB, List.copyOf(verbs), FilterKey.CODE, List.copyOf(codes),
                FilterKey.ENHANCED, List.copyOf(enhanced)));
    }

    private static <T> List<T> first(List<T> items) {
        return items.subList(0, Math.min(items.size(), LOOKED_AT));
    }

    /** The values that a key may have: those that it knows, and those that occur. */
    public List<String> of(FilterKey key) {
        return Stream.concat(values.getOrDefault(key, List.of()).stream(), key.known().stream()).distinct().toList();
    }
}
