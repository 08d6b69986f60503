package mailseam.app.capture;

import java.util.Comparator;
import java.util.Locale;
import mailseam.capture.conversation.MailConversation;

/** In which order the conversations stand; those that are the same in it stand in order of time. */
public enum CaptureOrder {
    /** By the time of the first packet, on one axis for all captures. */
    TIME,
    /** The longest first. */
    DURATION,
    /** Those with most segments first. */
    SEGMENTS,
    /** Those with most messages first. */
    MESSAGES,
    /** Those with the highest reply code first: what was refused. */
    CODES,
    /** Those of which most is to be said first. */
    NOTES,
    /** By the client's address. */
    CLIENT,
    /** By the server's address. */
    SERVER;

    Comparator<CaptureRow> comparator() {
        return Comparator.comparing(CaptureRow::conversation,
                order().thenComparing(MailConversation::start).thenComparingInt(MailConversation::id));
    }

    private Comparator<MailConversation> order() {
        return switch (this) {
            case TIME -> Comparator.comparing(MailConversation::start);
            case DURATION -> Comparator.comparingLong(MailConversation::nanos).reversed();
            case SEGMENTS -> Comparator.comparingInt(MailConversation::segments).reversed();
            case MESSAGES -> Comparator.comparingInt(MailConversation::messages).reversed();
            case CODES -> Comparator.comparingInt(CaptureOrder::highest).reversed();
            case NOTES -> Comparator.<MailConversation>comparingInt(one -> one.notes().size()).reversed();
            case CLIENT -> Comparator.comparing(one -> one.client().toString());
            case SERVER -> Comparator.comparing(one -> one.server().toString());
        };
    }

    /** The key of its word. */
    public String textKey() {
        return "captures.order." + name().toLowerCase(Locale.ROOT);
    }

    private static int highest(MailConversation conversation) {
        return conversation.codes().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
