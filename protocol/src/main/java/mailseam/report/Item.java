package mailseam.report;

import java.util.List;

/**
 * An entry of a list: a mark, a difference, a finding.
 *
 * @param details  sentences below it
 * @param literals rows below these, in which each character keeps its place
 */
public record Item(Sentence title, List<Sentence> details, List<String> literals) {
    public Item {
        details = List.copyOf(details);
        literals = List.copyOf(literals);
    }
}
