package mailseam.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.Set;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Writes a line anew with other marks in it, so that it sends the same octets as before. */
final class LineRewriter {
    private final WrittenLine line;
    private final NavigableMap<Gap, After> added;
    private final Set<Integer> removed;
    private final StringBuilder out = new StringBuilder();

    /**
     * A line and what is to become of it.
     *
     * @param removed 1-based columns of marks that go
     */
    LineRewriter(WrittenLine line, NavigableMap<Gap, After> added, Set<Integer> removed) {
        this.line = line;
        this.added = added;
        this.removed = removed;
    }

    /** All of the line. */
    String write(Header header) {
        int pieces = line.pieces().size();
        for (int i = 0; i < pieces; i++) {
            piece(i);
        }
        marks(new Gap(pieces, 0));
        NavigableMap<Gap, After> lineEnd = added.tailMap(new Gap(pieces, 0), false);
        if (line.crlf() && !lineEnd.isEmpty()) {
            out.append("\\r");
            marks(new Gap(pieces, 1));
            out.append("\\n");
            marks(new Gap(pieces, 2));
        }
        return prefix() + kept(header);
    }

    private void piece(int index) {
        LinePiece piece = line.pieces().get(index);
        String text = line.line().text().substring(piece.from(), piece.to());
        marks(new Gap(index, 0));
        NavigableMap<Gap, After> within = added.subMap(new Gap(index, 1), true, new Gap(index + 1, 0), false);
        if (piece.kind() == LinePiece.Kind.MARK && removed.contains(piece.from() + 1)) {
            return;
        }
        if (within.isEmpty()) {
            out.append(text);
        } else {
            plain(index, text, within);
        }
    }

    /** Plain characters with marks between them; one of several octets, cut in the middle, is written as those. */
    private void plain(int index, String text, NavigableMap<Gap, After> within) {
        int octet = 0;
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            int length = Utf8.length(character);
            if (octet > 0) {
                marks(new Gap(index, octet));
            }
            if (within.subMap(new Gap(index, octet + 1), new Gap(index, octet + length)).isEmpty()) {
                out.appendCodePoint(character);
            } else {
                split(index, octet, character);
            }
            octet += length;
            at += Character.charCount(character);
        }
    }

    private void split(int index, int from, int character) {
        byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            if (i > 0) {
                marks(new Gap(index, from + i));
            }
            out.append(String.format("\\x%02X", octets[i] & 0xFF));
        }
    }

    private void marks(Gap gap) {
        After after = added.get(gap);
        if (after != null) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) == '$') {
                // ${cut} would be a variable.
                out.setLength(out.length() - 1);
                out.append("\\x24");
            }
            out.append(MarkText.write(after));
        }
    }

    /** What stands before the content; a blank that is sent needs another before it. */
    private String prefix() {
        String prefix = line.line().text().substring(0, line.content());
        boolean swallowed = prefix.endsWith(":") && !out.isEmpty() && out.charAt(0) == ' ';
        return swallowed ? prefix + " " : prefix;
    }

    /** The content, so that it does not become an expression or stand for any reply of a code where it did not. */
    private String kept(Header header) {
        String text = out.toString();
        if (line.line().text().charAt(StepReader.sideAt(line.line())) != 'S') {
            return text;
        }
        if (text.startsWith("/")) {
            return "\\x2F" + text.substring(1);
        }
        Step.Line bare = new Step.Line(1, Direction.SERVER, OptionalLong.empty(),
                List.of(new Fragment.Text(Octets.utf8(text))), line.crlf());
        boolean standsForMore = !ReplyForm.of(bare, header).equals(ReplyForm.AS_WRITTEN);
        return standsForMore ? text + "\\r\\n" : text;
    }
}
