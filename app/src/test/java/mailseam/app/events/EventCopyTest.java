package mailseam.app.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailseam.app.text.Texts;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.Timelines;
import mailseam.session.SecretSpan;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class EventCopyTest {
    private final Timeline timeline = Timelines.connected().server("220 m\u0001x\r\n")
            .client("AUTH PLAIN AGFAYgBoZWxsbw==\r\nHELP hush\r\n", new SecretSpan("word", 34, 38)).end();

    private String copy(EventCopy.Form form, EventKind... kinds) {
        return new EventCopy(timeline, new EventWords(new Texts(Locale.ENGLISH), timeline)).of(form,
                Stream.of(kinds).map(kind -> kind.event(timeline, 0)).toList());
    }

    @Test
    void copiesInEachForm() {
        assertThat(copy(EventCopy.Form.TEXT, EventKind.REPLY)).isEqualTo("220 m\\x01x\n");
        assertThat(copy(EventCopy.Form.ESCAPED, EventKind.REPLY)).isEqualTo("220 m\\x01x\\r\\n\n");
        assertThat(copy(EventCopy.Form.HEX, EventKind.REPLY))
                .isEqualTo("00000000  32 32 30 20 6d 01 78 0d 0a                       220 m.x..\n");
        assertThat(copy(EventCopy.Form.TRANSCRIPT, EventKind.MOMENT, EventKind.REPLY, EventKind.COMMAND))
                .isEqualTo("# connected\nS: 220 m\\x01x\nC: AUTH PLAIN ****************\n");
        assertThat(copy(EventCopy.Form.ROWS, EventKind.REPLY))
                .isEqualTo("0.001000\tserver\treply\t9\t#0\t220 m\\x01x\n");
    }

    @Test
    void copiesNoSecret() {
        for (EventCopy.Form form : EventCopy.Form.values()) {
            assertThat(copy(form, EventKind.SEGMENT, EventKind.COMMAND, EventKind.REPLY)).doesNotContain("AGFA");
        }
        String both = new EventCopy(timeline, new EventWords(new Texts(Locale.ENGLISH), timeline))
                .of(EventCopy.Form.TEXT, List.of(EventKind.SEGMENT.event(timeline, 1)));
        assertThat(both).doesNotContain("AGFA").doesNotContain("hush").contains("HELP ****");
    }
}
