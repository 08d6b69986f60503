package mailseam.app.lab;

import java.time.ZoneId;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.action.ActionId;
import mailseam.app.control.ActionControls;
import mailseam.app.control.Describe;
import mailseam.app.run.TargetViewModel;
import mailseam.app.text.Texts;

/** The lab: above what runs, below the conversations of what is selected, or a form for something new. */
public final class LabView {
    private static final ObservableValue<String> NONE = new ReadOnlyStringWrapper("");

    private final LabViewModel model;
    private final Texts texts;
    private final Describe describe;
    private final ThingsView things;
    private final ConversationsView conversations;
    private final ServerFormView server;
    private final ProxyFormView proxy;
    private final StoriesView stories;
    private final Label title = new Label();
    private final Node close;
    private final Node start;
    private final BorderPane lower = new BorderPane();
    private final SplitPane node;
    private Subscription attached = Subscription.EMPTY;

    /** A view of the lab. */
    public LabView(LabViewModel model, TargetViewModel targets, Texts texts, Describe describe,
            ActionControls controls) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
        LabWords words = new LabWords(texts, ZoneId.systemDefault());
        things = new ThingsView(model, texts, words, describe);
        conversations = new ConversationsView(model, texts, words, describe, controls);
        server = new ServerFormView(model.serverForm(), texts, describe);
        proxy = new ProxyFormView(model.proxyForm(), targets, texts, describe, controls);
        stories = new StoriesView(model, texts, words, describe);
        close = controls.button(ActionId.SHOW_CONVERSATIONS);
        start = controls.button(ActionId.LAB_START);
        lower.setTop(head());
        node = new SplitPane(upper(controls), lower);
        node.setOrientation(Orientation.VERTICAL);
        node.setDividerPositions(0.3);
        node.getStyleClass().add("lab");
    }

    private Node upper(ActionControls controls) {
        HBox fresh = bar(controls.button(ActionId.NEW_SERVER), controls.button(ActionId.NEW_PROXY),
                controls.button(ActionId.STORIES));
        HBox each = bar(controls.iconButton(ActionId.USE_AS_TARGET), controls.iconButton(ActionId.COPY_ADDRESS),
                controls.iconButton(ActionId.LAB_STOP), controls.iconButton(ActionId.LAB_AGAIN),
                controls.iconButton(ActionId.LAB_REMOVE));
        VBox.setVgrow(things.node(), Priority.ALWAYS);
        return new VBox(fresh, things.node(), each);
    }

    private static HBox bar(Node... nodes) {
        HBox bar = new HBox(nodes);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("lab-bar");
        return bar;
    }

    private Node head() {
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        return head;
    }

    /** The control. */
    public Node node() {
        return node;
    }

    /** What takes the keyboard here first. */
    public Node focusTarget() {
        return things.node();
    }

    /** Puts the keyboard where the lower half begins. A form is part of the scene only once the pane around it has its skin. */
    public void focusPage() {
        lower.applyCss();
        switch (model.page().get()) {
            case CONVERSATIONS -> conversations.list().requestFocus();
            case SERVER -> server.focusTarget().requestFocus();
            case PROXY -> proxy.focusTarget().requestFocus();
            case STORIES -> stories.focusTarget().requestFocus();
        }
    }

    /** Opens the list of middleboxes. */
    public void offerMiddleboxes() {
        proxy.chain().offer();
    }

    /** Starts following the view model. */
    public void attach() {
        things.attach();
        conversations.attach();
        proxy.chain().attach();
        stories.attach();
        attached = model.page().subscribe(this::show);
    }

    /** Stops following it. */
    public void detach() {
        things.detach();
        conversations.detach();
        proxy.chain().detach();
        stories.detach();
        attached.unsubscribe();
    }

    private void show(LabPage page) {
        title.setText(texts.get(page.textKey()));
        close.setVisible(page != LabPage.CONVERSATIONS);
        close.setManaged(page != LabPage.CONVERSATIONS);
        lower.setBottom(switch (page) {
            case CONVERSATIONS -> null;
            case SERVER -> foot(model.serverForm().fields().failure());
            case PROXY -> foot(model.proxyForm().fields().failure());
            case STORIES -> foot(NONE);
        });
        lower.setCenter(switch (page) {
            case CONVERSATIONS -> conversations.node();
            case SERVER -> scrolled(page, server.node());
            case PROXY -> scrolled(page, proxy.node());
            case STORIES -> stories.node();
        });
    }

    /** What starts it stands below the form, wherever that is scrolled to, with the reason why it did not start. */
    private Node foot(ObservableValue<String> failure) {
        VBox foot = new VBox(FormParts.wrong(failure), start);
        foot.getStyleClass().addAll("form", "lab-foot");
        return foot;
    }

    private Node scrolled(LabPage page, Node form) {
        ScrollPane pane = describe.as(page.textKey(), new ScrollPane(form));
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }
}
