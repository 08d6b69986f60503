package mailseam.lab.box;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mailseam.session.Nearest;
import mailseam.session.Shown;
import mailseam.session.SyntaxException;

/** Reads the text of a {@link BoxSetup}, from its first character to its last. */
final class BoxSetupText {
    private static final String FORM = "Write NAME or NAME,option=value, with a comma between options.";
    /** A text of a hostile length is refused at its start. */
    private static final int LONGEST = 10_000;

    private final String text;
    private int at;

    BoxSetupText(String text) {
        this.text = text;
    }

    BoxSetup read() throws SyntaxException {
        if (text.length() > LONGEST) {
            throw wrong(0, text.length(), "The text is too long.", FORM);
        }
        int from = at;
        String name = until(",");
        Middlebox middlebox = Middleboxes.named(name).orElseThrow(() -> wrong(from, at - from,
                "There is no middlebox \"" + Shown.brief(name) + "\".", Nearest.hint(name, Middleboxes.names())));
        Map<String, String> values = new LinkedHashMap<>();
        while (at < text.length()) {
            at++;
            option(middlebox, values);
        }
        middlebox.options().forEach(option -> values.remove(option.name(), option.standard()));
        return new BoxSetup(middlebox, values);
    }

    private void option(Middlebox middlebox, Map<String, String> values) throws SyntaxException {
        int from = at;
        String name = until("=,");
        List<String> names = middlebox.options().stream().map(BoxOption::name).toList();
        BoxOption option = middlebox.option(name).orElseThrow(() -> wrong(from, at - from,
                middlebox.name() + " has no option \"" + Shown.brief(name) + "\".",
                names.isEmpty() ? "It has none." : Nearest.hint(name, names)));
        if (at == text.length() || text.charAt(at) == ',') {
            throw wrong(from, at - from, "The option " + name + " has no value.",
                    name + " is " + option.values() + ".");
        }
        at++;
        int start = at;
        String value = at < text.length() && text.charAt(at) == '"' ? quoted() : until(",");
        try {
            option.check(value);
        } catch (SyntaxException e) {
            int shift = text.startsWith("\"", start) ? 1 : 0;
            throw new SyntaxException(start + shift + e.column(), e.length(), e.message(), e.expected());
        }
        if (values.containsKey(name)) {
            throw wrong(from, name.length(), "The option " + name + " is set twice.", "Set it once.");
        }
        values.put(name, value);
    }

    private String until(String ends) {
        int from = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws SyntaxException {
        int from = at;
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                value.append(text.charAt(at));
            } else if (text.startsWith("\"\"", at)) {
                value.append('"');
                at++;
            } else {
                at++;
                return behindQuote(value.toString());
            }
        }
        throw wrong(from, at - from, "A quote is opened and not closed.", "Close it with another \".");
    }

    private String behindQuote(String value) throws SyntaxException {
        if (at < text.length() && text.charAt(at) != ',') {
            throw wrong(at, 1, "Something stands behind the closing quote.", FORM);
        }
        return value;
    }

    /** A value as it is written, in quotes where it needs them. */
    static String quoted(String value) {
        return value.contains(",") || value.startsWith("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static SyntaxException wrong(int from, int length, String message, String expected) {
        return new SyntaxException(from + 1, length, message, expected);
    }
}
