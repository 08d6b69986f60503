package mailseam.behaviours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;
import mailseam.testing.Vectors;
import mailseam.wire.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lab profiles against captures of servers that the tests cannot start. */
class CapturedServersTest {
    @ParameterizedTest
    @CsvSource({"sendmail, sendmail-8.17.1.9", "opensmtpd, opensmtpd-6.8.0p2"})
    void profileGivesTheCapturedCodes(String profile, String captured)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Map<String, String> real = summaries(captured);
        Optional<LabServerPreset> preset = LabServers.named(profile);
        assumeTrue(preset.isPresent(), () -> "no profile " + profile);
        List<Behaviour> behaviours = Behaviour.all().stream().filter(each -> real.containsKey(each.name())).toList();
        Map<String, String> lab = new TreeMap<>();
        try (Wire wire = new Wire(2);
                LabUnderTest server = new LabUnderTest(preset.orElseThrow().profile())) {
            new Questions(wire, behaviours).ask(server).forEach((name, answer) -> lab.put(name, answer.summary()));
        }
        Map<String, String> differing = new LinkedHashMap<>();
        lab.forEach((name, summary) -> {
            if (!summary.equals(real.get(name))) {
                differing.put(name, "captured " + real.get(name) + ", lab " + summary);
            }
        });
        assertThat(differing.keySet()).as("differences: %s", differing)
                .containsExactlyInAnyOrderElementsOf(KnownDifferences.read().keySet().stream()
                        .filter(known -> known.profile().equals(profile)).map(Difference::behaviour).toList());
    }

    private static Map<String, String> summaries(String variant) {
        Map<String, String> summaries = new TreeMap<>();
        for (Map<String, @Nullable Object> capture : Vectors.read("../captures/lab/manifest.json")) {
            if (variant.equals(capture.get("variant"))) {
                List<String> codes = Vectors.texts(capture, "codes");
                Answer.End end = capture.get("closed") == null ? Answer.End.OPEN
                        : codes.getLast().equals("221") ? Answer.End.GOODBYE : Answer.End.CUT;
                summaries.put((String) capture.get("case"), new Answer(codes, end).summary());
            }
        }
        return summaries;
    }
}
