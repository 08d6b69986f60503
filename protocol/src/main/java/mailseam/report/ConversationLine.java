package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Verb;
import mailseam.timeline.CommandItem;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/** A whole conversation in one line: {@code greeting 220, EHLO 250, MAIL 250, RCPT 250 x3, DATA 354, message 250, QUIT 221}. */
public final class ConversationLine {
    /** So many verbs are named; a line is for reading at a glance. */
    private static final int LONGEST = 24;
    private static final Pattern SHORT_WORD = Pattern.compile("[A-Z]{1,8}");

    private final List<String> parts = new ArrayList<>();
    private String last = "";
    private long times;
    private long more;

    private ConversationLine() {
    }

    /** The verbs in order, each with the code of its reply or {@code -} where it has none. */
    public static String of(Timeline timeline) {
        ConversationLine line = new ConversationLine();
        List<ReplyItem> replies = timeline.replies();
        int next = 0;
        for (CommandItem command : timeline.commands()) {
            int reply = command.reply();
            for (; next < replies.size() && next < reply; next++) {
                line.unasked(replies.get(next));
            }
            word(command.unit()).ifPresent(verb -> line.add(verb + " " + (reply < 0 ? "-" : code(replies.get(reply)))));
            next = Math.max(next, reply + 1);
        }
        for (; next < replies.size(); next++) {
            line.unasked(replies.get(next));
        }
        line.flush();
        return String.join(", ", line.parts) + (line.more > 0 ? ", and " + Units.grouped(line.more) + " more" : "");
    }

    private void unasked(ReplyItem reply) {
        if (reply.command() < 0) {
            add((reply.index() == 0 ? "greeting " : "unasked ") + code(reply));
        }
    }

    private void add(String part) {
        if (part.equals(last)) {
            times++;
            return;
        }
        flush();
        last = part;
        times = 1;
    }

    private void flush() {
        if (times > 0 && parts.size() < LONGEST) {
            parts.add(last + (times > 1 ? " x" + Units.grouped(times) : ""));
        } else {
            more += times;
        }
    }

    private static String code(ReplyItem reply) {
        return reply.reply().code() < 0 ? "?" : Integer.toString(reply.reply().code());
    }

    /** None for a chunk: its BDAT has the reply. */
    private static Optional<String> word(ClientUnit unit) {
        return switch (unit) {
            case Command command -> Optional.of(Verb.of(command.verb()).map(Enum::name)
                    .orElse(SHORT_WORD.matcher(command.verb()).matches() ? command.verb() : "other"));
            case MailData _ -> Optional.of("message");
            case AuthResponse _ -> Optional.of("response");
            case OpaqueOctets _ -> Optional.of("octets");
            case Chunk _ -> Optional.empty();
        };
    }
}
