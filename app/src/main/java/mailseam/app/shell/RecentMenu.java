package mailseam.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.library.LibraryItem;

/** The menus of the files that were used last, and of the documents that were closed. They are filled when they are opened. */
final class RecentMenu {
    private final WorkbenchViewModel model;
    private final Desk desk;

    RecentMenu(WorkbenchViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Files that were used last; those that are gone are there and cannot be chosen. */
    Menu recent() {
        Menu menu = menu("menu.recent");
        menu.setOnShowing(_ -> {
            List<Path> paths = model.library().recent().stream().map(LibraryItem.File::path).toList();
            menu.getItems().setAll(paths.stream().map(this::item).toList());
            orNone(menu);
            model.services().tasks().run(() -> missing(paths), gone -> grey(menu, gone), _ -> {});
        });
        return menu;
    }

    private MenuItem item(Path path) {
        MenuItem item = plain(path.toString());
        item.setUserData(path);
        item.setOnAction(_ -> desk.open(List.of(path)));
        return item;
    }

    private static Set<Path> missing(List<Path> paths) {
        return paths.stream().filter(path -> !Files.isReadable(path)).collect(Collectors.toCollection(HashSet::new));
    }

    private void grey(Menu menu, Set<Path> gone) {
        menu.getItems().stream().filter(item -> gone.contains(item.getUserData())).forEach(item -> {
            item.setDisable(true);
            item.setText(model.texts().get("action.unavailable", item.getText(), model.texts().get("why.fileGone")));
        });
    }

    /** Documents that were closed, with their edits. */
    Menu closed() {
        Menu menu = menu("menu.closed");
        menu.setOnShowing(_ -> {
            menu.getItems().setAll(model.documents().closed().stream().map(this::item).toList());
            orNone(menu);
        });
        return menu;
    }

    private MenuItem item(DocumentViewModel document) {
        MenuItem item = plain(model.texts().get(document.dirty().get() ? "tab.dirty" : "tab.clean",
                document.origin().get().name()));
        item.setOnAction(_ -> model.documents().reopen(document));
        return item;
    }

    private Menu menu(String key) {
        Menu menu = new Menu(model.texts().get(key));
        menu.setId(key.replace('.', '-'));
        orNone(menu);
        return menu;
    }

    /** A menu without items is never opened, and so would never be filled. */
    private void orNone(Menu menu) {
        if (menu.getItems().isEmpty()) {
            MenuItem none = plain(model.texts().get("menu.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
    }

    private static MenuItem plain(String text) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        return item;
    }
}
