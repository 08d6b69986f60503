package mailseam.app.control;

import java.util.Locale;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import mailseam.app.theme.FontSizes;

/** Rows of lists that are all of one height, which goes with the font size. */
public final class Rows {
    private Rows() {
    }

    /** Gives the rows of a list a height, in pixels with letters of the usual size. */
    public static void height(ListView<?> list, double usual) {
        list.setFixedCellSize(usual);
        withLetters(list, usual);
    }

    /** The same of a table. */
    public static void height(TableView<?> table, double usual) {
        table.setFixedCellSize(usual);
        withLetters(table, usual);
    }

    /** The same of a tree. */
    public static void height(TreeView<?> tree, double usual) {
        tree.setFixedCellSize(usual);
        withLetters(tree, usual);
    }

    private static void withLetters(Control list, double usual) {
        list.setStyle(String.format(Locale.ROOT, "-fx-fixed-cell-size: %.7fem;", usual / FontSizes.USUAL));
    }

    /** Makes a list as high as some rows and its borders. */
    public static void show(ListView<?> list, int rows, double borders) {
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(rows).add(borders));
    }
}
