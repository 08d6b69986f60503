package mailseam.app.lab;

import java.util.Locale;

/** The connection on either side of what stands between a client and a server. */
public enum Side {
    /** Next to the client. */
    CLIENT,
    /** Next to the server. */
    SERVER;

    /** The other one. */
    Side other() {
        return this == CLIENT ? SERVER : CLIENT;
    }

    /** The key of its words. */
    public String textKey() {
        return "lab.side." + name().toLowerCase(Locale.ROOT);
    }
}
