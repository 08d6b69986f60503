package mailseam.app.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mailseam.app.text.Texts;
import mailseam.report.Repeated;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;
import mailseam.timeline.derived.CommandGroup;
import mailseam.timeline.derived.TimelineFacts;

/** What an event has from what stands around it: the command group that it is of, and the TLS that hides it. */
final class ConnectionWords {
    private final Texts texts;
    private final TimelineFacts facts;
    private final Timeline timeline;

    ConnectionWords(Texts texts, TimelineFacts facts) {
        this.texts = texts;
        this.facts = facts;
        this.timeline = facts.timeline();
    }

    /** The commands that went out together with one, and the replies to them; none where it went alone. */
    Optional<Fact> group(int command) {
        if (command < 0) {
            return Optional.empty();
        }
        CommandGroup group = facts.groups().get(facts.groups().indexOf(command));
        if (group.size() == 1) {
            return Optional.empty();
        }
        String commands = Repeated.joined(IntStream.rangeClosed(group.first(), group.last()).mapToObj(this::word));
        String replies = Repeated.joined(IntStream.rangeClosed(group.first(), group.last())
                .map(index -> timeline.commands().get(index).reply()).mapToObj(this::code));
        return Optional.of(new Fact(texts.get("fact.group"),
                texts.get("value.group", command - group.first() + 1, group.size(), commands, replies)));
    }

    private String word(int command) {
        ClientUnit unit = timeline.commands().get(command).unit();
        return unit instanceof Command line && line.verb().matches("[A-Z0-9]{1,12}") ? line.verb()
                : texts.get("value.otherUnit");
    }

    private String code(int reply) {
        if (reply < 0) {
            return texts.get("value.none");
        }
        ReplyItem item = timeline.replies().get(reply);
        return item.reply().code() < 0 ? "?" : Integer.toString(item.reply().code());
    }

    /** That a segment is encrypted, with what is known of the handshake. */
    Optional<Fact> tls(int segment) {
        return facts.tls().filter(span -> segment >= span.first()).map(_ -> {
            List<String> handshake = facts.connection().tls();
            return new Fact(texts.get("fact.tls"), handshake.isEmpty() ? texts.get("value.tls")
                    : texts.get("value.tlsAs", String.join("\n", handshake)));
        });
    }
}
