package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a line of a shell: quotes, {@code $'…'}, backslashes and continued lines. What would be run or looked up is not:
 * {@code $NAME} stays as it stands. An open quote ends with the text.
 */
final class ShellWords {
    /** A word, and whether any of it was quoted. */
    record Word(String text, boolean quoted) {
    }

    private static final Pattern PROMPT = Pattern.compile("(?m)^[^\\s'\"]{0,80}[$#%>][ \t]+(?=\\S*swaks\\b)");
    private static final String ENDS = ";|&><\n";

    private final String text;
    private final List<List<Word>> commands = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private boolean quoted;
    private int at;

    private ShellWords(String text) {
        this.text = text;
    }

    /** The commands of a text, each with its words; what is behind a bar, a semicolon or the like is another. */
    static List<List<Word>> commands(List<String> lines) {
        ShellWords reader = new ShellWords(PROMPT.matcher(String.join("\n", lines)).replaceAll(""));
        while (reader.at < reader.text.length()) {
            reader.step();
        }
        reader.endCommand();
        return reader.commands;
    }

    private void step() {
        char c = text.charAt(at++);
        switch (c) {
            case ' ', '\t' -> endWord();
            case '\'' -> single();
            case '"' -> doubled();
            case '\\' -> backslash();
            case '$' -> dollar();
            case '#' -> hash();
            default -> {
                if (ENDS.indexOf(c) >= 0) {
                    endCommand();
                } else {
                    add(c);
                }
            }
        }
    }

    private void add(char c) {
        inWord = true;
        word.append(c);
    }

    private void quote() {
        inWord = true;
        quoted = true;
    }

    private void single() {
        quote();
        int end = text.indexOf('\'', at);
        end = end < 0 ? text.length() : end;
        word.append(text, at, end);
        at = Math.min(text.length(), end + 1);
    }

    private void doubled() {
        quote();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            boolean escape = c == '\\' && at < text.length() && "\"\\$`\n".indexOf(text.charAt(at)) >= 0;
            if (!escape) {
                word.append(c);
            } else if (text.charAt(at++) != '\n') {
                word.append(text.charAt(at - 1));
            }
        }
        at = Math.min(text.length(), at + 1);
    }

    private void backslash() {
        if (at == text.length() || text.charAt(at++) == '\n') {
            endWord();
        } else {
            quoted = true;
            add(text.charAt(at - 1));
        }
    }

    /** Of the quotes of bash the escapes are those of C. */
    private void dollar() {
        if (at == text.length() || text.charAt(at) != '\'') {
            add('$');
            return;
        }
        quote();
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '\'') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        word.append(LogLines.octets(text.substring(from, at)));
        at = Math.min(text.length(), at + 1);
    }

    private void hash() {
        if (inWord) {
            add('#');
        } else {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        }
    }

    private void endWord() {
        if (inWord) {
            words.add(new Word(word.toString(), quoted));
        }
        word.setLength(0);
        inWord = false;
        quoted = false;
    }

    private void endCommand() {
        endWord();
        if (!words.isEmpty()) {
            commands.add(words);
            words = new ArrayList<>();
        }
    }
}
