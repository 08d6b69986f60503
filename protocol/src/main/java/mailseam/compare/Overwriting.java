package mailseam.compare;

import mailseam.smtp.Octets;

/** Octets that were overwritten with {@code X} or {@code *}, as firewalls do with what they do not know. */
final class Overwriting {
    private Overwriting() {
    }

    /**
     * Whether both have the same length and differ only where one of them, always the same one, has X or an asterisk. Where both
     * have asterisks in one place both were overwritten, and what differs is the clock of a greeting, of which PIX leaves 2 and 0.
     */
    static boolean between(Octets one, Octets other) {
        return one.length() == other.length() && !one.equals(other) && (over(one, other) || over(other, one));
    }

    private static boolean over(Octets octets, Octets overwritten) {
        for (int i = 0; i < octets.length(); i++) {
            int seen = overwritten.at(i);
            boolean same = octets.at(i) == seen;
            if (same ? seen == '*' : seen != 'X' && seen != '*') {
                return false;
            }
        }
        return true;
    }
}
