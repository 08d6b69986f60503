package mailseam.app.composer;

/** A kind of thing in a session file that is coloured. */
public enum Token {
    PLAIN("plain"), COMMENT("comment"), KEY("key"), DIRECTIVE("directive"), TIME("time"), CLIENT("client"),
    SERVER("server"),
    VERB("verb"), CODE("code"), CUT("cut"), ESCAPE("escape"), VARIABLE("variable");

    private final String style;

    Token(String style) {
        this.style = "seam-" + style;
    }

    /** The style class. */
    public String style() {
        return style;
    }
}
