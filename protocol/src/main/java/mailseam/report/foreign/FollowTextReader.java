package mailseam.report.foreign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.smtp.Octets;

/** Reads what {@code tshark -z follow,tcp,ascii,N} writes: each packet as text behind its length, without times. */
final class FollowTextReader implements ForeignReader {
    private static final Pattern NODE = Pattern.compile("Node ([01]): (\\S{1,80})");
    private static final Pattern LENGTH = Pattern.compile("(\t?)([0-9]{1,7})");
    private static final Pattern FOLLOW = Pattern.compile("^Follow: (?:tcp|tls),ascii$");

    @Override
    public int evidence(Source source) {
        return source.count(FOLLOW) > 0 ? 99 : 0;
    }

    @Override
    public ForeignReading read(Source source) {
        PacketSessions sessions = new PacketSessions(ForeignKind.FOLLOW_TEXT);
        sessions.note("The text has no times; all packets have time 0.");
        sessions.note("Octets that are not printable are dots in the text.");
        String[] nodes = {"", ""};
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher node = NODE.matcher(lines.get(i));
            Matcher length = LENGTH.matcher(lines.get(i));
            if (node.matches()) {
                nodes[Integer.parseInt(node.group(1))] = node.group(2);
            } else if (length.matches() && !nodes[1].isEmpty()) {
                int side = length.group(1).isEmpty() ? 0 : 1;
                StringBuilder octets = new StringBuilder();
                i = packet(lines, i + 1, Integer.parseInt(length.group(2)), octets);
                sessions.add(new PacketSessions.Packet(0, nodes[side], nodes[1 - side], -1,
                        Octets.latin1(octets.toString())));
            }
        }
        return sessions.end();
    }

    /** Takes lines, each with its CRLF, up to a number of octets, and gives the last line that it took. */
    private static int packet(List<String> lines, int from, int length, StringBuilder octets) {
        int at = from;
        while (at < lines.size() && octets.length() < length) {
            octets.append(lines.get(at));
            if (octets.length() < length) {
                octets.append("\r\n");
            }
            at++;
        }
        octets.setLength(Math.min(length, octets.length()));
        boolean whole = octets.length() == length && octets.toString().endsWith("\r\n");
        return whole ? at : at - 1;
    }
}
