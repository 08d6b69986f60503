package mailseam.lab.box;

import java.util.List;
import java.util.Optional;

/**
 * A middlebox that can be had by name.
 *
 * @param name     as on the command line: {@code pix-fixup}
 * @param summary  what it does, in one sentence
 * @param bugs     the bugs of the field guide that it is, such as {@code B11}, and the stories, such as {@code 002}
 * @param imitates what it imitates and what it does not, in a few sentences
 * @param options  what can be set
 */
public record Middlebox(String name, String summary, List<String> bugs, String imitates, List<BoxOption> options) {
    public Middlebox {
        bugs = List.copyOf(bugs);
        options = List.copyOf(options);
    }

    /** The option of that name. */
    public Optional<BoxOption> option(String named) {
        return options.stream().filter(option -> option.name().equals(named)).findFirst();
    }
}
