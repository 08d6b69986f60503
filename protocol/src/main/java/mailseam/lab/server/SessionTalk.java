package mailseam.lab.server;

import java.util.regex.Pattern;

/** Answers the commands that are about the session and not about a mail. */
final class SessionTalk {
    private static final Pattern HOST = Pattern.compile("\\[[^\\]\\s]+\\]|[A-Za-z0-9.-]+");

    private final Talk talk;

    SessionTalk(Talk talk) {
        this.talk = talk;
    }

    /** The answer to HELO and EHLO. */
    Said hello(CommandWords words) {
        String name = words.argument();
        boolean extended = words.verb().equals("EHLO");
        Said said = Said.of(extended ? Saying.EXTENDED_HELLO : Saying.HELLO).with("helo", name);
        if (name.isEmpty() || (talk.rules().hello().names() == HelloRule.Names.HOST && !HOST.matcher(name).matches())) {
            return new Said(name.isEmpty() ? Saying.NAME_MISSING : Saying.NAME_INVALID, said.facts());
        }
        talk.greet(name, extended);
        return said;
    }

    /** The answer to RSET. */
    Said reset() {
        if (talk.needsHello("RSET")) {
            return Said.of(Saying.HELLO_FIRST);
        }
        talk.envelope().end();
        return Said.of(Saying.RESET_OK);
    }

    /** The answer to VRFY: nothing can be verified here (RFC 5321 3.5.3). */
    Said verify(CommandWords words) {
        return Said.of(words.argument().isEmpty() ? Saying.VERIFY_WHOM : Saying.VERIFY_LATER);
    }
}
