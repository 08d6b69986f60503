package mailseam.capture.conversation;

import java.util.Arrays;
import java.util.function.Consumer;
import mailseam.smtp.Octets;

/**
 * Reads one direction of a TLS connection as far as it is not encrypted (RFC 8446 5.1): the handshake's hello and alerts. It keeps at
 * most one record and 16 KiB of handshake; where octets are missing or make no sense it reads nothing more.
 */
final class TlsRecords {
    private static final int HEADER = 5;
    private static final int LONGEST = (1 << 14) + 2048;
    private static final int MOST_HANDSHAKE = 16 * 1024;
    private static final int CHANGE_CIPHER = 20;
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;
    private static final int DATA = 23;

    private final Consumer<String> facts;
    private byte[] record = new byte[HEADER];
    private int filled;
    private byte[] handshake = {};
    private boolean encrypted;
    private boolean lost;

    /** Tells facts in words, such as {@code client hello for mx.example.org, TLS 1.3}. */
    TlsRecords(Consumer<String> facts) {
        this.facts = facts;
    }

    void missing() {
        lost = true;
    }

    void read(Octets octets) {
        int at = 0;
        while (at < octets.length() && !lost) {
            int wanted = filled < HEADER ? HEADER : HEADER + length();
            int count = Math.min(wanted - filled, octets.length() - at);
            if (record.length < wanted) {
                record = Arrays.copyOf(record, wanted);
            }
            octets.copyTo(at, record, filled, count);
            filled += count;
            at += count;
            if (filled == HEADER && !isRecord()) {
                lost = true;
                facts.accept("what follows is no TLS");
            } else if (filled >= HEADER && filled == HEADER + length()) {
                end(Octets.wrap(Arrays.copyOfRange(record, HEADER, filled)));
                filled = 0;
            }
        }
    }

    private int length() {
        return (record[3] & 0xFF) << 8 | (record[4] & 0xFF);
    }

    private boolean isRecord() {
        int type = record[0];
        return type >= CHANGE_CIPHER && type <= DATA && record[1] == 3 && length() <= LONGEST;
    }

    private void end(Octets content) {
        switch (record[0]) {
            case CHANGE_CIPHER -> encrypted = true;
            case ALERT -> {
                if (!encrypted && content.length() == 2) {
                    facts.accept("alert: " + TlsWords.alert(content.at(1)) + (content.at(0) == 2 ? ", fatal" : ""));
                }
            }
            case HANDSHAKE -> {
                if (!encrypted) {
                    addHandshake(content);
                }
            }
            case DATA -> encrypted = true;
            default -> {
            }
        }
    }

    private void addHandshake(Octets content) {
        int length = handshake.length + content.length();
        if (length > MOST_HANDSHAKE) {
            encrypted = true;
            return;
        }
        int at = handshake.length;
        handshake = Arrays.copyOf(handshake, length);
        content.copyTo(0, handshake, at, content.length());
        while (handshake.length >= 4) {
            int body = (handshake[1] & 0xFF) << 16 | (handshake[2] & 0xFF) << 8 | (handshake[3] & 0xFF);
            if (handshake.length < 4 + body) {
                return;
            }
            String words = TlsHello.words(handshake[0], Octets.wrap(Arrays.copyOfRange(handshake, 4, 4 + body)));
            if (!words.isEmpty()) {
                facts.accept(words);
            }
            handshake = Arrays.copyOfRange(handshake, 4 + body, handshake.length);
        }
    }
}
