package mailseam.report.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.report.SafeText;
import mailseam.session.After;
import mailseam.session.Expectation;
import mailseam.session.Header;
import mailseam.session.Plan;
import mailseam.session.PlannedSegment;
import mailseam.session.Turn;
import mailseam.smtp.Octets;

/** A script for Python 3 without anything installed: each {@code send} is a segment of its own, since TCP_NODELAY is set and time passes. */
final class PythonCopier implements Copier {
    private static final int WIDTH = 70;
    private static final String HEAD = """
            GAP = 0.01  # between two segments; a longer one where the peer is to read them apart
            SECRETS = []


            def secret(name):
                SECRETS.append(os.environ["MAILSEAM_SECRET_" + name].encode())
                return SECRETS[-1]


            def send(octets, wait=GAP):
                peer.sendall(octets)
                for value in SECRETS:
                    octets = octets.replace(value, b"(secret)")
                print("C:", octets)
                time.sleep(wait)


            def reply(expected):
                lines = []
                while not lines or lines[-1][3:4] == b"-":
                    line = replies.readline()
                    if not line:
                        sys.exit("the server closed the connection")
                    print("S:", line)
                    lines.append(line)
                if not re.match(expected.encode(), b"".join(lines), re.S):
                    sys.exit("expected " + expected)


            if len(sys.argv) > 1:
                HOST, PORT = sys.argv[1], int(sys.argv[2])
            peer = socket.create_connection((HOST, PORT), timeout=TIMEOUT)
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            replies = peer.makefile("rb")

            """;

    private final StringBuilder out = new StringBuilder();
    private final List<String> notes = new ArrayList<>();

    @Override
    public Copied copy(Header header, Plan plan) {
        Address address = Address.of(header);
        out.append("#!/usr/bin/env python3\n# ").append(SafeText.of(header.title().orElse("A session"))).append("\n");
        out.append("import os, re, socket, struct, sys, time\n\nHOST, PORT = ")
                .append(literal(Octets.latin1(address.host())).substring(1))
                .append(", ").append(address.port()).append("\nTIMEOUT = ").append(header.timeout().toMillis() / 1000.0)
                .append('\n')
                .append(HEAD);
        plan.turns().forEach(this::turn);
        if (!address.known()) {
            notes.add("The session names no server; the script takes HOST and PORT as arguments.");
        }
        return new Copied(out.toString(), notes);
    }

    private void turn(Turn turn) {
        switch (turn) {
            case Turn.Say say -> say.segments().forEach(this::send);
            case Turn.Hear hear -> hear.expected().forEach(this::reply);
            case Turn.Pause pause -> line("time.sleep(" + pause.time().toNanos() / 1e9 + ")");
            case Turn.Close _ -> line("peer.shutdown(socket.SHUT_RDWR)");
            case Turn.HalfClose _ -> line("peer.shutdown(socket.SHUT_WR)");
            case Turn.Reset _ -> {
                line("peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(\"ii\", 1, 0))");
                line("replies.close()");
                line("peer.close()");
            }
            case Turn.AwaitClose _ -> line("print(\"S:\", replies.read(), \"and closed\")");
            case Turn.NotPlayable not -> {
                line("sys.exit(\"" + not.directive() + " is not in this script\")");
                notes.add(not.directive() + " is not expressed; the script ends there.");
            }
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void send(PlannedSegment segment) {
        String octets = Part.of(segment).stream().map(part -> switch (part) {
            case Part.Plain(Octets plain) -> literal(plain);
            case Part.Secret(String name) -> "secret(\"" + name + "\")";
        }).collect(Collectors.joining("\n     + "));
        line("send(" + (octets.isEmpty() ? "b\"\"" : octets) + switch (segment.after()) {
            case After.Wait(var time) -> ", " + time.toNanos() / 1e9 + ")";
            case After.Acked _ -> {
                note("A wait until the peer has acknowledged is a tenth of a second here.");
                yield ", 0.1)";
            }
            case After.Nothing _,After.At _ -> ")";
        });
    }

    private void note(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private void reply(Expectation expected) {
        String text = expected.text();
        if (text.startsWith("/")) {
            note("Regular expressions of replies are not expressed; any reply is taken.");
            line("reply(\"\")");
        } else {
            line("reply(\"" + text.substring(0, Math.min(3, text.length())).replace('x', '.').replaceAll("[^0-9.]", ".")
                    + "\")");
        }
    }

    /** A literal of octets, over several lines where it is long. */
    private static String literal(Octets octets) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < octets.length(); i++) {
            part.append(escape(octets.at(i)));
            if (part.length() >= WIDTH || (octets.at(i) == '\n' && i + 1 < octets.length())) {
                parts.add("b\"" + part + "\"");
                part.setLength(0);
            }
        }
        if (!part.isEmpty() || parts.isEmpty()) {
            parts.add("b\"" + part + "\"");
        }
        return String.join("\n     ", parts);
    }

    private static String escape(int octet) {
        return switch (octet) {
            case '\r' -> "\\r";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '"', '\\' -> "\\" + (char) octet;
            default -> octet >= 0x20 && octet < 0x7F ? String.valueOf((char) octet) : String.format("\\x%02x", octet);
        };
    }
}
