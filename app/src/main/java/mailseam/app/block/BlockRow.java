package mailseam.app.block;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** How a block is drawn: an icon, its name, its text, and at the right what is said about it. */
final class BlockRow extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");

    private final FontIcon fold = new FontIcon("mdi2c-chevron-right");
    private final FontIcon icon = new FontIcon("mdi2m-minus");
    private final Label name = new Label();
    private final Label text = new Label();
    private final Label said = new Label();
    private String style = "";

    /** With what a click on the sign of a folded message does. */
    BlockRow(Runnable folding) {
        fold.getStyleClass().add("fold");
        fold.setOnMouseClicked(click -> {
            folding.run();
            click.consume();
        });
        icon.getStyleClass().add("kind");
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().add("octets");
        text.setMinWidth(0);
        said.getStyleClass().add("said");
        said.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(fold, icon, name, text, space, said);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getStyleClass().add("block-row");
    }

    /** Shows a block; {@code folding} is whether the sign is seen. */
    void show(Block block, BlockWords words, boolean folding, Remark remark) {
        getStyleClass().remove(style);
        style = BlockWords.style(block);
        getStyleClass().add(style);
        boolean folded = block.kind() instanceof BlockKind.Message;
        fold.setVisible(folding);
        fold.setIconLiteral(folded ? "mdi2c-chevron-right" : "mdi2c-chevron-down");
        icon.setIconLiteral(BlockWords.icon(block));
        name.setText(words.name(block));
        text.setText(words.text(block));
        said.setText(remark.text());
        said.setVisible(!remark.text().isEmpty());
        said.setManaged(said.isVisible());
        said.pseudoClassStateChanged(WRONG, remark.wrong());
        said.pseudoClassStateChanged(EARLIER, remark.earlier());
    }
}
