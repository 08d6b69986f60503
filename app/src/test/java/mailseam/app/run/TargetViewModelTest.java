package mailseam.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mailseam.app.document.Origin;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import mailseam.wire.Endpoint;
import org.junit.jupiter.api.Test;

class TargetViewModelTest {
    private static final Origin SAMPLE = new Origin.Sample("a.seam");
    private static final Origin FILE = new Origin.File(Path.of("a.seam"));
    private static final Endpoint LAB = new Endpoint("127.0.0.1", 40123);

    private final TargetViewModel target = new TargetViewModel();

    private static Session session(String head) {
        return SessionFile.read(Octets.utf8("mailseam 1\n" + head + "\nC: QUIT\n")).session();
    }

    @Test
    void sampleGoesToTheLabInWhateverOrderTheyCome() {
        target.preset(SAMPLE, session("server 192.0.2.1:2525"));
        target.labAt(LAB, "correct");
        assertThat(target.address().get()).isEqualTo("127.0.0.1:40123");

        target.preset(SAMPLE, session("server 192.0.2.1:2525"));
        assertThat(target.address().get()).isEqualTo("127.0.0.1:40123");
    }

    @Test
    void fileGoesWhereItSays() {
        target.labAt(LAB, "correct");

        target.preset(FILE, session("server 192.0.2.1:2525"));
        assertThat(target.endpoint()).isEqualTo(new Endpoint("192.0.2.1", 2525));
        target.preset(FILE, session(""));
        assertThat(target.endpoint()).isEqualTo(LAB);
    }

    @Test
    void labThatComesLateDoesNotReplaceWhatWasUsed() {
        target.address().set("mail.example.org");
        target.used("mail.example.org:25");

        target.labAt(LAB, "correct");

        assertThat(target.address().get()).isEqualTo("mail.example.org");
        assertThat(target.offered()).containsExactly("127.0.0.1:40123", "mail.example.org:25");
    }

    @Test
    void offersAFewTargetsAndTheLabFirst() {
        target.labAt(LAB, "correct");
        for (int i = 0; i < 50; i++) {
            target.used("192.0.2." + i + ":25");
        }
        assertThat(target.offered()).hasSizeLessThan(10).contains("127.0.0.1:40123", "192.0.2.49:25");
        assertThat(target.nameInLab(target.offered().getFirst())).contains("correct");
    }
}
