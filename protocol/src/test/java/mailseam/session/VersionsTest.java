package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

/** Files of each version that there ever was still open. */
class VersionsTest {
    private static SessionFile fixture(String name) throws Exception {
        try (InputStream in = VersionsTest.class.getResourceAsStream("/fixtures/" + name)) {
            assertThat(in).isNotNull();
            return SessionFile.read(Octets.wrap(in.readAllBytes()));
        }
    }

    @Test
    void versionOneOpens() throws Exception {
        SessionFile file = fixture("version-1.seam");

        assertThat(file.problems()).isEmpty();
        Header header = file.session().header();
        assertThat(header.segmentation().policy()).isEqualTo(new Segmentation.Policy.Random(1, 8, -7));
        assertThat(header.segmentation().cuts()).extracting(LandmarkCut::landmark)
                .containsAll(Arrays.asList(Landmark.values()));
        assertThat(header.gate()).contains(new Gate.Gap(Duration.ofMillis(5)));
        assertThat(header.timeout()).isEqualTo(Duration.ofSeconds(90));
        assertThat(header.variables()).isEqualTo(Map.of("name", "a value\r\n\t\\\u007F"));
        assertThat(header.notes()).isEqualTo(List.of("One.", "Two."));
        assertThat(header.recorded()).contains("capture");
        assertThat(file.session().steps()).hasSize(23);
        assertThat(file.session().steps().stream().map(Step::getClass).distinct())
                .hasSize(Step.class.getPermittedSubclasses().length);
        assertThat(SessionPrinter.print(file)).isEqualTo(file.source());
    }

    @Test
    void marksOfVersionOneOpen() throws Exception {
        SessionFile file = fixture("version-1-marks.seam");

        assertThat(file.problems()).isEmpty();
        assertThat(file.session().header().marks()).containsExactly(new Mark(41_210_000, Optional.empty(), ""),
                new Mark(1_000_000_000, Optional.of(new Mark.Span(Direction.CLIENT, 0, 1)), "One octet."),
                new Mark(2_500_000_000L, Optional.of(new Mark.Span(Direction.SERVER, 3, 3)), "Three \n\t\\"));
        assertThat(SessionPrinter.print(file)).isEqualTo(file.source());
    }
}
