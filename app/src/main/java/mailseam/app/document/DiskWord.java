package mailseam.app.document;

/** How the file of a document stands to what was read from it or written to it last. */
public sealed interface DiskWord {
    /** It holds the same; or the document has no file. */
    record Same() implements DiskWord {
    }

    /** Another program wrote something else into it. */
    record Changed(Content content) implements DiskWord {
    }

    /** It is not there any more, or cannot be read. */
    record Gone() implements DiskWord {
    }
}
