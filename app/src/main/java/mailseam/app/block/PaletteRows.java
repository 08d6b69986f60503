package mailseam.app.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import mailseam.app.habit.Snippet;
import mailseam.app.text.Texts;

/** What the palette offers: the templates, and under a heading the snippets. */
public final class PaletteRows {
    private final Texts texts;
    private final ObservableList<Snippet> snippets;
    private final Consumer<Template> insert;
    private final Consumer<Snippet> insertSnippet;

    /** All templates and these snippets, which may come and go, with what puts one of each into the session. */
    public PaletteRows(ObservableList<Snippet> snippets, Consumer<Template> insert, Consumer<Snippet> insertSnippet,
            Texts texts) {
        this.snippets = snippets;
        this.insert = insert;
        this.insertSnippet = insertSnippet;
        this.texts = texts;
    }

    ObservableList<Snippet> snippets() {
        return snippets;
    }

    /** The rows with all of these words in their name, help or lines; those whose name begins with them come first. */
    List<PaletteRow> matching(String words) {
        List<PaletteRow> rows = new ArrayList<>(fitting(Arrays.stream(Template.values()).map(this::offer), words));
        List<PaletteRow.Offer> own = fitting(snippets.stream().map(this::offer), words);
        if (!own.isEmpty()) {
            rows.add(new PaletteRow.Heading(texts.get("block.palette.snippets")));
            rows.addAll(own);
        }
        return rows;
    }

    private PaletteRow.Offer offer(Template one) {
        return new PaletteRow.Offer(texts.get(one.textKey()), texts.get(one.textKey() + ".help"), one.icon(),
                one.lines(), () -> insert.accept(one));
    }

    private PaletteRow.Offer offer(Snippet one) {
        return new PaletteRow.Offer(one.title(), "", one.icon(), one.lines().lines().toList(),
                () -> insertSnippet.accept(one));
    }

    private static List<PaletteRow.Offer> fitting(Stream<PaletteRow.Offer> all, String words) {
        String start = words.toLowerCase(Locale.ROOT).strip();
        List<String> wanted = List.of(start.split("\\s+"));
        return all.filter(one -> fits(one, wanted))
                .sorted((a, b) -> Boolean.compare(starts(b, start), starts(a, start))).toList();
    }

    private static boolean starts(PaletteRow.Offer one, String start) {
        return !start.isEmpty() && one.name().toLowerCase(Locale.ROOT).startsWith(start);
    }

    private static boolean fits(PaletteRow.Offer one, List<String> wanted) {
        String all = (one.name() + " " + one.tip()).toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(all::contains);
    }
}
