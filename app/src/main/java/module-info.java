/** The workbench: a window on the engine, and the command line. */
module mailseam.app {
    requires static org.jspecify;
    requires mailseam.protocol;
    requires info.picocli;
    requires javafx.controls;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.fxmisc.flowless;
    requires org.fxmisc.richtext;
    requires org.fxmisc.undo;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;

    exports mailseam.app;
    exports mailseam.app.shell to javafx.graphics;

    opens mailseam.app.cli to info.picocli;
}
