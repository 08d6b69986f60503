package mailseam.session;

import java.util.Optional;
import mailseam.smtp.EnhancedStatus;
import mailseam.smtp.Escapes;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyLine;

/** What a client can expect of a reply. */
final class ReplyExpectations {
    private ReplyExpectations() {
    }

    /** Any reply with a code. */
    record OfCode(int line, int code) implements Expectation.OfReply {
        @Override
        public String text() {
            return Integer.toString(code);
        }

        @Override
        public boolean accepts(Reply reply) {
            return reply.code() == code;
        }
    }

    /** Any reply with a code that starts so; {@code x} stands for any digit. */
    record OfClass(int line, String text) implements Expectation.OfReply {
        @Override
        public boolean accepts(Reply reply) {
            String code = Integer.toString(reply.code());
            return code.length() == 3 && code.startsWith(text.substring(0, text.indexOf('x')));
        }
    }

    /** A reply in which an expression is found; its lines are searched without their CRLF, with LF between them. */
    record OfPattern(int line, String regex, ReplyPattern pattern) implements Expectation.OfReply {
        OfPattern(int line, String regex) {
            this(line, regex, ReplyPattern.compile(regex));
        }

        @Override
        public String text() {
            return "/" + regex + "/";
        }

        @Override
        public boolean accepts(Reply reply) {
            StringBuilder text = new StringBuilder();
            for (ReplyLine line : reply.lines()) {
                if (text.length() > ReplyPattern.LONGEST_TEXT) {
                    break;
                }
                text.append(text.isEmpty() ? "" : "\n").append(line.raw().utf8().stripTrailing());
            }
            return pattern.foundIn(text.toString());
        }
    }

    /** A reply as it is written or was recorded, compared as strictly as the session says. */
    record OfRecorded(int line, Reply recorded, Match match) implements Expectation.OfReply {
        @Override
        public String text() {
            String code = recorded.code() < 0 ? "" : Integer.toString(recorded.code());
            return switch (match) {
                case CODE -> code.isEmpty() ? whole() : code;
                case ENHANCED ->
                        enhanced(recorded).map(status -> code + " " + status).orElse(code.isEmpty() ? whole() : code);
                case TEXT -> whole();
            };
        }

        private String whole() {
            return Escapes.escape(Octets.concat(recorded.lines().stream().map(ReplyLine::raw).toList()));
        }

        @Override
        public boolean accepts(Reply reply) {
            return match.accepts(recorded, reply);
        }

        private static Optional<EnhancedStatus> enhanced(Reply reply) {
            return EnhancedStatus.in(reply.lines().getLast());
        }
    }
}
