package mailseam.app.document;

/**
 * One replacement in a text whose lines end with LF.
 *
 * @param at       index of the first character that is replaced
 * @param removed  what stood there
 * @param inserted what stands there afterwards
 */
public record Edit(int at, String removed, String inserted) {
    /** The edit that takes this one back. */
    public Edit inverse() {
        return new Edit(at, inserted, removed);
    }

    /** Index behind what was inserted. */
    public int end() {
        return at + inserted.length();
    }

    /** Without what both texts have in common at their ends, so that views change as little as can be. */
    public Edit trimmed() {
        int shorter = Math.min(removed.length(), inserted.length());
        int head = 0;
        while (head < shorter && removed.charAt(head) == inserted.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && removed.charAt(removed.length() - 1 - tail) == inserted
                .charAt(inserted.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(at + head, removed.substring(head, removed.length() - tail),
                inserted.substring(head, inserted.length() - tail));
    }
}
