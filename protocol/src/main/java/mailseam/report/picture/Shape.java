package mailseam.report.picture;

/** Something to draw. All measures are pixels at scale 1, from the upper left corner of the picture. */
public sealed interface Shape {
    /** The first row that it touches. */
    int top();

    /** The row behind the last that it touches. */
    int bottom();

    /** A box, filled, with an edge of one pixel; dashed where its boundaries are not proved. */
    record Box(int x, int y, int width, int height, Tone fill, Tone edge, boolean dashed) implements Shape {
        @Override
        public int top() {
            return y;
        }

        @Override
        public int bottom() {
            return y + height;
        }
    }

    /** A line of one pixel, upright or level. */
    record Rule(int x1, int y1, int x2, int y2, Tone tone) implements Shape {
        @Override
        public int top() {
            return Math.min(y1, y2);
        }

        @Override
        public int bottom() {
            return Math.max(y1, y2) + 1;
        }
    }

    /** The head of an arrow to the right; its point is at the place. */
    record Arrow(int x, int y, Tone tone) implements Shape {
        /** Half its height, and its length. */
        static final int SIZE = 5;

        @Override
        public int top() {
            return y - SIZE;
        }

        @Override
        public int bottom() {
            return y + SIZE;
        }
    }

    /**
     * A row of text in a font whose characters all have the same width.
     *
     * @param y    the upper end of its row
     * @param size the height of the font; a character is six tenths of that wide, a row 13 tenths high
     */
    record Text(int x, int y, int size, String text, Tone tone) implements Shape {
        @Override
        public int top() {
            return y;
        }

        @Override
        public int bottom() {
            return y + size * 13 / 10 + 1;
        }
    }
}
