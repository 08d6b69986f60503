package mailseam.lab.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailseam.behaviours.Behaviour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real servers answered, as captures show it, against what the profiles with their names answer to the same inputs. */
class CapturedRepliesTest {
    private static final Path PAGE = Path.of("..", "..", "shared", "captures", "lab", "SERVERS-REPLIES.md");
    private static final Pattern ROW = Pattern.compile("\\| ([a-z0-9-]+) \\| (.*) \\| (cut|open|) ?\\|");
    private static final Pattern REPLY = Pattern.compile("`(?:\\((EHLO)\\)|([0-9]{3})(.*?)(?: \\(x([0-9]+)\\))?)`");

    /** There is no TLS here. */
    private static final String STARTTLS = "starttls-then-noop";
    /**
     * Where a profile answers otherwise, with what it answers. The chunks of the inputs have two lines fewer than those captured,
     * and their message is sent without a 354 too.
     */
    private static final Map<String, Map<String, String>> DIFFERENCES = Map.of(
            "sendmail", Map.of(STARTTLS, "250 500 250 221",
                    "bdat-one-segment", "250 250 250 500 500 500 500 221",
                    "bdat-pipelined", "250 250 250 500 500 500 500 500 221",
                    "bdat-short", "250 250 250 500 500 500 500 250 250 221",
                    "bdat-split", "250 250 250 500 500 500 500 500 221",
                    "early-everything", "554 550 550 550 550 550 550 550 221",
                    "ehlo-pipelined", "554 550 550 550 550 550 550 550 221"),
            "postscreen-deep", Map.of(STARTTLS, "250 502 250 221"),
            "exim", Map.of(STARTTLS, "250 503 250 221"),
            "postfix", Map.of(STARTTLS, "250 502 250 221"),
            "postfix-strict", Map.of(STARTTLS, "250 502 250 221"));

    @ParameterizedTest
    @CsvSource({"sendmail,sendmail-8.17.1.9", "opensmtpd,opensmtpd-6.8.0p2", "postscreen,postfix-3.7.11-postscreen",
            "postscreen-deep,postfix-3.7.11-postscreen-deep", "exim,exim-4.96", "exim-classic,exim-4.96-classic",
            "postfix,postfix-3.7.11", "postfix-strict,postfix-3.7.11-strict"})
    void answersAsTheRealServerDid(String profile, String variant) throws IOException {
        Map<String, String> real = captured(variant);
        LabProfile played = LabServers.named(profile).orElseThrow().profile();
        Map<String, String> lab = new TreeMap<>();
        real.keySet().forEach(name -> lab.put(name, LabTalk.of(played, Behaviour.named(name).plan().turns()).answer()));
        Map<String, String> expected = new TreeMap<>(real);
        expected.putAll(DIFFERENCES.getOrDefault(profile, Map.of()));
        assertThat(lab).isEqualTo(expected);
    }

    /** The codes of each case but for that of the greeting, with {@code cut} behind them. */
    private static Map<String, String> captured(String variant) throws IOException {
        assumeTrue(Files.exists(PAGE), () -> PAGE + " is absent");
        Set<String> inputs = Behaviour.all().stream().map(Behaviour::name).collect(Collectors.toSet());
        Map<String, String> answers = new TreeMap<>();
        for (String line : section(variant)) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && inputs.contains(row.group(1))) {
                answers.put(row.group(1), codes(row.group(2), row.group(3)));
            }
        }
        return answers;
    }

    private static List<String> section(String variant) throws IOException {
        return Files.readAllLines(PAGE).stream().dropWhile(line -> !line.equals("## " + variant)).skip(1)
                .takeWhile(line -> !line.startsWith("## ")).toList();
    }

    private static String codes(String replies, String end) {
        List<String> codes = new ArrayList<>();
        Matcher reply = REPLY.matcher(replies);
        while (reply.find()) {
            int count = reply.group(4) == null ? 1 : Integer.parseInt(reply.group(4));
            for (int i = 0; i < count; i++) {
                codes.add(reply.group(1) == null ? reply.group(2) : "250");
            }
        }
        if (end.equals("cut")) {
            codes.add("cut");
        }
        return String.join(" ", codes);
    }
}
