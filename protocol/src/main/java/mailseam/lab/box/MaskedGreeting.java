package mailseam.lab.box;

import mailseam.smtp.Octets;

/** Overwrites the text of a 220 greeting with asterisks, in whatever pieces it comes; all behind it stays as it is. */
final class MaskedGreeting {
    private static final String CODE = "220";

    private final boolean keepsSome;
    private boolean over;
    private boolean lastLine;
    private int column;
    private int before;

    /** A mask; {@code keepsSome} leaves {@code 2}, {@code 0} and a space behind {@code 0} as they are. */
    MaskedGreeting(boolean keepsSome) {
        this.keepsSome = keepsSome;
    }

    /** The next octets of the server's stream, masked. */
    Octets mask(Octets read) {
        if (over) {
            return read;
        }
        byte[] masked = read.toArray();
        for (int i = 0; i < masked.length && !over; i++) {
            int octet = read.at(i);
            masked[i] = (byte) mask(octet);
            before = octet;
        }
        return Octets.wrap(masked);
    }

    private int mask(int octet) {
        if (octet == '\n') {
            over = lastLine;
            column = 0;
            return octet;
        }
        int at = column++;
        if (at < CODE.length()) {
            over = octet != CODE.charAt(at);
            return octet;
        }
        if (at == CODE.length()) {
            lastLine = octet != '-';
            return octet;
        }
        return octet == '\r' || (keepsSome && isKept(octet)) ? octet : '*';
    }

    private boolean isKept(int octet) {
        return octet == '2' || octet == '0' || (octet == ' ' && before == '0');
    }
}
