package mailseam.app.shell;

/**
 * What the status bar says.
 *
 * @param line the line of the session that it is about, or 0
 */
public record Status(Kind kind, String text, int line) {
    /** How to take it. */
    public enum Kind {
        INFO("mdi2i-information-outline"), GOING("mdi2p-progress-clock"), GOOD("mdi2c-check-circle-outline"),
        DIFFERS("mdi2a-alert-outline"), BROKEN("mdi2c-close-octagon-outline");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /** The name of its icon in the icon font. */
        public String icon() {
            return icon;
        }
    }
}
