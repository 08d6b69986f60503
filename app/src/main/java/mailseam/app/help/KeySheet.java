package mailseam.app.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailseam.app.action.ActionId;
import mailseam.app.action.Category;
import mailseam.app.keys.KeyNames;
import mailseam.app.keys.Keymap;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;

/** What the sheet of keys says: a section for each menu and for each view that has keys of its own. */
public final class KeySheet {
    private static final int NAME_WIDTH = 36;

    private final Keymap keymap;
    private final List<ViewKeys> views;
    private final Texts texts;

    /** With the keys of views, in order. */
    public KeySheet(Keymap keymap, List<ViewKeys> views, Texts texts) {
        this.keymap = keymap;
        this.views = List.copyOf(views);
        this.texts = texts;
    }

    /**
     * A line.
     *
     * @param keys as a person reads them; empty for an action without a key
     */
    public record Line(String name, String keys) {
        private boolean has(String letters) {
            return name.toLowerCase(Locale.ROOT).contains(letters) || keys.toLowerCase(Locale.ROOT).contains(letters);
        }
    }

    /** Lines that belong together. */
    public record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** The sections with the lines whose name or keys have some letters; sections without lines are left out. */
    public List<Section> sections(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Arrays.stream(Category.values()).map(this::menu), views.stream().map(this::view))
                .map(section -> section.title().toLowerCase(Locale.ROOT).contains(wanted) ? section
                        : new Section(section.title(),
                                section.lines().stream().filter(line -> line.has(wanted)).toList()))
                .filter(section -> !section.lines().isEmpty()).toList();
    }

    private Section menu(Category category) {
        return new Section(texts.get(category.textKey()),
                Arrays.stream(ActionId.values()).filter(id -> id.category() == category)
                        .map(id -> new Line(texts.get(id.textKey()), KeyNames.display(keymap.keys(id).getValue())))
                        .toList());
    }

    private Section view(ViewKeys view) {
        return new Section(texts.get(view.title()),
                view.lines().stream().map(line -> new Line(texts.get(line.what()), line.keys())).toList());
    }

    /** All of it as plain text, to be printed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Section section : sections("")) {
            text.append(text.isEmpty() ? "" : "\n").append(section.title()).append('\n');
            section.lines().forEach(line -> text.append("  ").append(line.name())
                    .repeat(' ', Math.max(2, NAME_WIDTH - line.name().length())).append(line.keys()).append('\n'));
        }
        return text.toString();
    }
}
