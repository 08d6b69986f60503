package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import mailseam.report.Exporter;
import mailseam.report.RecordedReport;
import mailseam.report.Report;
import mailseam.report.SeamExporter;
import mailseam.report.Setting;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.session.PlanException;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    static Stream<Exporter> forms() {
        return Exporters.all().stream().filter(form -> !form.ending().equals("seam"))
                .filter(form -> !form.ending().equals("pcapng"));
    }

    static Octets export(Exporter form, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(report, out);
        return Octets.wrap(out.toByteArray());
    }

    static Report report(String recording) throws PlanException {
        SessionFile file = SessionFile.read(Octets.utf8(recording));
        assertThat(file.problems()).isEmpty();
        return RecordedReport.of(file.session(), "1.0");
    }

    private static void comesBack(Exporter form, Report report) throws IOException, PlanException {
        String seam = export(new SeamExporter(), report).utf8();
        Octets exported = export(form, report);
        assertThat(EmbeddedSessions.in(exported)).as(form.ending()).containsExactly(seam);
        assertThat(export(new SeamExporter(), report(seam)).utf8()).isEqualTo(seam);
        assertThat(export(form, report(seam)).utf8()).as("the same report again").isEqualTo(exported.utf8());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatPeopleWroteComesBackToo(Exporter form) throws IOException, PlanException {
        Report plain = report("""
                mailseam 1
                title     Grüße
                server    mx.example.org:25
                recorded  kernel
                mark      +0.003500,C@17-18 Here it was cut.
                note      started 2026-01-02T03:04:05Z
                note      sent by client
                note      outcome unexpected-reply at line 7: Line 7 expects 250; the server said "500 what".
                note      the box was restarted before this

                +0.001000 S: 220 mx
                +0.002000 C: MAIL FROM:<a@b>\\r\\n{cut +0.003000}
                +0.003000 C: RC{cut +0.004000}PT TO:<c@d>
                +0.005000 S: 250 ok
                +0.006000 S: 500 what
                """);
        assertThat(plain.remarks()).containsExactly("the box was restarted before this");
        assertThat(plain.outcome()).hasValueSatisfying(outcome -> assertThat(outcome.line()).isEqualTo(7));
        comesBack(form, plain.withSummary("First paragraph.\n\nSecond: with \\ at its end \\")
                .withSettings(List.of(new Setting("gate", "wire"))));
    }
}
