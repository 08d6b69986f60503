package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The options of one swaks command; what none of the readers needs to know stays a name that is left out. */
final class SwaksOptions {
    /** An option of swaks by one of its names, with whether it takes a value. */
    private record Known(String name, boolean value) {
    }

    private static final Map<String, Known> KNOWN = known();

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> headers = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private int count;

    private static Map<String, Known> known() {
        Map<String, Known> known = new HashMap<>();
        for (String names : List.of("to t", "from f", "server s", "port p", "helo ehlo lhlo h", "quit-after q quit",
                "drop-after da",
                "drop-after-send das", "timeout", "protocol", "auth a", "auth-optional ao", "auth-optional-strict aos",
                "auth-user au", "auth-password ap", "data d", "body", "add-header ah", "xclient", "attach",
                "attach-body",
                "attach-type", "attach-name", "socket", "pipe", "local-interface li", "local-port lp lport",
                "copy-routing",
                "tls-protocol tlsp", "tls-cipher", "tls-ca-path", "tls-cert", "tls-key", "tls-sni", "tls-get-peer-cert",
                "auth-extra ae", "auth-map am", "auth-hide-password ahp", "show-time-lapse stl", "output output-file",
                "config", "proxy", "proxy-version", "silent S", "protect-prompt pp", "dump-as-body dab")) {
            add(known, names,
                    !names.startsWith("auth-hide") && !names.startsWith("show-time") && !names.startsWith("protect"));
        }
        for (String names : List.of("pipeline", "prdr", "tls", "tls-optional tlso", "tls-optional-strict tlsos",
                "tls-on-connect tlsc", "tls-verify", "no-data-fixup ndf", "no-strip-from nsf", "suppress-data n", "4",
                "6", "g",
                "no-info-hints nih", "no-hints nth", "no-send-hints nsh", "no-receive-hints nrh", "hide-receive hr",
                "hide-send hs", "hide-informational hi", "hide-all ha", "show-raw-text raw", "auth-plaintext apt",
                "force-getpwuid",
                "xclient-optional", "xclient-optional-strict", "xclient-no-verify", "xclient-before-starttls",
                "xclient-delim",
                "support", "version", "help", "dump-mail")) {
            add(known, names, false);
        }
        return Map.copyOf(known);
    }

    private static void add(Map<String, Known> known, String names, boolean value) {
        String[] all = names.split(" ", -1);
        for (String name : all) {
            known.put(name, new Known(all[0], value));
        }
    }

    /** The options among the words behind the name of the program. */
    static SwaksOptions of(List<ShellWords.Word> words) {
        SwaksOptions options = new SwaksOptions();
        int at = 0;
        while (at < words.size()) {
            at = options.option(words, at);
        }
        return options;
    }

    private int option(List<ShellWords.Word> words, int at) {
        String text = words.get(at).text();
        if (!text.startsWith("-") || text.length() < 2) {
            leftOut.add("(a word that is no option)");
            return at + 1;
        }
        String name = text.substring(text.startsWith("--") ? 2 : 1);
        int equals = name.indexOf('=');
        Optional<String> given = equals > 0 ? Optional.of(name.substring(equals + 1)) : Optional.empty();
        name = equals > 0 ? name.substring(0, equals) : name;
        boolean header = name.startsWith("h-") || name.startsWith("header") || name.startsWith("xclient-")
                || name.startsWith("proxy-");
        Known known = KNOWN.getOrDefault(name, new Known(name, header));
        boolean next = given.isEmpty() && known.value && at + 1 < words.size() && isValue(words.get(at + 1));
        take(known.name, given.orElseGet(() -> next ? words.get(at + 1).text() : ""),
                KNOWN.containsKey(name) || header);
        return next ? at + 2 : at + 1;
    }

    private static boolean isValue(ShellWords.Word word) {
        return word.quoted() || !word.text().startsWith("-") || word.text().equals("-");
    }

    private void take(String name, String value, boolean known) {
        count += known ? 1 : 0;
        if (name.equals("header")) {
            headers.add(value);
        } else if (name.startsWith("h-") || name.startsWith("header-")) {
            headers.add(name.substring(name.indexOf('-') + 1) + ": " + value);
        } else if (known) {
            values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        } else {
            leftOut.add(name.startsWith("ap") ? "(an unknown option)" : "-" + name);
        }
    }

    /** How many options swaks knows. */
    int count() {
        return count;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The last value of an option; empty where it has none. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getLast).filter(value -> !value.isEmpty());
    }

    /** All values of an option. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Fields that replace those of the message. */
    List<String> headers() {
        return headers;
    }

    /** The words that are no options of swaks. */
    List<String> leftOut() {
        return leftOut;
    }

    /** The options that are there, sorted, by their first names. */
    Stream<String> names() {
        return values.keySet().stream().sorted();
    }

    /** A value in capitals. */
    String word(String name) {
        return value(name).orElse("").toUpperCase(Locale.ROOT);
    }
}
