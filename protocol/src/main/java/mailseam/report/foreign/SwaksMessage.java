package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The message that swaks makes of its options, without what it makes anew each time: Date, Message-Id and X-Mailer. */
final class SwaksMessage {
    private static final String TEMPLATE = "To: %TO_ADDRESS%\nFrom: %FROM_ADDRESS%\nSubject: test\n%NEW_HEADERS%\n%BODY%\n";

    private SwaksMessage() {
    }

    /** Its lines, dot-stuffed unless swaks was told not to, without the dot that ends it. */
    static List<String> of(SwaksOptions options, String from, String to) {
        boolean raw = options.has("no-data-fixup");
        String data = written(options.value("data").orElse(TEMPLATE), "data");
        String body = written(options.value("body").orElse("This is a test mailing\n"), "body");
        String added = options.all("add-header").stream().map(field -> field.replace("\\n", "\n") + "\n").reduce("",
                String::concat);
        if (!raw) {
            data = data.contains("%NEW_HEADERS%") ? data : data.replaceFirst("\n\n", "\n%NEW_HEADERS%\n");
            data = data.replace("%NEW_HEADERS%", added).replace("%BODY%", body).replace("%TO_ADDRESS%", to)
                    .replace("%FROM_ADDRESS%", from).replace("%NEWLINE%", "\n");
        }
        List<String> lines = new ArrayList<>(Arrays.asList(data.replace("\r\n", "\n").split("\n", -1)));
        if (lines.getLast().equals(".")) {
            lines.removeLast();
        }
        if (!raw) {
            options.headers().forEach(field -> replace(lines, field));
            lines.replaceAll(line -> line.startsWith(".") ? "." + line : line);
        }
        return lines;
    }

    /** A value as swaks takes it: {@code \n} ends a line; what comes from a file is not here. */
    private static String written(String value, String option) {
        return value.startsWith("@@") ? value.substring(1)
                : value.startsWith("@") || value.equals("-") ? "(the " + option + " of swaks came from " + value + ")\n"
                        : value.replace("\\n", "\n");
    }

    private static void replace(List<String> lines, String field) {
        String name = field.split(":", 2)[0].strip().toLowerCase(Locale.ROOT) + ":";
        int end = lines.indexOf("");
        List<String> header = lines.subList(0, end < 0 ? lines.size() : end);
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).toLowerCase(Locale.ROOT).startsWith(name)) {
                header.set(i, field);
                return;
            }
        }
        header.add(field);
    }
}
