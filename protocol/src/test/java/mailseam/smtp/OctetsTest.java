package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OctetsTest {
    @Test
    void areEqualWhereTheirOctetsAre() {
        Octets slice = Octets.latin1("xabcx").slice(1, 4);
        assertThat(slice).isEqualTo(Octets.latin1("abc")).hasSameHashCodeAs(Octets.latin1("abc"));
        assertThat(slice).isNotEqualTo(Octets.latin1("abd")).isNotEqualTo(Octets.latin1("ab"));
        assertThat(slice.compact()).isEqualTo(slice);
        assertThat(slice.toArray()).containsExactly('a', 'b', 'c');
    }

    @Test
    void doNotChangeWithTheArrayThatTheyWereCopiedFrom() {
        byte[] array = {1, 2};
        Octets octets = Octets.copyOf(array);
        array[0] = 9;
        assertThat(octets.at(0)).isEqualTo(1);
    }

    @Test
    void areCountedFromTheirOwnStart() {
        Octets octets = Octets.latin1("xx\u00e9yz").slice(2, 5);
        assertThat(octets.at(0)).isEqualTo(0xE9);
        assertThat(octets.indexOf('y', 0)).isEqualTo(1);
        assertThat(octets.indexOf('y', 2)).isEqualTo(-1);
        assertThat(octets.indexOf(0xE9, -5)).isZero();
        assertThat(octets.latin1()).isEqualTo("\u00e9yz");
        assertThat(octets.slice(1, 1)).isSameAs(Octets.EMPTY);
        byte[] target = new byte[3];
        octets.copyTo(1, target, 1, 2);
        assertThat(target).containsExactly(0, 'y', 'z');
    }

    @Test
    void areNotReadOutsideTheirBounds() {
        Octets octets = Octets.latin1("xyz").slice(1, 2);
        assertThatThrownBy(() -> octets.at(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> octets.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> octets.slice(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> octets.copyTo(0, new byte[2], 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Octets.wrap(new byte[2], 1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void areJoinedInOrder() {
        Octets joined = Octets.concat(List.of(Octets.latin1("ab"), Octets.EMPTY, Octets.latin1("cd").slice(1, 2)));
        assertThat(joined).isEqualTo(Octets.latin1("abd"));
        assertThat(Octets.concat(List.of())).isEqualTo(Octets.EMPTY);
    }

    @Test
    void readAsTextInEitherEncoding() {
        assertThat(Octets.utf8("\u00e9").length()).isEqualTo(2);
        assertThat(Octets.utf8("\u00e9").utf8()).isEqualTo("\u00e9");
        assertThat(Octets.latin1("\u20ac").latin1()).isEqualTo("?");
    }

    @Test
    void areShownWithNothingThatATerminalObeys() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 256; c++) {
            all.append(c);
        }
        String shown = Octets.latin1(all.toString()).toString();
        assertThat(shown).matches("[ -~]*").startsWith("\\x00\\x01").contains("\\t\\n\\x0B\\x0C\\r", "[\\\\]", "\\x7F");
        assertThat(shown).endsWith("\\xFE\\xFF");
    }
}
