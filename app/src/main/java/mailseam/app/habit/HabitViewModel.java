package mailseam.app.habit;

/**
 * All of this package's view models.
 *
 * @param paste    foreign texts as sessions
 * @param copy     sessions in other forms
 * @param snippets what is written often
 */
public record HabitViewModel(PasteViewModel paste, CopyViewModel copy, SnippetsViewModel snippets) {
}
