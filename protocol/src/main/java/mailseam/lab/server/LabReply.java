package mailseam.lab.server;

import java.util.List;
import java.util.stream.Stream;

/**
 * A reply of one line or more.
 *
 * @param lines the text of each line behind the code and its separator, at least one
 */
record LabReply(int code, List<String> lines) {
    LabReply {
        lines = List.copyOf(lines);
    }

    /** With more lines behind these. */
    LabReply with(List<String> more) {
        return new LabReply(code, Stream.concat(lines.stream(), more.stream()).toList());
    }

    /** As it is sent (RFC 5321 4.2.1): a hyphen behind the code of all lines but the last. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(code).append(i + 1 < lines.size() ? '-' : ' ').append(lines.get(i)).append("\r\n");
        }
        return text.toString();
    }

    /** A line to which more will follow: the first one with a hyphen behind its code. */
    String begun() {
        return code + "-" + lines.getFirst() + "\r\n";
    }
}
