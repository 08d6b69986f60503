package mailseam.app.capture;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Seen;
import mailseam.app.timeline.TimeWords;
import mailseam.capture.conversation.MailConversation;

/** Captures and their conversations in words. */
public final class CaptureWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final Texts texts;
    private final ZoneId zone;

    /** With times as they are in a zone. */
    public CaptureWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** What is seen when a conversation is shown. */
    Seen seen(CaptureRow row) {
        MailConversation conversation = row.conversation();
        String title = texts.get("captures.title", conversation.id(), row.capture().name());
        return new Seen(title, texts.get("captures.caption", title, row.ends()), told(row),
                conversation.server().toString(), Optional.empty());
    }

    /** What is seen when a conversation is shown of which more comes. */
    Seen growing(CaptureRow row) {
        Seen now = seen(row);
        return new Seen(now.title(), now.caption(), texts.get("captures.growing", row.ends()), now.peer(),
                now.outcome());
    }

    /** The name of a live capture. */
    String live(int number, String device) {
        return texts.get("captures.live", number, device);
    }

    /** Where a live capture comes from. */
    String place(String device, String filter) {
        return texts.get(filter.isEmpty() ? "captures.place.all" : "captures.place", device, filter);
    }

    /** A conversation in a sentence or two, with what is odd about it. */
    String told(CaptureRow row) {
        MailConversation conversation = row.conversation();
        String counts = texts.get("captures.told", row.ends(), conversation.segments(), conversation.commands(),
                conversation.replies(), conversation.messages(), TimeWords.brief(conversation.nanos()));
        List<String> notes = conversation.notes();
        return notes.isEmpty() ? counts : counts + " " + texts.get("captures.noted", String.join("; ", notes));
    }

    /** The first line of a conversation. */
    String first(CaptureRow row) {
        return texts.get("captures.row", row.conversation().id(), row.ends());
    }

    /** When a conversation began, as a time of day. */
    String time(CaptureRow row) {
        return CLOCK.format(row.conversation().start().atZone(zone));
    }

    /** The second line of a conversation. */
    String second(CaptureRow row) {
        String said = texts.get("captures.said", row.commands(), row.codes());
        int notes = row.conversation().notes().size();
        return notes == 0 ? said : texts.get("captures.said.noted", said, notes);
    }

    /** How far a capture is read. */
    String state(OpenCapture capture) {
        Progress progress = capture.progress().get();
        String key = switch (progress.state()) {
            case READING -> !capture.growing().get() ? "captures.reading"
                    : capture.isLive() ? "captures.capturing" : "captures.following";
            case OVER -> "captures.over";
            case STOPPED -> "captures.stopped";
            case FAILED -> "";
        };
        return key.isEmpty() ? String.join(" ", progress.notes())
                : texts.get(key, progress.frames(), progress.conversations().size());
    }

    /** What is odd about a capture, each in a sentence. */
    List<String> notes(Progress progress) {
        return Stream.concat(progress.troubles().stream().map(this::trouble), progress.notes().stream()).toList();
    }

    private String trouble(LiveChild.Trouble trouble) {
        return switch (trouble) {
            case LiveChild.Trouble.Ended(String why) -> texts.get("captures.ended", why);
            case LiveChild.Trouble.Dropped(long packets) -> texts.get("captures.dropped", packets);
        };
    }

    String failed(IOException cause) {
        String why = cause.getMessage();
        return texts.get("captures.failed", why == null ? cause.toString() : why);
    }
}
