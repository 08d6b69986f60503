package mailseam.lab.server;

import java.util.List;

/**
 * A reply of one line or more.
 *
 * @param lines the text of each line behind the code and its separator, at least one
 */
record LabReply(int code, List<String> lines) {
    LabReply {
        lines = List.copyOf(lines);
    }

    /** A reply of one line. */
    static LabReply of(int code, String line) {
        return new LabReply(code, List.of(line));
    }

    /** As it is sent (RFC 5321 4.2.1): a hyphen behind the code of all lines but the last. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(code).append(i + 1 < lines.size() ? '-' : ' ').append(lines.get(i)).append("\r\n");
        }
        return text.toString();
    }
}
