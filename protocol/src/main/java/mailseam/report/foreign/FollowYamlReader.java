package mailseam.report.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.smtp.Octets;

/** Reads what Wireshark's "Follow stream" and {@code tshark -z follow,tcp,yaml,N} write: each packet with its time and its octets. */
final class FollowYamlReader implements ForeignReader {
    private static final Pattern KEY = Pattern.compile("[ -]{2,8}(host|port|peer|packet|index|timestamp|data): *(.*)");
    private static final Pattern PACKET = Pattern.compile("^ +- packet: [0-9]+$");
    private static final Pattern TIME = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,9})?");
    private static final Pattern BASE64 = Pattern.compile("[ \t]+([A-Za-z0-9+/]+={0,2})[ \t]*");
    private static final int NANOS = 9;

    @Override
    public int evidence(Source source) {
        return source.count(Pattern.compile("^(?:peers|packets):$")) > 0 && source.count(PACKET) > 0 ? 99 : 0;
    }

    @Override
    public ForeignReading read(Source source) {
        List<String> hosts = new ArrayList<>();
        PacketSessions sessions = new PacketSessions(ForeignKind.FOLLOW_YAML);
        Packet packet = new Packet();
        for (String line : source.lines()) {
            Matcher key = KEY.matcher(line);
            Matcher data = BASE64.matcher(line);
            if (key.matches() && key.group(1).equals("host")) {
                hosts.add(key.group(2).contains(":") ? "[" + key.group(2) + "]" : key.group(2));
            } else if (key.matches() && key.group(1).equals("port") && !hosts.isEmpty()) {
                hosts.set(hosts.size() - 1, hosts.getLast() + ":" + key.group(2).replaceAll("[^0-9]", ""));
            } else if (key.matches() && key.group(1).equals("packet")) {
                packet.end(hosts, sessions);
                packet = new Packet();
            } else if (key.matches()) {
                packet.key(key.group(1), key.group(2));
            } else if (data.matches()) {
                packet.base64.append(data.group(1));
            }
        }
        packet.end(hosts, sessions);
        return sessions.end();
    }

    /** A packet as far as it was read. */
    private static final class Packet {
        private final StringBuilder base64 = new StringBuilder();
        private int peer = -1;
        private long nanos;

        void key(String name, String value) {
            if (name.equals("peer") && value.matches("[01]")) {
                peer = Integer.parseInt(value);
            } else if (name.equals("timestamp") && TIME.matcher(value).matches()) {
                nanos = new BigDecimal(value).movePointRight(NANOS).longValue();
            }
        }

        void end(List<String> hosts, PacketSessions sessions) {
            String data = base64.toString().replaceAll("=+$", "");
            if (peer < 0 || hosts.size() < 2 || data.length() % 4 == 1 || data.contains("=")) {
                return;
            }
            sessions.add(new PacketSessions.Packet(nanos, hosts.get(peer), hosts.get(1 - peer), -1,
                    Octets.wrap(Base64.getDecoder().decode(data))));
        }
    }
}
