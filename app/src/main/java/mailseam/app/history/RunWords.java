package mailseam.app.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Seen;
import mailseam.app.timeline.TimeWords;
import mailseam.play.Outcome;

/** Runs of the history in words. */
public final class RunWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Texts texts;
    private final ZoneId zone;

    /** With times as they are in a zone. */
    public RunWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** How it ended, in a word or two. */
    public String outcome(Outcome outcome) {
        return texts.get("lab.outcome." + outcome.name());
    }

    /** The icon of how it ended. */
    public static String icon(Outcome outcome) {
        return switch (outcome.verdict()) {
            case AS_EXPECTED -> "mdi2c-check-circle-outline";
            case DIFFERS -> "mdi2a-alert-outline";
            case BROKEN -> "mdi2c-close-octagon-outline";
        };
    }

    /** When, with the day where it is another one than that of {@code newest}. */
    public String time(Instant time, Instant newest) {
        LocalDate day = LocalDate.ofInstant(time, zone);
        return (day.equals(LocalDate.ofInstant(newest, zone)) ? CLOCK : DAY).format(time.atZone(zone));
    }

    /** Where it went, or who came. */
    public String target(PastRun run) {
        return run.served() ? texts.get("runs.served", run.target()) : run.target();
    }

    /** What it is when it is shown again. */
    public Seen seen(PastRun run, String session) {
        String when = DAY.format(run.time().atZone(zone));
        String told = texts.get("runs.told", when, target(run), outcome(run.outcome()), run.outcome().message(),
                run.note());
        return new Seen(session, texts.get("runs.caption", when, target(run)), told.strip(),
                run.served() ? "" : run.target(), Optional.of(run.outcome()));
    }

    /** All of it in one sentence, for a screen reader. */
    public String spoken(PastRun run) {
        return texts.get("runs.spoken", DAY.format(run.time().atZone(zone)), target(run), outcome(run.outcome()),
                run.signature().replies(), TimeWords.brief(run.nanos()), run.note());
    }
}
