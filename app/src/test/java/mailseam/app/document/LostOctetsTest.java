package mailseam.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import mailseam.app.task.InlineTasks;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no plain text, and how they become such. */
class LostOctetsTest {
    private final DocumentViewModel document = new DocumentViewModel(new InlineTasks(), new Origin.Untitled("new"));

    private void show(Octets octets) {
        document.show(new Origin.Sample("a.seam"), Content.of(octets), _ -> {});
    }

    @Test
    void octetsThatAreNotUtf8BecomeEscapesByOneDeed() {
        show(Octets.latin1("C: caf\u00e9 \u00ff\u00fe\n# \u00c3\u00a9 \u00ef\u00bf\u00bd\n"));
        assertThat(document.lossless().get()).isFalse();

        document.mend("mend");

        assertThat(document.text().get()).isEqualTo("C: caf\\xE9 \\xFF\\xFE\n# \u00e9 \\xEF\\xBF\\xBD\n");
        assertThat(document.lossless().get()).isTrue();
        assertThat(document.dirty().get()).isTrue();
        document.text().undo();
        assertThat(document.lossless().get()).isFalse();
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void editsBeforeAreKept() {
        show(Octets.latin1("a\u00e9\nb\u00e8\n"));
        document.text().edit(Deed.of("swap", new Edit(0, "a", "first a")), this);

        document.mend("mend");

        assertThat(document.text().get()).isEqualTo("first a\\xE9\nb\\xE8\n");
    }

    @Test
    void placesThatWereTakenAwayAreNotGuessed() {
        show(Octets.latin1("a\u00e9\nb\u00e8\n"));
        document.text().edit(Deed.of("delete", new Edit(0, "a\uFFFD\n", "")), this);

        assertThat(document.isMendable()).isFalse();
        document.mend("mend");
        assertThat(document.text().get()).isEqualTo("b\uFFFD\n");
    }

    @Test
    void mixedLineEndsBecomeEven() {
        show(Octets.utf8("a\r\nb\nc\r\n"));
        assertThat(document.lossless().get()).isFalse();

        document.mend("mend");

        assertThat(document.lossless().get()).isTrue();
        assertThat(document.octets()).isEqualTo(Octets.utf8("a\r\nb\r\nc\r\n"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thereIsOneEscapeForEachPlaceWhateverTheOctets(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] octets = new byte[random.nextInt(40)];
            random.nextBytes(octets);
            Content content = Content.of(Octets.wrap(octets));
            boolean utf8 = Octets.utf8(Octets.wrap(octets).utf8()).equals(Octets.wrap(octets));
            assertThat(content.lost()).hasSize(utf8 ? 0 : (int) LostOctets.count(content.text()));
            assertThat(LostOctets.put(content.text(), content.lost())).doesNotContain(utf8 ? "\0none" : "\uFFFD");
        }
    }
}
