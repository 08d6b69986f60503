package mailseam.timeline.filter;

/** Octets that are looked for as they are, or whatever the case of their ASCII letters is. */
final class TextTerm extends Search {
    private final byte[] wanted;
    private final boolean anyCase;

    TextTerm(byte[] wanted, boolean anyCase) {
        this.wanted = wanted.clone();
        this.anyCase = anyCase;
        for (int i = 0; anyCase && i < wanted.length; i++) {
            this.wanted[i] = lower(wanted[i]);
        }
    }

    private static byte lower(byte octet) {
        return octet >= 'A' && octet <= 'Z' ? (byte) (octet + 32) : octet;
    }

    @Override
    int search(Scope scope, byte[] octets, boolean last, Places places) {
        int end = octets.length - wanted.length;
        for (int at = 0; at <= end; at++) {
            if (isAt(octets, at)) {
                places.found(at, at + wanted.length);
            }
        }
        return last ? octets.length : Math.max(0, end + 1);
    }

    private boolean isAt(byte[] octets, int at) {
        for (int i = 0; i < wanted.length; i++) {
            byte octet = octets[at + i];
            if (octet != wanted[i] && (!anyCase || lower(octet) != wanted[i])) {
                return false;
            }
        }
        return true;
    }
}
