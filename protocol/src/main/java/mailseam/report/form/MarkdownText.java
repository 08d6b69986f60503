package mailseam.report.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.report.SafeText;
import mailseam.report.Sentence;

/**
 * Text in Markdown (CommonMark 0.31 and GitHub's tables) that means nothing but itself: a word that a tracker could take for a link, a
 * mention, an issue, an emoji or markup is a code span.
 */
final class MarkdownText {
    private static final Pattern PLAIN = Pattern.compile("(?!(?i:www\\.))[\\p{L}\\p{N},.;'()%/\"!?-]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:)]*$");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    /** At the start of a line these begin a list. */
    private static final Pattern LIST = Pattern.compile("([0-9]+)([.)])|(-+)");

    private MarkdownText() {
    }

    /** Words, with what is not harmless among them and what stands in quotes as code. */
    static String words(String text) {
        StringBuilder markdown = new StringBuilder();
        String safe = SafeText.of(text);
        int at = 0;
        for (Matcher quoted = QUOTED.matcher(safe); quoted.find();) {
            unquoted(safe.substring(at, quoted.start()), markdown);
            markdown.append(code(quoted.group(1)));
            at = quoted.end();
        }
        unquoted(safe.substring(at), markdown);
        String line = markdown.toString().strip();
        int end = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
        return LIST.matcher(line.substring(0, end)).matches() ? code(line.substring(0, end)) + line.substring(end)
                : line;
    }

    private static void unquoted(String text, StringBuilder markdown) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            Matcher end = PUNCTUATION.matcher(words[i]);
            String stop = end.find() ? end.group() : "";
            String word = words[i].substring(0, words[i].length() - stop.length());
            markdown.append(i == 0 ? "" : " ")
                    .append(word.isEmpty() || PLAIN.matcher(word).matches() ? word : code(word)).append(stop);
        }
    }

    /** A sentence: what is literal in it is code. */
    static String of(Sentence sentence) {
        StringBuilder markdown = new StringBuilder();
        for (Sentence.Span span : sentence.spans()) {
            String text = span.text();
            if (span.literal()) {
                markdown.append(code(SafeText.of(text)));
            } else if (!text.isBlank()) {
                markdown.append(text.startsWith(" ") ? " " : "").append(words(text))
                        .append(text.endsWith(" ") ? " " : "");
            }
        }
        return markdown.toString();
    }

    /** A code span, whatever backquotes the text has. */
    static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        boolean pad = text.isBlank() || text.startsWith("`") || text.endsWith("`")
                || (text.startsWith(" ") && text.endsWith(" "));
        return text.isEmpty() ? "" : fence + (pad ? " " : "") + text + (pad ? " " : "") + fence;
    }

    /** Markdown as the cell of a table, where a bar separates even within code. */
    static String cell(String markdown) {
        return markdown.replace("|", "\\|");
    }
}
