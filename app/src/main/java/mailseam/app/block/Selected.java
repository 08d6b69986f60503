package mailseam.app.block;

import java.util.List;

/**
 * The blocks that are selected.
 *
 * @param blocks their indexes, rising
 * @param lead   the one that the keyboard is on, or -1 where there is none
 */
record Selected(List<Integer> blocks, int lead) {
    static final Selected NONE = new Selected(List.of(), -1);

    Selected {
        blocks = List.copyOf(blocks);
    }
}
