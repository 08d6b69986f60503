package mailseam.timeline.derived;

import java.util.Optional;
import java.util.OptionalLong;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.smtp.ReplyTimeout;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/** How long a reply let its command wait, and how long the command has to let it. */
public final class Latency {
    private Latency() {
    }

    /**
     * From the last octet of a unit to the first one of its reply, in nanoseconds; empty without a reply. It is negative where the
     * server began to reply before it had all of the unit.
     */
    public static OptionalLong of(Timeline timeline, CommandItem item) {
        if (item.reply() < 0) {
            return OptionalLong.empty();
        }
        ReplyItem reply = timeline.replies().get(item.reply());
        return OptionalLong.of(reply.reply().firstNanos() - item.unit().origins().getLast().nanos());
    }

    /** The time that RFC 5321 4.5.3.2 gives a reply to a unit at least; empty for units that it does not name. */
    public static Optional<ReplyTimeout> least(ClientUnit unit) {
        return switch (unit) {
            case MailData _ -> Optional.of(ReplyTimeout.END_OF_DATA);
            case Command command -> switch (command.verb()) {
                case "MAIL" -> Optional.of(ReplyTimeout.MAIL);
                case "RCPT" -> Optional.of(ReplyTimeout.RCPT);
                case "DATA" -> Optional.of(ReplyTimeout.DATA);
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }
}
