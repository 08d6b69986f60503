package mailseam.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.EventKind;
import mailseam.compare.Aligned;
import mailseam.compare.Aspect;
import mailseam.session.Match;
import mailseam.session.PlanException;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
    private static final String CLEAN = """
            +0.000100 S: 220 a
            +0.000200 C: EHLO a
            +0.000300 S: 250 a
            +0.000400 C: RCPT TO:<b@c>
            +0.000500 S: 250 ok
            +0.000600 C: QUIT
            +0.000700 S: 221 bye
            """;

    private static Timeline timeline(String lines) {
        try {
            return Recording.timeline(
                    SessionFile.read(Octets.utf8("mailseam 1\nrecorded capture\n\n" + lines)).session());
        } catch (PlanException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static CompareViewModel model(String other, boolean twoSided) {
        return new CompareViewModel(new Pairing("clean", timeline(CLEAN), "other", timeline(other),
                twoSided ? Pairing.Sides.CLIENT_LEFT : Pairing.Sides.NONE, Match.CODE),
                new InlineTasks());
    }

    private static CompareWords words(CompareViewModel model) {
        return new CompareWords(new Texts(Locale.ENGLISH), model.compared().get().orElseThrow());
    }

    @Test
    void putsEachCommandAndReplyBesideItsLike() {
        CompareViewModel model = model(CLEAN, false);

        assertThat(model.rows()).hasSize(7).allMatch(row -> row.left().isPresent() && row.right().isPresent())
                .allMatch(row -> row.differences().isEmpty());
        assertThat(words(model).told()).isEqualTo("No differences.");
    }

    @Test
    void showsChangedOctetsBelowEachOther() {
        CompareViewModel model = model(CLEAN.replace("RCPT TO", "XXXX TO"), true);

        Aligned.Row row = model.selected().get();
        assertThat(row).isNotNull();
        assertThat(words(model).side(row, true).lines()).first().asString().startsWith("RCPT TO:");
        assertThat(words(model).side(row, false).lines()).first().asString().startsWith("XXXX TO:");
        assertThat(words(model).side(row, false).lines()).last().isEqualTo("^^^^");
        assertThat(words(model).what(row)).contains("overwritten").contains("rewrites");
    }

    @Test
    void selectsTheSameOnBothSidesAndListsDifferencesOnly() {
        CompareViewModel model = model(CLEAN.replace("250 ok", "550 no"), false);
        model.differencesOnly().set(true);

        assertThat(model.rows()).hasSize(1);
        assertThat(model.side(true).selected().get()).isNotNull()
                .satisfies(event -> assertThat(event.kind()).isEqualTo(EventKind.REPLY));
        assertThat(model.side(false).selected().get()).isEqualTo(model.side(true).selected().get());
    }

    @Test
    void namesWhatOnlyOneSideHasAndSwaps() {
        CompareViewModel model = model(CLEAN.replace("+0.000400 C: RCPT TO:<b@c>\n+0.000500 S: 250 ok\n", ""), false);
        assertThat(model.rows()).filteredOn(row -> row.right().isEmpty()).hasSize(2);

        model.swap();

        assertThat(model.rows()).filteredOn(row -> row.left().isEmpty()).hasSize(2);
        assertThat(words(model).side(model.rows().get(3), true)).isEqualTo("(not there)");
    }

    @Test
    void aTwoSidedComparisonStaysOneWhenItIsSwapped() {
        CompareViewModel model = model(CLEAN.replace("RCPT TO", "XXXX TO"), true);

        model.swap();

        Aligned.Row row = model.selected().get();
        assertThat(row).isNotNull();
        assertThat(words(model).side(row, true).lines()).first().asString().startsWith("XXXX TO:");
        assertThat(words(model).side(row, false).lines()).first().asString().startsWith("RCPT TO:");
        assertThat(words(model).what(row)).contains("overwritten").contains("rewrites");
        String text = model.compared().get().orElseThrow().text();
        model.swap();
        assertThat(model.compared().get().orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void anAspectThatIsSwitchedOffIsNotTold() {
        CompareViewModel model = model(CLEAN.replace("250 ok", "550 no"), false);
        assertThat(words(model).told()).startsWith("1 difference: 1 in replies.");

        model.tells(Aspect.REPLIES).set(false);
        assertThat(words(model).told()).isEqualTo("No differences.");
        model.tells(Aspect.REPLIES).set(true);
        assertThat(words(model).told()).startsWith("1 difference: 1 in replies.");
    }

    @Test
    void repliesAreComparedAsTheRecordingSays() {
        Pairing pairing = new Pairing("clean", timeline(CLEAN), "other", timeline(CLEAN.replace("250 ok", "250 fine")),
                Pairing.Sides.NONE, Match.TEXT);

        assertThat(words(new CompareViewModel(pairing, new InlineTasks())).told()).startsWith("1 difference");
    }
}
