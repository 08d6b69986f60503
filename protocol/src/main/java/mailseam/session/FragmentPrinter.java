package mailseam.session;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailseam.smtp.Octets;

/** Writes the fragments of a line so that reading gives them back. */
final class FragmentPrinter {
    private final StringBuilder out = new StringBuilder();

    private FragmentPrinter() {
    }

    /** The text behind {@code C: }, without a line end. */
    static String print(List<Fragment> fragments, boolean crlf) {
        FragmentPrinter printer = new FragmentPrinter();
        int last = lastSent(fragments);
        for (int i = 0; i < fragments.size(); i++) {
            boolean beforeCut = i + 1 < fragments.size() && fragments.get(i + 1) instanceof Fragment.Cut;
            switch (fragments.get(i)) {
                case Fragment.Text(Octets octets) -> printer.text(octets, i == last, crlf, beforeCut);
                case Fragment.Cut(After after) -> printer.out.append(MarkText.write(after));
                case Fragment.Variable(String name) -> printer.out.append("${").append(name).append('}');
                case Fragment.Secret(String name) -> printer.out.append("${secret:").append(name).append('}');
            }
        }
        if (!crlf && !(last >= 0 && endsLine(fragments.get(last)))) {
            printer.out.append("\\c");
        }
        return printer.finish();
    }

    /** Octets alone, with no thought of the end of a line. */
    static String print(Octets octets) {
        FragmentPrinter printer = new FragmentPrinter();
        printer.characters(octets);
        return printer.out.toString();
    }

    private static int lastSent(List<Fragment> fragments) {
        int last = fragments.size() - 1;
        while (last >= 0 && fragments.get(last) instanceof Fragment.Cut) {
            last--;
        }
        return last;
    }

    private static boolean endsLine(Fragment fragment) {
        return fragment instanceof Fragment.Text(Octets octets) && !octets.isEmpty()
                && (octets.at(octets.length() - 1) == '\n' || octets.at(octets.length() - 1) == '\r');
    }

    private void text(Octets octets, boolean last, boolean crlf, boolean beforeCut) {
        int plain = octets.length();
        int end = plain == 0 ? 0 : octets.at(plain - 1);
        // At the end \r or \n would take the place of the line's CRLF, and ${cut} would be a variable: so as numbers.
        boolean lineEnd = last && crlf && (end == '\r' || end == '\n');
        boolean number = lineEnd || (beforeCut && end == '$');
        characters(number ? octets.slice(0, plain - 1) : octets);
        if (number) {
            hex(end);
        }
    }

    private void characters(Octets octets) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toArray())).toString();
            text.codePoints().forEach(this::character);
        } catch (CharacterCodingException _) {
            for (int i = 0; i < octets.length(); i++) {
                octet(octets.at(i));
            }
        }
    }

    private void octet(int octet) {
        if (octet < 0x80) {
            character(octet);
        } else {
            hex(octet);
        }
    }

    private void character(int c) {
        switch (c) {
            case '\r' -> out.append("\\r");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\\' -> out.append("\\\\");
            case '{' -> out.append("\\{");
            default -> {
                if (visible(c)) {
                    out.appendCodePoint(c);
                } else {
                    for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                        hex(octet & 0xFF);
                    }
                }
            }
        }
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> c != '\uFFFD';
        };
    }

    private void hex(int octet) {
        out.append(String.format("\\x%02X", octet));
    }

    /** The line, with a blank at its end as a number: an editor or a mail would lose it. */
    private String finish() {
        int end = out.length() - 1;
        if (end >= 0 && out.charAt(end) == ' ') {
            out.setLength(end);
            hex(' ');
        }
        return out.toString();
    }
}
