package mailseam.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFormatTest {
    private static final Kept EDITED = new Kept(new Origin.File(Path.of("/tmp/a\nb\\n.seam")), new TextRange(7, 3),
            true, false, Optional.of(new Kept.Versions("one\n\ntwo", List.of("", "\u00e9 \ud83d\ude00", "", ""))));

    private static Stream<Kept> kept() {
        return Stream.of(EDITED,
                new Kept(new Origin.Sample("a.seam"), new TextRange(0, 0), false, true, Optional.empty()),
                new Kept(new Origin.Untitled("Untitled 2"), new TextRange(1, 1), false, true,
                        Optional.of(new Kept.Versions("", List.of("")))));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void readsWhatItWrote(Kept kept) throws IOException {
        assertThat(KeptFormat.read(KeptFormat.write(kept))).isEqualTo(kept);
    }

    @Test
    void noPartOfAFileIsTakenForAWholeOne() {
        Octets whole = KeptFormat.write(EDITED);
        for (int length = 0; length < whole.length(); length++) {
            Octets part = whole.slice(0, length);
            assertThatThrownBy(() -> KeptFormat.read(part)).as("%d octets", length).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "mailseam kept 2\n\n", "mailseam kept 1\nselection a b\n\n",
            "mailseam kept 1\nsaved 9999999999\ntext 1\n\nx", "mailseam kept 1\nsaved -5\ntext 6\n\nx",
            "mailseam kept 1\nfile \u0000\n\n"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> KeptFormat.read(Octets.utf8(text))).isInstanceOf(IOException.class);
    }
}
