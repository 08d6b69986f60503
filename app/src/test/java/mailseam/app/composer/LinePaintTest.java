package mailseam.app.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.app.composer.LinePaint.Piece;
import mailseam.app.document.Change;
import mailseam.app.document.Edit;
import org.junit.jupiter.api.Test;

class LinePaintTest {
    private static Remark remark(Level level, int column, int length) {
        return new Remark(level, 4, column, length, "", "");
    }

    @Test
    void piecesAreAsLongAsTheLineAndCarryAllThatHolds() {
        List<Piece> pieces = LinePaint.of("C: QUIT now", List.of(remark(Level.WARNING, 3, 100)),
                List.of(new Found(5, 9)));

        assertThat(pieces.stream().mapToInt(Piece::length).sum()).isEqualTo(11);
        assertThat(pieces).filteredOn(piece -> piece.styles().contains("seam-verb")).hasSize(2)
                .allSatisfy(piece -> assertThat(piece.styles()).contains("seam-warning"));
        assertThat(pieces).filteredOn(piece -> piece.styles().contains("seam-found")).extracting(Piece::length)
                .containsExactly(2, 2);
    }

    @Test
    void emptyLineHasNoPieces() {
        assertThat(LinePaint.of("", List.of(remark(Level.ERROR, 0, 1)), List.of())).isEmpty();
    }

    @Test
    void remarkMovesWithItsLine() {
        Edit edit = new Edit(0, "", "a\nb\n");
        assertThat(remark(Level.INFO, 0, 1).behind(new Change(edit, 1, 1, 3, this)).line()).isEqualTo(6);
        assertThat(remark(Level.INFO, 0, 1).behind(new Change(edit, 4, 1, 3, this)).line()).isEqualTo(4);
        assertThat(remark(Level.INFO, 0, 1).behind(new Change(edit, 5, 2, 1, this)).line()).isEqualTo(4);
    }
}
