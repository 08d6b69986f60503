package mailseam.timeline.derived;

import java.util.List;
import java.util.Optional;
import mailseam.smtp.Command;
import mailseam.smtp.OpaqueOctets;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Timeline;

/**
 * The part of a timeline that is encrypted: it begins once, and goes on to the end.
 *
 * @param first index of its first segment; the count of segments where none has come yet
 */
public record TlsSpan(int first) {
    private static final int READY = 220;

    /** Where TLS begins, if it does: at the client's first octets that are no SMTP, or behind an accepted STARTTLS. */
    static Optional<TlsSpan> of(Timeline timeline) {
        List<CommandItem> commands = timeline.commands();
        for (int i = commands.size() - 1; i >= Math.max(0, commands.size() - 2); i--) {
            if (commands.get(i).unit() instanceof OpaqueOctets opaque) {
                return Optional.of(new TlsSpan(opaque.origins().getFirst().segment()));
            }
        }
        return commands.isEmpty() ? Optional.empty() : behind(timeline, commands.getLast());
    }

    private static Optional<TlsSpan> behind(Timeline timeline, CommandItem last) {
        if (!(last.unit() instanceof Command command) || !command.verb().equals("STARTTLS") || last.reply() < 0
                || timeline.replies().get(last.reply()).reply().code() != READY) {
            return Optional.empty();
        }
        return Optional.of(
                new TlsSpan(timeline.replies().get(last.reply()).reply().origins().getLast().segment() + 1));
    }
}
