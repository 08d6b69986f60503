package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mailseam.compare.CompareRules;
import mailseam.compare.Comparison;
import mailseam.report.ComparisonJson;
import mailseam.report.JsonExporter;
import mailseam.report.Report;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What is written is what the published schemas say. */
class JsonSchemaTest {
    private static final PublishedSchema REPORT = new PublishedSchema("report-1.json");
    private static final PublishedSchema COMPARISON = new PublishedSchema("comparison-1.json");

    @Test
    void aReportIsAsTheSchemaSays() throws IOException {
        assertThat(REPORT.problems(RoundTripTest.export(new JsonExporter(), Hostile.report()).utf8())).isEmpty();
    }

    @Test
    void aComparisonIsAsTheSchemaSays() throws Exception {
        Timeline left = Hostile.report().timeline();
        Report right = RoundTripTest.report("""
                mailseam 1
                recorded  kernel

                +0.001000 S: 220 mx
                +0.002000 C: RC{cut +0.003000}PT TO:<c@d>
                +0.005000 S: 250 ok
                """);
        Comparison comparison = Comparison.of(left, right.timeline(), CompareRules.DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonJson.write(left, right.timeline(), comparison, Optional.of(List.of()), out);
        assertThat(COMPARISON.problems(out.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theSchemasFindWhatIsWrong() {
        assertThat(REPORT.problems("{\"format\":\"x\",\"segments\":[{\"offset\":-1}],\"more\":1}"))
                .anyMatch(problem -> problem.contains("/segments/0/offset"))
                .anyMatch(problem -> problem.contains("version")).anyMatch(problem -> problem.contains("more"));
        assertThat(COMPARISON.problems("{\"equal\":1,\"differences\":[{\"kind\":\"x\"}]}")).hasSizeGreaterThan(2);
    }
}
