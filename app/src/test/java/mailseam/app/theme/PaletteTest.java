package mailseam.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private record Pair(String what, Color front, Color behind) {
        double contrast() {
            return Wcag.contrast(front, behind);
        }
    }

    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnAllThatItStandsOn(Theme theme) {
        Palette p = theme.palette();
        List<Pair> pairs = List.of(new Pair("text", p.text(), p.background()),
                new Pair("faint", p.faint(), p.background()), new Pair("faint on client", p.faint(), p.clientFill()),
                new Pair("faint on server", p.faint(), p.serverFill()), new Pair("client", p.text(), p.clientFill()),
                new Pair("server", p.text(), p.serverFill()), new Pair("command", p.text(), p.commandFill()),
                new Pair("reply", p.text(), p.replyFill()), new Pair("trouble", p.troubleText(), p.troubleFill()),
                new Pair("trouble mark", p.troubleText(), p.background()),
                new Pair("client words", p.clientLine(), p.clientFill()),
                new Pair("server words", p.serverLine(), p.serverFill()),
                new Pair("client lane", p.clientLine(), p.background()),
                new Pair("server lane", p.serverLine(), p.background()),
                new Pair("selected moment", p.selection(), p.background()));

        assertThat(pairs)
                .allSatisfy(pair -> assertThat(pair.contrast()).as(pair.what()).isGreaterThanOrEqualTo(Wcag.TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void selectionIsSeenBesideEveryBox(Theme theme) {
        Palette p = theme.palette();

        assertThat(List.of(p.clientFill(), p.serverFill(), p.commandFill(), p.replyFill(), p.troubleFill()))
                .allSatisfy(fill -> assertThat(new Pair("selection", p.selection(), fill).contrast())
                        .isGreaterThanOrEqualTo(Wcag.MARK));
    }
}
