package mailseam.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class MirroredTest {
    private static Script greeted() {
        return new Script().server("220 mx ESMTP").client("EHLO a").server("250 mx");
    }

    private static final Timeline ONE = greeted().client("MAIL FROM:<a>").server("250 ok")
            .clientOctets("RC", "PT TO:<b>\r\n").server("250 ok").client("QUIT").wait(2000).server("221 bye").end();
    private static final Timeline OTHER = greeted().client("MAIL FROM:<a> SIZE=1").server("550 no")
            .client("XXXX TO:<b>").server("250 ok").client("NOOP").server("250 ok").end();

    private static final Aligned THERE = Aligned.of(ONE, OTHER, CompareRules.DEFAULT);

    @Test
    void changedOverTwiceItIsAsItWas() {
        assertThat(THERE.comparison().differences()).hasSizeGreaterThan(3);
        assertThat(THERE.mirrored().mirrored()).isEqualTo(THERE);
    }

    @Test
    void changedOverItSaysWhatTheOtherComparisonSays() {
        List<String> kinds = kinds(Aligned.of(OTHER, ONE, CompareRules.DEFAULT));

        assertThat(kinds(THERE.mirrored())).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(THERE.mirrored().comparison().differences()).allSatisfy(difference -> {
            if (difference instanceof Difference.OctetsChanged changed) {
                assertThat(OTHER.stream(changed.left().orElseThrow().direction())
                        .read(changed.left().orElseThrow().from(), 4).latin1()).isIn("MAIL", "XXXX");
            }
        });
    }

    private static List<String> kinds(Aligned aligned) {
        return aligned.comparison().differences().stream()
                .map(difference -> difference.kind() + difference.left().map(Spot::from)
                        + difference.right().map(Spot::from))
                .toList();
    }
}
