package mailseam.report.embed;

/** The five characters that markup cannot have as they are, as entities that HTML and XML both know. */
public final class Entities {
    private Entities() {
    }

    /** Text for an element's content or for an attribute in double quotes. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The text that was escaped. */
    static String plain(String escaped) {
        return escaped.indexOf('&') < 0 ? escaped
                : escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                        .replace("&amp;", "&");
    }
}
