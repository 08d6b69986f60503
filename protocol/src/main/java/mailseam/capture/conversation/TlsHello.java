package mailseam.capture.conversation;

import mailseam.smtp.Octets;

/** Reads the hello of a client or server (RFC 8446 4.1.2, 4.1.3): the server name that is asked for and the version. */
final class TlsHello {
    private static final int CLIENT = 1;
    private static final int SERVER = 2;
    private static final int SERVER_NAME = 0;
    private static final int VERSIONS = 43;

    private final Octets body;
    private int at;

    private TlsHello(Octets body) {
        this.body = body;
    }

    /** What a message of the handshake says in words; empty for all others, and for what makes no sense. */
    static String words(int type, Octets body) {
        return type == CLIENT || type == SERVER ? new TlsHello(body).read(type == CLIENT) : "";
    }

    private String read(boolean client) {
        String name = "";
        int version = has(2) ? number(2) : 0;
        at += 32;
        skip(1);
        if (client) {
            skip(2);
            skip(1);
        } else {
            at += 3;
        }
        int end = has(2) ? Math.min(body.length(), number(2) + at) : 0;
        while (at + 4 <= end) {
            int type = number(2);
            int length = number(2);
            int next = at + length;
            if (next > end) {
                break;
            }
            if (type == SERVER_NAME && client && length > 5) {
                name = body.slice(at + 5, next).latin1();
            } else if (type == VERSIONS) {
                version = version(client, length, version);
            }
            at = next;
        }
        return (client ? "client hello" : "server hello") + (name.isEmpty() ? "" : " for " + name) + ", "
                + TlsWords.version(version);
    }

    /** The highest version that a client offers, or the one that a server has chosen. */
    private int version(boolean client, int length, int otherwise) {
        if (!client) {
            return length == 2 ? peek(0) : otherwise;
        }
        int highest = otherwise;
        for (int i = 1; i + 1 < length; i += 2) {
            int offered = peek(i);
            boolean isGrease = (offered & 0x0F0F) == 0x0A0A; // RFC 8701
            highest = isGrease ? highest : Math.max(highest, offered);
        }
        return highest;
    }

    private boolean has(int count) {
        return at + count <= body.length();
    }

    private int peek(int behind) {
        return has(behind + 2) ? body.at(at + behind) << 8 | body.at(at + behind + 1) : 0;
    }

    private int number(int octets) {
        int number = 0;
        for (int i = 0; i < octets && has(1); i++) {
            number = number << 8 | body.at(at++);
        }
        return number;
    }

    /** Skips what has its length before it. */
    private void skip(int lengthOctets) {
        int length = number(lengthOctets);
        at += length;
    }
}
