package mailseam.app.shell;

/** Asks the user what to do. */
public interface Questions {
    /** What to do with edits that were not saved. */
    enum Unsaved {
        SAVE, DISCARD, CANCEL
    }

    /** Asks before edits would be lost. */
    Unsaved unsaved(String name);

    /** Asks before a file is written over that another program changed; true to do it. */
    boolean overwrite(String name);
}
