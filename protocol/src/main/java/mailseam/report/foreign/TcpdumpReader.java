package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.smtp.Octets;

/**
 * Reads what {@code tcpdump -X} and {@code tcpdump -A} print: each packet with its time, its place in the stream and its octets. With -A
 * the line ends are CRLF and what is not printable is a dot; with -X all octets are there.
 */
final class TcpdumpReader implements ForeignReader {
    private static final Pattern TIME = Pattern
            .compile("(?:[0-9]{4}-[0-9]{2}-[0-9]{2} )?([0-9]{2}):([0-9]{2}):([0-9]{2})\\.([0-9]{6,9}) .*");
    private static final Pattern EPOCH = Pattern.compile("([0-9]{1,11})\\.([0-9]{6,9}) .*");
    private static final Pattern FLOW = Pattern
            .compile("(\\S{1,100}) > (\\S{1,100}): Flags \\[([^\\]]{0,9})\\](?:, cksum [^,]{1,40})?"
                    + "(?:, seq ([0-9]{1,10})(?::[0-9]{1,10})?)?,? .{0,400}length ([0-9]{1,6})(?::.*)?$");
    private static final Pattern HEX = Pattern
            .compile("\\s*0x[0-9a-f]{4}:\\s{1,2}((?:[0-9a-f]{4} )*[0-9a-f]{2,4})(?:\\s.*)?");
    private static final long SECOND = 1_000_000_000L;
    /** What is behind so many characters of a line says nothing about a packet. */
    private static final int LONGEST = 600;
    private static final int HOUR = 3600;

    private final PacketSessions sessions = new PacketSessions(ForeignKind.TCPDUMP);
    private final StringBuilder hex = new StringBuilder();
    private final List<String> text = new ArrayList<>();
    private long nanos;
    private Matcher flow = FLOW.matcher("");
    private boolean open;

    @Override
    public int evidence(Source source) {
        boolean flows = source.lines().stream().anyMatch(line -> flow(line).isPresent());
        return flows && source.count(TIME) + source.count(EPOCH) > 0 ? 97 : 0;
    }

    @Override
    public ForeignReading read(Source source) {
        return new TcpdumpReader().packets(source);
    }

    /** The packet that the first row of one tells of. */
    private static Optional<Matcher> flow(String line) {
        Matcher flow = FLOW.matcher(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        return line.contains(": Flags [") && flow.find() ? Optional.of(flow) : Optional.empty();
    }

    private ForeignReading packets(Source source) {
        for (String line : source.lines()) {
            String start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
            boolean timed = time(start);
            Optional<Matcher> found = flow(line);
            Matcher row = HEX.matcher(start);
            if (found.isPresent() && (timed || Character.isWhitespace(start.charAt(0)))) {
                end();
                flow = found.get();
                open = true;
            } else if (timed) {
                end();
            } else if (row.matches()) {
                hex.append(row.group(1).replace(" ", ""));
            } else if (open) {
                text.add(line);
            }
        }
        end();
        return sessions.end();
    }

    /** A line with a time begins a packet. */
    private boolean time(String line) {
        Matcher day = TIME.matcher(line);
        Matcher epoch = EPOCH.matcher(line);
        if (day.matches()) {
            nanos = (Long.parseLong(day.group(1)) * HOUR + Long.parseLong(day.group(2)) * 60
                    + Long.parseLong(day.group(3))) * SECOND + fraction(day.group(4));
        } else if (epoch.matches()) {
            nanos = Long.parseLong(epoch.group(1)) * SECOND % (Long.MAX_VALUE / 2) + fraction(epoch.group(2));
        }
        return day.matches() || epoch.matches();
    }

    private static long fraction(String digits) {
        return Long.parseLong((digits + "000").substring(0, 9));
    }

    private void end() {
        int length = open ? Integer.parseInt(flow.group(5)) : 0;
        if (length > 0) {
            Octets octets = hex.isEmpty() ? shown(length) : captured(length);
            if (octets.length() == length) {
                sessions.add(new PacketSessions.Packet(nanos, end(flow.group(1)), end(flow.group(2)),
                        flow.group(4) == null ? -1 : Long.parseLong(flow.group(4)), octets));
            } else {
                sessions.note("A packet of which the text does not have all octets is left out.");
            }
        }
        open = false;
        hex.setLength(0);
        text.clear();
    }

    /** The last octets that IP says that the packet has; behind them there may be padding. */
    private Octets captured(int length) {
        byte[] packet = new byte[hex.length() / 2];
        for (int i = 0; i < packet.length; i++) {
            packet[i] = (byte) Integer.parseInt(hex, 2 * i, 2 * i + 2, 16);
        }
        int size = packet.length;
        if (size > 20 && packet[0] >> 4 == 4) {
            size = Math.min(size, (packet[2] & 0xFF) << 8 | (packet[3] & 0xFF));
        } else if (size > 40 && packet[0] >> 4 == 6) {
            size = Math.min(size, 40 + ((packet[4] & 0xFF) << 8 | (packet[5] & 0xFF)));
        }
        return size < length ? Octets.EMPTY : Octets.wrap(packet, size - length, length);
    }

    private Octets shown(int length) {
        sessions.note("The text shows octets that are not printable as dots and has no CR; a line end is CRLF here.");
        String all = String.join("\r\n", text);
        return all.length() < length ? Octets.EMPTY : Octets.latin1(all.substring(all.length() - length));
    }

    /** {@code 192.0.2.1.25} is a host and a port. */
    private static String end(String name) {
        int dot = name.lastIndexOf('.');
        String host = dot < 0 ? name : name.substring(0, dot);
        return (host.contains(":") ? "[" + host + "]" : host) + (dot < 0 ? "" : ":" + name.substring(dot + 1));
    }
}
