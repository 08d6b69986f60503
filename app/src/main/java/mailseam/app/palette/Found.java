package mailseam.app.palette;

import java.util.List;

/**
 * A line of the palette.
 *
 * @param item    what it offers
 * @param score   how well it fits
 * @param letters the places of the name that were searched for
 */
public record Found(PaletteItem item, int score, List<Integer> letters) {
    public Found {
        letters = List.copyOf(letters);
    }
}
