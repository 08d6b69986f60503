package mailseam.lab.server;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a server: for each saying a code and one text or more. What stands in braces in a text is a fact: {@code {name}} of
 * the server, {@code {client}} (its address), {@code {host}} (its name), {@code {helo}}, {@code {line}} (the command line),
 * {@code {verb}}, {@code {argument}}, {@code {address}}, {@code {parameter}}, {@code {id}} (of the message in the queue),
 * {@code {octets}}, {@code {total}}, {@code {size}} (the largest message), {@code {date}}, {@code {gmt}}, {@code {last}} (the last
 * reply to RCPT).
 */
public final class Wording {
    /** Of what a client sent no more than this is repeated, in octets; some servers repeat whole command lines. */
    private static final int LONGEST_FACT = 4096;
    private static final Pattern FACT = Pattern.compile("\\{([a-z]+)\\}");
    private static final Pattern LINE = Pattern.compile("([A-Z_0-9]+) +([2-5][0-9][0-9]) ?(.*)");

    private final Map<Saying, LabReply> words;
    private final QueueId ids;

    private Wording(Map<Saying, LabReply> words, QueueId ids) {
        this.words = words;
        this.ids = ids;
    }

    /**
     * Reads words: a saying, a code and a text on each line, with {@code " | "} between the lines of one reply.
     *
     * @throws IllegalArgumentException if a saying has no words, or a line is none of this form
     */
    static Wording of(QueueId ids, String table) {
        Wording wording = new Wording(read(table), ids);
        List<Saying> missing = Arrays.stream(Saying.values()).filter(saying -> !wording.words.containsKey(saying))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no words for " + missing);
        }
        return wording;
    }

    /** These words with another style of queue ids. */
    Wording with(QueueId other) {
        return new Wording(words, other);
    }

    /** These words, but for those of another table. */
    Wording but(String table) {
        Map<Saying, LabReply> more = new EnumMap<>(words);
        more.putAll(read(table));
        return new Wording(more, ids);
    }

    private static Map<Saying, LabReply> read(String table) {
        Map<Saying, LabReply> words = new EnumMap<>(Saying.class);
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no words: " + line);
            }
            words.put(Saying.valueOf(parts.group(1)),
                    new LabReply(Integer.parseInt(parts.group(2)), List.of(parts.group(3).split(" \\| ", -1))));
        });
        return words;
    }

    /** The style of its queue ids. */
    QueueId ids() {
        return ids;
    }

    /** What is said, with the facts filled in; those that nobody knows are left out. */
    LabReply say(Said said, Map<String, String> facts) {
        LabReply reply = words.getOrDefault(said.saying(), new LabReply(451, List.of("")));
        return new LabReply(reply.code(),
                reply.lines().stream().map(line -> fill(line, said.facts(), facts)).toList());
    }

    private static String fill(String text, Map<String, String> first, Map<String, String> then) {
        return FACT.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            String fact = first.getOrDefault(name, then.getOrDefault(name, ""));
            return Matcher.quoteReplacement(fact.length() > LONGEST_FACT ? fact.substring(0, LONGEST_FACT) : fact);
        });
    }
}
