package mailseam.report.redact;

import mailseam.smtp.Direction;

/** Octets that are no SMTP: the records of TLS are kept as such, and what is in them, which may name hosts, is filled. */
final class Opaque {
    private static final int HEADER = 5;
    private static final int FIRST_TYPE = 20;
    private static final int LAST_TYPE = 24;
    private static final int VERSION = 3;

    private Opaque() {
    }

    static void visit(StreamText stream, Direction direction, long from, long to, Visitor visitor) {
        long at = from;
        while (at < to) {
            String header = stream.read(at, Math.min(HEADER, to - at));
            boolean record = header.length() == HEADER && header.charAt(0) >= FIRST_TYPE
                    && header.charAt(0) <= LAST_TYPE && header.charAt(1) == VERSION;
            long end = record ? Math.min(to, at + HEADER + (header.charAt(3) << 8 | header.charAt(4))) : to;
            long begin = record ? at + HEADER : at;
            if (begin < end) {
                visitor.fill(direction, begin, end, Filler.BLIND, RedactionKind.CONTENT);
            }
            at = end;
        }
    }
}
