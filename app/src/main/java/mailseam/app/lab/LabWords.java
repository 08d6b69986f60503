package mailseam.app.lab;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mailseam.app.text.Texts;
import mailseam.lab.story.Story;
import mailseam.play.Outcome;
import mailseam.wire.Endpoint;

/** What runs in the lab, and what is said there, in words. */
public final class LabWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Texts texts;
    private final ZoneId zone;

    /** With times as they are in a zone. */
    public LabWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** How something is, in a word or two. */
    private String state(LabState state) {
        return switch (state) {
            case LabState.Starting _ -> texts.get("lab.state.starting");
            case LabState.Listens(Endpoint at) -> at.toString();
            case LabState.Plays(int scene, int scenes) -> texts.get("lab.state.plays", scene, scenes);
            case LabState.Stopping _ -> texts.get("lab.state.stopping");
            case LabState.Stopped _ -> texts.get("lab.state.stopped");
            case LabState.Failed(String why) -> texts.get("lab.state.failed", why);
        };
    }

    /** How much was said on something, in a few words. */
    public String count(LabThing thing) {
        return texts.get(thing.order() instanceof LabOrder.Play ? "lab.scenes" : "lab.count", thing.count().get());
    }

    /** The second line of something in the list: how it is, and where it leads. */
    public String line(LabThing thing) {
        LabState state = thing.state().get();
        return switch (thing.order()) {
            case LabOrder.Server _ -> state(state);
            case LabOrder.Proxy proxy when state.isUp() -> state(state) + texts.get("lab.leads", proxy.to());
            case LabOrder.Proxy _ -> state(state);
            case LabOrder.Play _ -> state instanceof LabState.Stopped ? texts.get("lab.state.played") : state(state);
        };
    }

    /** The second line of a story in the list. */
    public String line(Story story) {
        return texts.get("lab.line", story.name(), story.source());
    }

    /** A time of day. */
    public String time(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    private String how(ConversationSummary summary) {
        return summary.outcome().map(outcome -> texts.get("lab.outcome." + outcome.name()))
                .orElseGet(() -> texts.get("lab.outcome.going"));
    }

    /** The second line of a conversation in the list. */
    public String line(ConversationSummary summary) {
        String count = texts.get("lab.line", how(summary), texts.get("lab.commands", summary.commands()));
        return summary.lastReply().isEmpty() ? count : texts.get("lab.line", count, summary.lastReply());
    }

    /** The icon of how a conversation goes or went. */
    public static String icon(ConversationSummary summary) {
        return summary.outcome().map(Outcome::verdict).map(verdict -> switch (verdict) {
            case AS_EXPECTED -> "mdi2c-check-circle-outline";
            case DIFFERS -> "mdi2a-alert-outline";
            case BROKEN -> "mdi2c-close-octagon-outline";
        }).orElse("mdi2p-progress-clock");
    }
}
