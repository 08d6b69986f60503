package mailseam.app.folder;

import java.util.Locale;

/** What a file is, as far as its name says. */
public enum Kind {
    FOLDER, SESSION, CAPTURE, MESSAGE, OTHER;

    /** What a file with this name is. */
    public static Kind of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "seam" -> SESSION;
            case "pcap", "pcapng", "cap" -> CAPTURE;
            case "eml" -> MESSAGE;
            default -> OTHER;
        };
    }
}
