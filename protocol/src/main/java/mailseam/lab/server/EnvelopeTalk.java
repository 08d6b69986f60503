package mailseam.lab.server;

import java.util.Locale;
import java.util.Optional;

/** Answers MAIL and RCPT. */
final class EnvelopeTalk {
    private static final int POSTMASTER = "postmaster".length();

    private final Talk talk;
    private final Parameters parameters;

    EnvelopeTalk(Talk talk) {
        this.talk = talk;
        this.parameters = new Parameters(talk.rules().offer(), talk.rules().addresses().size());
    }

    /** The answer to MAIL. */
    Said mail(CommandWords words) {
        if (talk.needsHello("MAIL")) {
            return Said.of(Saying.HELLO_FIRST);
        }
        if (talk.envelope().chunked()) {
            return Said.of(Saying.ENVELOPE_AFTER_CHUNK);
        }
        if (talk.envelope().open()) {
            return Said.of(Saying.MAIL_NESTED);
        }
        Optional<String> behind = behind(words, "FROM:");
        if (behind.isEmpty()) {
            return Said.of(Saying.MAIL_SYNTAX);
        }
        if (behind.get().isEmpty()) {
            return Said.of(Saying.SENDER_MISSING);
        }
        return sender(behind.get());
    }

    private Said sender(String argument) {
        Optional<Path> path = path(argument);
        if (path.isEmpty()) {
            return Said.of(Saying.SENDER_INVALID).with("argument", argument);
        }
        if (parametersUnknown(path.get())) {
            return unknown(Saying.MAIL_PARAMETER_UNKNOWN, path.get(), argument);
        }
        String address = path.get().address();
        boolean utf8 = path.get().has("SMTPUTF8");
        Optional<Said> wrong = wrongAddress(path.get(), utf8, Saying.SENDER_INVALID, Saying.SENDER_LONG,
                Saying.SENDER_WITHOUT_DOMAIN, Saying.SENDER_NEEDS_UTF8)
                .filter(_ -> !address.isEmpty())
                .or(() -> parameters.ofMail(path.get().parameters()));
        if (wrong.isPresent()) {
            return wrong.get().with("address", address).with("argument", argument);
        }
        talk.envelope().begin(utf8);
        return Said.of(Saying.SENDER_OK).with("address", address);
    }

    /** The answer to RCPT; a refusal is remembered, for DATA. */
    Said rcpt(CommandWords words) {
        Said said = recipient(words);
        if (said.saying() == Saying.RECIPIENT_OK) {
            talk.envelope().accept();
        } else {
            LabReply reply = talk.reply(said);
            boolean itself = said.saying() == Saying.RECIPIENT_UNKNOWN;
            talk.envelope().refuse((itself ? "" : reply.code() + " ") + reply.lines().getLast());
        }
        return said;
    }

    private Said recipient(CommandWords words) {
        if (!talk.envelope().open()) {
            return Said.of(talk.mailWasRefused() && talk.pipelining() ? Saying.MAIL_WAS_REFUSED : Saying.MAIL_FIRST);
        }
        if (talk.envelope().chunked()) {
            return Said.of(Saying.ENVELOPE_AFTER_CHUNK);
        }
        Optional<String> behind = behind(words, "TO:");
        if (behind.isEmpty()) {
            return Said.of(Saying.RCPT_SYNTAX);
        }
        if (behind.get().isEmpty()) {
            return Said.of(Saying.RECIPIENT_MISSING);
        }
        return recipient(behind.get());
    }

    private Said recipient(String argument) {
        Optional<Path> path = path(argument).filter(found -> !found.address().isEmpty());
        if (path.isEmpty()) {
            return Said.of(Saying.RECIPIENT_INVALID).with("argument", argument);
        }
        if (parametersUnknown(path.get())) {
            return unknown(Saying.RCPT_PARAMETER_UNKNOWN, path.get(), argument);
        }
        Optional<Said> wrong = wrongAddress(path.get(), talk.envelope().utf8(), Saying.RECIPIENT_INVALID,
                Saying.RECIPIENT_LONG, Saying.RECIPIENT_WITHOUT_DOMAIN, Saying.RECIPIENT_NEEDS_UTF8)
                .or(() -> parameters.ofRcpt(path.get().parameters()));
        Said said = wrong.orElseGet(() -> Said.of(judged(path.get())));
        return said.with("address", path.get().address()).with("argument", argument);
    }

    private Saying judged(Path path) {
        RecipientRule rule = talk.rules().recipients();
        if (talk.barred()) {
            return Saying.RECIPIENT_BARRED;
        }
        if (talk.envelope().accepted() == talk.rules().message().recipients()) {
            return Saying.RECIPIENTS_TOO_MANY;
        }
        return rule.refused().contains(path.localPart().toLowerCase(Locale.ROOT)) ? Saying.RECIPIENT_UNKNOWN
                : rule.others();
    }

    private Optional<Said> wrongAddress(Path path, boolean utf8, Saying invalid, Saying tooLong, Saying withoutDomain,
            Saying needsUtf8) {
        AddressRule rule = talk.rules().addresses();
        String local = path.localPart();
        boolean postmaster = local.length() == POSTMASTER && local.equalsIgnoreCase("postmaster");
        boolean ascii = path.address().chars().allMatch(octet -> octet < 128);
        if (!ascii && !utf8 && rule.utf8Declared()) {
            return Optional.of(Said.of(needsUtf8));
        }
        if (rule.localPart() > 0 && local.length() > rule.localPart()) {
            return Optional.of(Said.of(tooLong));
        }
        if (rule.domain() && path.domain().isEmpty() && !postmaster) {
            return Optional.of(Said.of(path.mailbox().endsWith("@") ? invalid : withoutDomain));
        }
        return local.isEmpty() ? Optional.of(Said.of(invalid)) : Optional.empty();
    }

    private static Said unknown(Saying saying, Path path, String argument) {
        return Said.of(saying).with("parameter", String.join(" ", path.parameters())).with("address", path.address())
                .with("argument", argument);
    }

    private boolean parametersUnknown(Path path) {
        return talk.rules().addresses().parametersForEhlo() && !talk.extended() && !path.parameters().isEmpty();
    }

    private Optional<Path> path(String argument) {
        return Path.of(argument, talk.rules().addresses().form() == AddressRule.Form.BRACKETS);
    }

    /** What stands behind a keyword with its colon. */
    private static Optional<String> behind(CommandWords words, String keyword) {
        String argument = words.argument();
        return argument.regionMatches(true, 0, keyword, 0, keyword.length())
                ? Optional.of(argument.substring(keyword.length()).strip())
                : Optional.empty();
    }
}
