package mailseam.session;

/**
 * A text that can be looked at a number of times and no more. A regular expression may go back over its text again and again; on such a
 * text it ends.
 *
 * @param text the text
 * @param looks how many looks are left, for this text and others that share them
 */
public record LimitedText(String text, Looks looks) implements CharSequence {
    /** How many looks are left. Not for several threads at once. */
    public static final class Looks {
        private int left;

        /** So many. */
        public Looks(int left) {
            this.left = left;
        }

        private void take() {
            left--;
            if (left < 0) {
                throw new Exhausted();
            }
        }
    }

    /** Says that no look is left. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("too many looks", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks.take();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new LimitedText(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
        return text;
    }
}
