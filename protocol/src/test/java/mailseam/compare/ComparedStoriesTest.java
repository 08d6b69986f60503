package mailseam.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mailseam.lab.client.LabClients;
import mailseam.lab.story.Scene;
import mailseam.lab.story.SceneResult;
import mailseam.lab.story.Stories;
import mailseam.lab.story.StoryRun;
import mailseam.session.Match;
import mailseam.session.PlanException;
import mailseam.smtp.Command;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import mailseam.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The recording of each story, compared with its clean run, names the true difference and nothing else. A difference is told as its
 * kind and its places: C2 is the client's third unit, S3 the server's fourth reply.
 */
@Timeout(60)
class ComparedStoriesTest {
    private static Scene scene(String story, int number) {
        return Stories.named(story).orElseThrow().scenes().get(number);
    }

    private static SceneResult play(Scene scene) {
        try (Wire wire = new Wire(1)) {
            return StoryRun.start(wire, Clock.systemUTC(), scene, _ -> {}).result().orTimeout(20, TimeUnit.SECONDS)
                    .join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where a slow machine lets the box read both segments at once, the box has nothing to lose: then it is played again. */
    private static SceneResult timedOut(Scene scene) {
        SceneResult seen = play(scene);
        for (int i = 0; i < 5 && !seen.client().outcome().name().equals("timed-out"); i++) {
            seen = play(scene);
        }
        return seen;
    }

    /** What a recording of the timeline brings back. */
    private static Timeline recorded(Timeline timeline) {
        try {
            return Recording.timeline(Recording.session(timeline, "", ""));
        } catch (PlanException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static List<String> differences(Scene clean, Scene story) {
        return differences(play(clean), play(story));
    }

    private static List<String> differences(SceneResult clean, SceneResult story) {
        // The machine of a test may be slow: how long something takes is no matter of the stories but where it is said.
        CompareRules rules = CompareRules.DEFAULT.ignoring(Set.of(Aspect.TIMES));
        return lines(Comparison.of(recorded(clean.client().timeline()),
                recorded(story.client().timeline()), rules));
    }

    private static List<String> acts(Scene story) {
        return acts(play(story));
    }

    private static List<String> acts(SceneResult seen) {
        Timeline client = seen.between().client();
        return TwoSided.of(recorded(client), recorded(seen.between().server().orElse(client)),
                CompareRules.DEFAULT.ignoring(Set.of(Aspect.TIMES))).acts().stream()
                .map(act -> act.act() + " " + line(act.difference())).toList();
    }

    /** The client's own recording, whose clock is not that of the server's side, tells of the same acts. */
    private static List<String> actsByTheClientsOwn(SceneResult seen) {
        CompareRules slowMachine = new CompareRules(Match.TEXT, 10, Duration.ofMillis(500), Set.of());
        Timeline client = seen.client().timeline();
        return TwoSided.of(recorded(client), recorded(seen.between().server().orElse(client)), slowMachine).acts()
                .stream().map(act -> act.act() + " " + line(act.difference())).toList();
    }

    private static List<String> lines(Comparison comparison) {
        return comparison.differences().stream().map(ComparedStoriesTest::line).toList();
    }

    private static String line(Difference difference) {
        return difference instanceof Difference.EndDiffers(Ending here, Ending there) ? "end " + here + "/" + there
                : difference.kind() + " " + place(difference.left()) + "/" + place(difference.right());
    }

    private static String place(Optional<Spot> spot) {
        return spot.map(at -> at.direction().name().charAt(0) + "" + at.first()
                + (at.last() > at.first() ? "-" + at.last() : "")).orElse("");
    }

    @Test
    void story000TheFirewallsErrorIsTheReplyTooManyAndTheClientGivesUp() {
        assertThat(differences(scene("000-injection", 0), scene("000-injection", 2))).containsExactly(
                "reply-extra /S2", "command-missing C4-5/", "end IN_ORDER/CLIENT_CLOSED");
        assertThat(acts(scene("000-injection", 2))).containsExactly("ANSWERS reply-missing S2/");
        assertThat(acts(scene("000-injection", 1))).isEmpty();
    }

    @Test
    void story000TheRecipientsAreTheDifferenceAndTheSegmentsOfTheirGroup() {
        assertThat(differences(scene("000-pipelining", 1), scene("000-pipelining", 2))).containsExactly(
                "octets-changed C2/C2", "command-extra /C3-1001");
        assertThat(differences(scene("000-pipelining", 0), scene("000-pipelining", 2))).containsExactly(
                "segmentation C2-11/C2-11", "command-extra /C12-1001", "segmentation C14/C1004");
    }

    @Test
    void story001TheGreetingIsInTwoSegmentsAndTheGatewaySendsNoMail() {
        assertThat(differences(scene("001-greeting", 0), scene("001-greeting", 1))).containsExactly(
                "segmentation S0/S0", "command-missing C1-4/");
    }

    @Test
    void story001TheOtherServerRefusesTheRecipient() {
        assertThat(differences(scene("001-relay", 0), scene("001-relay", 1))).containsExactly(
                "reply-differs S3/S3", "command-missing C3-4/");
    }

    @Test
    void story002TheCommandIsCutAndTheServerRefusesAndCloses() {
        assertThat(differences(scene("002", 0), scene("002", 1))).containsExactly("segmentation C2/C2",
                "reply-differs S3/S3", "reply-missing S4-6/", "command-missing C6-7/", "end IN_ORDER/SERVER_CLOSED");
        assertThat(acts(scene("002", 0))).containsExactly("REWRITES octets-overwritten S0/S0");
        assertThat(acts(scene("002", 1))).containsExactly("REWRITES octets-overwritten S0/S0",
                "REWRITES octets-overwritten C2/C2");
    }

    @Test
    void story003TheGreetingIsOverwritten() {
        Scene masked = scene("003-greeting", 0);
        Scene clean = new Scene("clean", masked.server(), List.of(), masked.client(), masked.mail());
        assertThat(differences(clean, masked)).containsExactly("octets-overwritten S0/S0");
        assertThat(differences(clean, scene("003-greeting", 1))).containsExactly("octets-overwritten S0/S0");
        assertThat(acts(masked)).containsExactly("REWRITES octets-overwritten S0/S0");
    }

    @Test
    void story003TheDotIsCutAndNoReplyComes() {
        SceneResult lost = timedOut(scene("003-dot", 1));
        assertThat(differences(play(scene("003-dot", 0)), lost)).containsExactly("segmentation C4/C4",
                "reply-missing S5/", "command-missing C5/", "end IN_ORDER/TIMED_OUT");
        assertThat(acts(scene("003-dot", 0))).isEmpty();
        assertThat(acts(lost)).containsExactly("REWRITES octets-changed C4/C4");
        assertThat(actsByTheClientsOwn(lost)).containsExactly("REWRITES octets-changed C4/C4");
    }

    @Test
    void story003TheMessageIsLargerAndNoReplyComes() {
        assertThat(differences(scene("003-mtu", 0), scene("003-mtu", 1))).containsExactly("octets-changed C4/C4",
                "reply-missing S5/", "command-missing C5/", "end IN_ORDER/TIMED_OUT");
        SceneResult seen = play(scene("003-mtu", 1));
        assertThat(acts(seen)).containsExactly("SWALLOWS command-missing C4/");
        assertThat(actsByTheClientsOwn(seen)).containsExactly("SWALLOWS command-missing C4/");
    }

    @Test
    void story004TheClientSeesNothingButHowLongItTakesAndTheServerMuch() {
        assertThat(differences(scene("004-proxy", 0), scene("004-proxy", 1))).isEmpty();
        SceneResult seen = play(scene("004-proxy", 1));
        // The slower the machine, the more of them before the client has sent its message.
        int noops = noops(seen.between().server().orElseThrow());
        assertThat(noops).isPositive();
        int data = 7 + noops;
        assertThat(actsByTheClientsOwn(seen)).filteredOn(act -> act.startsWith("DELAYS"))
                .containsExactly("DELAYS delay C3-4/C" + data + "-" + (data + 1));
        assertThat(acts(seen)).containsExactly("ASKS command-extra /C3-" + (data - 1),
                "REWRITES reply-differs S4/S" + (data + 1), "MERGES segmentation C4/C" + (data + 1));
    }

    private static int noops(Timeline timeline) {
        return (int) timeline.commands().stream()
                .filter(item -> item.unit() instanceof Command command && command.verb().equals("NOOP")).count();
    }

    @Test
    void story004HeloHasNoNameAndIsRefused() {
        Scene bare = scene("004-helo", 0);
        Scene clean = new Scene("clean", bare.server(), List.of(), LabClients.named("read-is-reply").orElseThrow(),
                bare.mail());
        assertThat(differences(clean, bare)).containsExactly("octets-changed C0/C0", "reply-differs S1/S1",
                "command-missing C1-4/");
    }

    @Test
    void story004TheConnectionIsUsedTwice() {
        Scene twice = scene("004-rset", 0);
        assertThat(differences(twice, twice)).isEmpty();
        Scene once = new Scene("clean", twice.server(), List.of(), LabClients.named("correct").orElseThrow(),
                twice.mail());
        assertThat(differences(once, twice)).containsExactly("command-extra /C5-9");
    }
}
