package mailseam.lab.box;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Octets;

/** Octets that go out together. */
final class Pieces {
    private final List<Octets> pieces = new ArrayList<>();
    private long length;

    void add(Octets octets) {
        if (!octets.isEmpty()) {
            pieces.add(octets);
            length += octets.length();
        }
    }

    /** How many octets there are. */
    long length() {
        return length;
    }

    /** All of them, and no longer here. */
    Octets take() {
        Octets all = Octets.concat(pieces);
        pieces.clear();
        length = 0;
        return all;
    }
}
