package mailseam.play;

import java.util.List;

/** Boxes one behind the other as one box: the first stands next to the client, the last next to the server. */
public final class BoxChain implements Box {
    private final List<Box> boxes;

    /** A chain of these, at least one. */
    public BoxChain(List<Box> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    @Override
    public List<BoxCommand> handle(BoxEvent event) {
        throw new UnsupportedOperationException(boxes.toString());
    }
}
