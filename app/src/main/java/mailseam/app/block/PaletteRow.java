package mailseam.app.block;

import java.util.List;

/** A row of the palette. */
sealed interface PaletteRow {
    /** What stands over the rows behind it; it cannot be chosen. */
    record Heading(String words) implements PaletteRow {
    }

    /**
     * What can be put into the session.
     *
     * @param help   what it is for, in words; empty where its lines say all
     * @param icon   the name of its icon in the icon font
     * @param lines  what is put in, for a drag
     * @param insert puts it behind the selected block
     */
    record Offer(String name, String help, String icon, List<String> lines, Runnable insert) implements PaletteRow {
        public Offer {
            lines = List.copyOf(lines);
        }

        /** Its lines, and what it is for. */
        String tip() {
            String all = String.join("\n", lines);
            return help.isEmpty() ? all : help + "\n" + all;
        }
    }
}
