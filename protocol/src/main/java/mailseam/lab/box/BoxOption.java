package mailseam.lab.box;

/**
 * Something that can be set of a middlebox.
 *
 * @param name     as on the command line: {@code banner}
 * @param standard its value where nothing is said
 * @param summary  what it does and which values it takes
 */
public record BoxOption(String name, String standard, String summary) {
}
