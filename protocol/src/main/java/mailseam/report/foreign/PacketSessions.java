package mailseam.report.foreign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Recording;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** Packets that a text shows, as recordings: a segment for each packet with octets, a session for each connection. */
final class PacketSessions {
    private static final Set<String> PORTS = Set.of("25", "587", "2525", "24", "smtp", "submission", "lmtp");

    private static final long LATEST = 999_999_999_999_999_999L;

    private static final class Talk {
        private final List<Packet> packets = new ArrayList<>();
        private final Set<String> notes = new LinkedHashSet<>();
        private final Map<String, Long> next = new HashMap<>();
    }

    /** Octets that one end sent; {@code seq} is the number of the first, or -1 where that is not known. */
    record Packet(long nanos, String from, String to, long seq, Octets octets) {
    }

    private final ForeignKind kind;
    private final Map<Set<String>, Talk> talks = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();

    PacketSessions(ForeignKind kind) {
        this.kind = kind;
    }

    /** Something that is true of all of them. */
    void note(String text) {
        notes.add(text);
    }

    /** The next packet. What was sent before is left out, and what is missing before it is told. */
    void add(Packet packet) {
        Set<String> ends = new TreeSet<>(List.of(packet.from, packet.to));
        if (packet.octets.isEmpty() || (talks.size() >= ForeignTexts.MAX_SESSIONS && !talks.containsKey(ends))) {
            return;
        }
        Talk talk = talks.computeIfAbsent(ends, _ -> new Talk());
        long known = talk.next.getOrDefault(packet.from, packet.seq);
        long end = packet.seq + packet.octets.length();
        if (packet.seq >= 0 && end <= known) {
            talk.notes.add("Packets that were sent again are left out.");
            return;
        }
        int skip = packet.seq < 0 ? 0 : (int) Math.max(0, known - packet.seq);
        if (packet.seq > known) {
            talk.notes.add("Octets are missing: the text does not have all packets.");
        }
        talk.next.put(packet.from, end);
        talk.packets.add(new Packet(packet.nanos, packet.from, packet.to, packet.seq,
                packet.octets.slice(skip, packet.octets.length())));
    }

    /** All of them; refused where there is none. */
    ForeignReading end() {
        List<ForeignSession> sessions = new ArrayList<>();
        for (Talk talk : talks.values()) {
            sessions.add(session(talk, talks.size() == 1 ? "" : " (" + (sessions.size() + 1) + ")"));
        }
        return sessions.isEmpty()
                ? new ForeignReading.Refused(0, "There is no packet with octets in " + kind.text()
                        + "; tcpdump shows them with -X or -A.")
                : new ForeignReading.Sessions(kind, sessions);
    }

    private ForeignSession session(Talk talk, String number) {
        String server = server(talk.packets);
        long zero = talk.packets.getFirst().nanos;
        TimelineBuilder builder = new TimelineBuilder(Instant.ofEpochSecond(0, zero));
        long last = 0;
        for (Packet packet : talk.packets) {
            last = Math.clamp(packet.nanos - zero, last, LATEST);
            builder.accept(new TimelineEvent.Recorded(last,
                    packet.from.equals(server) ? Direction.SERVER : Direction.CLIENT, packet.octets,
                    SegmentState.CAPTURED, List.of()));
        }
        builder.end();
        Timeline timeline = builder.snapshot();
        String title = "From " + kind.text() + number;
        Set<String> told = new LinkedHashSet<>(notes);
        told.addAll(talk.notes);
        String text = SessionPrinter.print(Recording.session(timeline, title, named(server))).utf8();
        StringBuilder commented = new StringBuilder("mailseam 1\n");
        told.forEach(note -> commented.append("# ").append(note).append('\n'));
        return new ForeignSession(title, commented + text.substring(text.indexOf('\n') + 1), List.copyOf(told));
    }

    /** Who greets, or else whose port is a mail server's, or else who is sent to first. */
    private static String server(List<Packet> packets) {
        Optional<String> greeter = packets.stream().filter(packet -> Replies.code(head(packet.octets)) == 220)
                .map(Packet::from).findFirst();
        return greeter.or(() -> packets.stream().map(Packet::to)
                .filter(end -> PORTS.contains(end.substring(end.lastIndexOf(':') + 1))).findFirst())
                .orElse(packets.getFirst().to);
    }

    /** With a number for the port, where its name is known; nothing where it is no server that could be connected to. */
    private static String named(String end) {
        String server = end.replaceFirst(":smtp$", ":25").replaceFirst(":submission$", ":587");
        return Draft.isServer(server) && server.contains(":") ? server : "";
    }

    private static String head(Octets octets) {
        return octets.slice(0, Math.min(4, octets.length())).latin1();
    }
}
