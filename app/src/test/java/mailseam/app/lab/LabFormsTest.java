package mailseam.app.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import mailseam.app.text.Texts;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.box.Middlebox;
import mailseam.session.Problem;
import mailseam.wire.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into the forms of the lab. */
class LabFormsTest {
    private final ServerForm server = new ServerForm(new Texts(Locale.ENGLISH));
    private final ProxyForm proxy = new ProxyForm(new Texts(Locale.ENGLISH));

    private Middlebox box(String name) {
        return proxy.middleboxes().stream().filter(at -> at.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> chain() {
        return proxy.chain().stream().map(at -> at.middlebox().name()).toList();
    }

    @Test
    void wrongFaultIsNamedWithItsPlaceAsItIsTyped() {
        server.fields().faultText().set("reply RCPT: delay 2s\n\nreply RCPT: dlay 2s");

        List<Problem> problems = server.fields().faultLines().get().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().line()).isEqualTo(3);
        assertThat(problems.getFirst().column()).isEqualTo(13);
        assertThat(server.unavailable().get()).isNotEmpty();

        server.fields().faultText().set("reply RCPT: delay 2s");
        assertThat(server.unavailable().get()).isEmpty();
        assertThat(server.fields().faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "65536", "-1", "99999999999", "25 26"})
    void portThatIsNoneIsRefused(String port) {
        server.fields().port().set(port);
        assertThat(server.unavailable().get()).contains("65535");
    }

    @Test
    void emptyPortIsAnyFreeOne() {
        assertThat(server.unavailable().get()).isEmpty();
        assertThat(server.fields().listen()).isEqualTo(new Endpoint("127.0.0.1", 0));
    }

    @Test
    void proxyNeedsAServerBehindIt() {
        assertThat(proxy.unavailable().get()).isNotEmpty();
        proxy.to().set("mail.example.org");

        assertThat(proxy.unavailable().get()).isEmpty();
        assertThat(proxy.order()).isInstanceOfSatisfying(LabOrder.Proxy.class, order -> {
            assertThat(order.to()).isEqualTo(new Endpoint("mail.example.org", 25));
            assertThat(order.boxes()).isEmpty();
        });
    }

    @Test
    void chainIsPutTogetherAndReordered() {
        proxy.add(box("pix-fixup"));
        proxy.add(box("slicer"));
        proxy.add(box("delay"));
        assertThat(chain()).containsExactly("pix-fixup", "slicer", "delay");
        assertThat(proxy.canMove(1)).isFalse();

        proxy.move(-1);
        assertThat(chain()).containsExactly("pix-fixup", "delay", "slicer");
        proxy.move(-9);
        assertThat(chain()).containsExactly("delay", "pix-fixup", "slicer");
        proxy.moveTo(proxy.chain().getFirst(), 2);
        assertThat(chain()).containsExactly("pix-fixup", "slicer", "delay");

        proxy.remove();
        assertThat(chain()).containsExactly("pix-fixup", "slicer");
        assertThat(proxy.selected().get()).isEqualTo(proxy.chain().getLast());
    }

    @Test
    void sameMiddleboxMayStandInAChainTwice() {
        proxy.add(box("delay"));
        proxy.add(box("delay"));

        proxy.move(-1);
        proxy.remove();

        assertThat(chain()).containsExactly("delay");
    }

    @Test
    void everyMiddleboxCanBeStartedWithItsUsualValues() {
        proxy.to().set("127.0.0.1:2525");
        proxy.middleboxes().forEach(proxy::add);

        assertThat(proxy.unavailable().get()).isEmpty();
        assertThat(proxy.chain()).extracting(ChainBox::setup).allMatch(setup -> setup.values().isEmpty());
    }

    @Test
    void valueThatIsNoneIsToldAndHindersTheStart() {
        proxy.to().set("127.0.0.1:2525");
        proxy.add(box("pix-fixup"));
        ChainBox pix = proxy.chain().getFirst();
        var banner = pix.values().entrySet().stream().filter(at -> at.getKey().name().equals("banner")).findFirst()
                .orElseThrow().getValue();

        banner.set("nonsense");
        assertThat(pix.problem().get()).isNotEmpty();
        assertThat(proxy.unavailable().get()).isEqualTo(pix.problem().get());

        banner.set("4.4");
        assertThat(proxy.unavailable().get()).isEmpty();
        assertThat(pix.setup()).extracting(BoxSetup::write).isEqualTo("pix-fixup,banner=4.4");
    }
}
