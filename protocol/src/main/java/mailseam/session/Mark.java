package mailseam.session;

import java.util.Optional;
import mailseam.smtp.Direction;

/**
 * A place in a recording that somebody has marked, with a comment. It is told by time and, where it is about octets, by their place in
 * their stream: a segment, a command or a reply is marked by its octets, so that the mark stays where it is when segments are counted
 * otherwise.
 *
 * @param nanos  when, in nanoseconds since the start of the recording; what lies outside of what a file can say becomes the nearest time
 * @param octets the octets that it is about, if it is about octets
 * @param text   the comment, of any number of lines; may be empty. Control characters become blanks
 */
public record Mark(long nanos, Optional<Span> octets, String text) {
    /** The most characters of a comment. */
    public static final int MAX_TEXT = 4000;
    /** The most marks of one recording. */
    public static final int MAX_MARKS = 10_000;

    private static final long LATEST = 999_999_999_999_999_999L;

    /**
     * Octets of one direction.
     *
     * @param offset of the first one in its stream
     * @param length how many, at least one
     */
    public record Span(Direction direction, long offset, long length) {
        public Span {
            if (offset < 0 || length < 1) {
                throw new IllegalArgumentException("no octets: " + length + " from " + offset);
            }
        }

        /** The stream offset behind the last one. */
        public long end() {
            return offset + length;
        }
    }

    /** @throws IllegalArgumentException if the comment is longer than {@link #MAX_TEXT} */
    public Mark {
        nanos = Math.clamp(nanos, 0, LATEST);
        text = tidy(text);
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("a comment of " + text.length() + " characters");
        }
    }

    /** The same with another comment. */
    public Mark with(String comment) {
        return new Mark(nanos, octets, comment);
    }

    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        text.strip().codePoints().forEach(point -> {
            if (Character.isISOControl(point) && point != '\n' && point != '\t') {
                tidy.append(' ');
            } else {
                tidy.appendCodePoint(Character.getType(point) == Character.SURROGATE ? 0xFFFD : point);
            }
        });
        return tidy.toString().strip();
    }
}
