package mailseam.app.library;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mailseam.app.task.Tasks;

/** Letters that are typed one behind the other go to the next line that begins with them. */
final class TypeAhead {
    private static final Duration REST = Duration.ofSeconds(1);

    private final TreeView<LibraryItem> tree;
    private final Tasks.Delay rest;
    private String typed = "";

    TypeAhead(TreeView<LibraryItem> tree, Tasks tasks) {
        this.tree = tree;
        rest = tasks.delay(REST, () -> typed = "");
    }

    /** Any other key begins anew. */
    void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.getCode().isNavigationKey() || key.getCode().isFunctionKey()
                || key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
            typed = "";
        }
    }

    void typed(KeyEvent key) {
        String letter = key.getCharacter();
        boolean letters = !letter.isEmpty() && !Character.isISOControl(letter.charAt(0))
                && !(typed.isEmpty() && letter.isBlank());
        if (!letters || key.isControlDown() || key.isAltDown() || key.isMetaDown() || tree.getEditingItem() != null) {
            return;
        }
        typed += letter.toLowerCase(Locale.ROOT);
        rest.restart();
        int now = tree.getSelectionModel().getSelectedIndex();
        int from = typed.length() == 1 ? now + 1 : Math.max(0, now);
        int rows = tree.getExpandedItemCount();
        for (int step = 0; step < rows; step++) {
            int row = (from + step) % rows;
            TreeItem<LibraryItem> item = tree.getTreeItem(row);
            if (item != null && item.getValue().title().toLowerCase(Locale.ROOT).startsWith(typed)) {
                tree.getSelectionModel().clearAndSelect(row);
                tree.scrollTo(Math.max(0, row - 3));
                return;
            }
        }
    }
}
