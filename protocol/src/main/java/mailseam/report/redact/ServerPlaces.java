package mailseam.report.redact;

import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Reply;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Timeline;

/** Goes through what a server sent. */
final class ServerPlaces {
    private static final int GREETING = 220;
    private static final int CHALLENGE = 334;
    private static final int GOOD = 2;

    private final Timeline timeline;
    private final RedactionRules rules;
    private final Visitor visitor;
    private final StreamText stream;
    private long done;
    private int line;

    ServerPlaces(Timeline timeline, RedactionRules rules, Visitor visitor) {
        this.timeline = timeline;
        this.rules = rules;
        this.visitor = visitor;
        stream = new StreamText(timeline, Direction.SERVER);
    }

    void visit() {
        for (ReplyItem item : timeline.replies()) {
            Reply reply = item.reply();
            text(done, reply.offset(), ReplyNames.OTHER, ReplyNames.OTHER);
            done = Math.max(done, reply.offset() + reply.length());
            ClientUnit unit = item.command() < 0 ? null : timeline.commands().get(item.command()).unit();
            String verb = unit instanceof Command command ? command.verb() : "";
            boolean hello = verb.equals("EHLO") || verb.equals("LHLO") || verb.equals("HELO");
            if (reply.code() == CHALLENGE) {
                challenge(reply);
            } else if ((hello && reply.code() / 100 == GOOD) || (unit == null && reply.code() == GREETING)) {
                text(reply.offset(), done, ReplyNames.SERVER, hello ? ReplyNames.KEYWORD : ReplyNames.SERVER);
            } else {
                boolean person = (verb.equals("VRFY") || verb.equals("EXPN")) && reply.code() / 100 == GOOD;
                ReplyNames all = person ? ReplyNames.PERSON : ReplyNames.OTHER;
                text(reply.offset(), done, all, all);
            }
        }
        if (done < stream.length() && isEncrypted()) {
            Opaque.visit(stream, Direction.SERVER, done, stream.length(), visitor);
        } else {
            text(done, stream.length(), ReplyNames.OTHER, ReplyNames.OTHER);
        }
    }

    private boolean isEncrypted() {
        return (rules.takesNames() || rules.takes(RedactionKind.CONTENT))
                && timeline.commands().stream().anyMatch(item -> item.unit() instanceof OpaqueOctets);
    }

    private void text(long from, long to, ReplyNames first, ReplyNames others) {
        line = 0;
        if (from < to) {
            stream.pieces(from, to, false, (offset, text) -> visitor.text(Direction.SERVER, offset, text,
                    line++ == 0 ? first : others));
        }
    }

    /** Some challenges are not text in base64 and name hosts even so: NTLM's do. */
    private void challenge(Reply reply) {
        stream.pieces(reply.offset(), reply.offset() + reply.length(), false, (offset, text) -> {
            int from = Math.min(4, text.length());
            String word = text.substring(from).strip();
            boolean readable = word.isEmpty() || !Encoded.BASE64.matcher(word).matches()
                    || Encoded.decoded(word).isPresent();
            if (readable || !rules.takesNames()) {
                visitor.text(Direction.SERVER, offset, text, ReplyNames.OTHER);
            } else {
                long at = offset + text.indexOf(word, from);
                visitor.fill(Direction.SERVER, at, at + word.length(), Filler.BLIND, RedactionKind.CREDENTIALS);
            }
        });
    }
}
