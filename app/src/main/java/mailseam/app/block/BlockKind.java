package mailseam.app.block;

import mailseam.smtp.Direction;

/** What the lines of a block mean, told from their looks and from what stands before them. */
public sealed interface BlockKind {
    /** A key of the header, the first line among them. */
    record Key(String key, String value) implements BlockKind {
    }

    /**
     * A command.
     *
     * @param verb      in capital letters
     * @param arguments what stands behind the verb, or the whole line where a cut goes through the verb
     */
    record Command(String verb, String arguments) implements BlockKind {
    }

    /** All lines of a message, folded into one block; {@code first} is the first of them. */
    record Message(String first) implements BlockKind {
    }

    /** One line of a message that is unfolded. */
    record MessageLine(String text) implements BlockKind {
    }

    /** The end of mail data. */
    record EndOfData(String text) implements BlockKind {
    }

    /** Octets that are no command and no reply. */
    record Said(Direction side, String text) implements BlockKind {
    }

    /** A reply: a client waits for it, a server sends it. */
    record Reply(String text) implements BlockKind {
    }

    /** A directive; the name begins with {@code @}. */
    record Directive(String name, String arguments) implements BlockKind {
    }

    /** A comment, without its sign. */
    record Comment(String text) implements BlockKind {
    }

    /** A blank line. */
    record Blank() implements BlockKind {
    }

    /** A line that is none of a session. */
    record Unreadable(String text) implements BlockKind {
    }

    /** Whether it stands in the header of a session. */
    default boolean isKey() {
        return this instanceof Key;
    }

    /** Whether it is a step of a session. */
    default boolean isStep() {
        return switch (this) {
            case Command _,Message _,MessageLine _,EndOfData _,Said _,Reply _,Directive _ -> true;
            case Key _,Comment _,Blank _,Unreadable _ -> false;
        };
    }
}
