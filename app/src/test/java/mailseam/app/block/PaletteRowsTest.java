package mailseam.app.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import mailseam.app.habit.Snippet;
import mailseam.app.text.Texts;
import org.junit.jupiter.api.Test;

/** The palette offers templates and, under a heading, snippets. */
class PaletteRowsTest {
    private final List<Object> inserted = new ArrayList<>();
    private final Snippet login = new Snippet("AUTH LOGIN", "C: AUTH LOGIN\nS: 334", Optional.empty());
    private final Snippet helo = new Snippet("HELO without a name", "C: HELO\nS: 501", Optional.empty());
    private final PaletteRows rows = new PaletteRows(FXCollections.observableArrayList(login, helo), inserted::add,
            inserted::add, new Texts(Locale.ENGLISH));

    private List<String> names(String words) {
        return rows.matching(words).stream().map(row -> switch (row) {
            case PaletteRow.Heading(String heading) -> "[" + heading + "]";
            case PaletteRow.Offer offer -> offer.name();
        }).toList();
    }

    @Test
    void snippetsStandUnderAHeadingBehindAllTemplates() {
        assertThat(names("")).hasSize(Template.values().length + 3).endsWith("[Snippets]", "AUTH LOGIN",
                "HELO without a name");
        assertThat(names("334")).containsExactly("[Snippets]", "AUTH LOGIN");
        assertThat(names("vrfy")).doesNotContain("[Snippets]").isNotEmpty();
    }

    @Test
    void whatIsChosenIsInserted() {
        rows.matching("501").stream().filter(PaletteRow.Offer.class::isInstance)
                .map(PaletteRow.Offer.class::cast).forEach(offer -> {
                    assertThat(offer.lines()).containsExactly("C: HELO", "S: 501");
                    offer.insert().run();
                });
        assertThat(inserted).containsExactly(helo);
    }
}
