package mailseam.smtp;

/** Who sends: one of the two directions of a TCP connection that carries SMTP. */
public enum Direction {
    /** From the client (the side that connects and sends commands) to the server. */
    CLIENT("client"),
    /** From the server (the side that greets and replies) to the client. */
    SERVER("server");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word that files, JSON and the terminal use. */
    public String word() {
        return word;
    }

    /** The other direction. */
    public Direction opposite() {
        return this == CLIENT ? SERVER : CLIENT;
    }
}
