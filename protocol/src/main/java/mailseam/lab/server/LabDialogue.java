package mailseam.lab.server;

import java.util.Optional;
import mailseam.lab.server.GroupRule.Moment;
import mailseam.lab.server.MessageRule.AfterChunk;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.smtp.OpaqueOctets;

/** What a server of a profile answers to one unit after the other. */
final class LabDialogue {
    private final Talk talk;
    private final SessionTalk session;
    private final EnvelopeTalk envelope;
    private final MessageTalk message;
    private final AuthTalk auth;
    private final Groups groups;
    private final CommandCount count;
    private final Strikes strikes;
    private final CommandLineReader lines;

    LabDialogue(LabProfile profile, Visit visit) {
        talk = new Talk(profile, visit);
        session = new SessionTalk(talk);
        envelope = new EnvelopeTalk(talk);
        message = new MessageTalk(talk);
        auth = new AuthTalk(talk);
        groups = new Groups(talk);
        count = new CommandCount(profile.rules().commands().limit());
        strikes = new Strikes(talk);
        lines = new CommandLineReader(talk);
    }

    /** A reply that stands for itself: the greeting or the like. */
    LabReply words(Saying saying) {
        return talk.reply(Said.of(saying));
    }

    /** No recipient of this client is taken. */
    void bar() {
        talk.bar();
    }

    /** Whether a chunk follows the BDAT that was just read. */
    boolean takesChunks() {
        return message.takesChunks();
    }

    /**
     * The answer to a unit.
     *
     * @param more whether octets behind it were read already
     */
    Answer answer(ClientUnit unit, boolean more) {
        return switch (unit) {
            case Command command -> commands(command, more);
            case MailData data -> say(
                    breach(GroupRule.END_OF_DATA, more, Moment.READ)
                            .orElseGet(() -> message.messageEnds(data.length(), data.notes())));
            case Chunk chunk -> message.chunkEnds(chunk.notes()).map(this::say).orElse(Answer.NONE);
            case AuthResponse response -> say(auth.goesOn(CommandLineReader.text(response.raw())));
            case OpaqueOctets _ -> Answer.NONE;
        };
    }

    private Answer say(Said said) {
        if (said.saying() == Saying.MESSAGE_OK || said.saying() == Saying.LAST_CHUNK_OK) {
            count.messageAccepted();
        }
        return strikes.answer(said);
    }

    private Answer commands(Command command, boolean more) {
        Optional<Said> wrong = lines.wrong(command);
        if (wrong.isPresent()) {
            return say(wrong.get());
        }
        Answer answer = Answer.NONE;
        for (String line : lines.lines(command)) {
            answer = answer.and(command(CommandWords.of(line, talk.rules().lines().white()), more));
        }
        return answer;
    }

    private Answer command(CommandWords words, boolean more) {
        Answer idle = Answer.NONE;
        if (talk.silent()) {
            return Answer.NONE;
        }
        Optional<Said> before = before(words, more);
        if (before.isEmpty() && count.exceeds(words.verb())) {
            Said excess = Said.of(talk.rules().commands().limit().excess());
            if (excess.saying() != Saying.IDLE_COMMAND) {
                return say(excess);
            }
            idle = say(excess);
        }
        Optional<Said> said = before.or(() -> known(words)
                .map(own -> own.saying() == Saying.START_MAIL || positive(own)
                        ? breach(words.verb(), more, Moment.ACCEPTED).orElse(own)
                        : own));
        said.ifPresent(last -> remember(words, last));
        Answer answer = said.map(reply -> say(about(reply, words))).orElse(Answer.NONE);
        return answer.and(idle);
    }

    /** What is said to a command before anybody looks what it means. */
    private Optional<Said> before(CommandWords words, boolean more) {
        CommandRule rule = talk.rules().commands();
        String verb = words.verb();
        if (talk.rejected() && !verb.equals("QUIT")) {
            return Optional.of(Said.of(Saying.REJECTED));
        }
        boolean known = knows(words);
        if (!known && rule.foreign().matcher(verb).matches()) {
            return Optional.of(Said.of(Saying.NOT_SMTP));
        }
        Optional<Said> breach = breach(known ? verb : GroupRule.UNKNOWN, more, Moment.READ);
        if (breach.isPresent()) {
            return breach;
        }
        if (!known) {
            return Optional.of(Said.of(words.line().isBlank() ? Saying.EMPTY_COMMAND : Saying.UNKNOWN_COMMAND));
        }
        return rule.bare().contains(verb) && !words.argument().isEmpty()
                ? Optional.of(Said.of(Saying.ARGUMENT_UNEXPECTED))
                : chunkExpected(verb);
    }

    private Optional<Said> chunkExpected(String verb) {
        Envelope mail = talk.envelope();
        if (talk.rules().message().afterChunk() == AfterChunk.COMMANDS || !mail.chunked()) {
            return Optional.empty();
        }
        boolean taken = switch (verb) {
            case "RSET", "QUIT" -> true;
            case "BDAT", "NOOP" -> !mail.spoiled();
            default -> false;
        };
        if (verb.equals("RSET")) {
            talk.fallSilent();
        }
        Saying expected = mail.spoiled() ? Saying.RESET_EXPECTED : Saying.CHUNK_EXPECTED;
        if (!taken) {
            mail.spoil();
        }
        return taken ? Optional.empty() : Optional.of(Said.of(expected));
    }

    private boolean knows(CommandWords words) {
        boolean withColon = talk.rules().addresses().form() == AddressRule.Form.VERB_WITH_COLON;
        String verb = words.verb();
        return switch (verb) {
            case "EHLO", "HELO", "DATA", "RSET", "NOOP", "QUIT", "AUTH", "VRFY" -> true;
            case "MAIL" -> !withColon || words.starts("MAIL FROM:");
            case "RCPT" -> !withColon || words.starts("RCPT TO:");
            case "BDAT" -> talk.rules().offer().offers("CHUNKING");
            default -> fixed(verb).isPresent();
        };
    }

    private Optional<Said> fixed(String verb) {
        return Optional.ofNullable(talk.rules().commands().fixed().get(verb)).map(Said::of);
    }

    /** The answer to a command that is known; empty if it comes behind its chunk. */
    private Optional<Said> known(CommandWords words) {
        Optional<Said> fixed = fixed(words.verb());
        if (fixed.isPresent()) {
            return fixed;
        }
        return switch (words.verb()) {
            case "BDAT" -> message.chunkBegins(words);
            case "EHLO", "HELO" -> Optional.of(session.hello(words));
            case "MAIL" -> Optional.of(envelope.mail(words));
            case "RCPT" -> Optional.of(envelope.rcpt(words));
            case "DATA" -> Optional.of(message.data());
            case "RSET" -> Optional.of(session.reset());
            case "VRFY" -> Optional.of(session.verify(words));
            case "AUTH" -> Optional.of(auth.begins(words));
            case "QUIT" -> Optional.of(Said.of(Saying.GOODBYE));
            default -> Optional.of(Said.of(Saying.NOOP_OK));
        };
    }

    private Optional<Said> breach(String verb, boolean more, Moment moment) {
        return more ? groups.breach(verb, moment) : Optional.empty();
    }

    private boolean positive(Said said) {
        return talk.reply(said).code() / 100 == 2;
    }

    private void remember(CommandWords words, Said said) {
        boolean refused = said.saying() == Saying.MAIL_WAS_REFUSED
                || (words.verb().equals("MAIL") && said.saying() != Saying.SENDER_OK);
        talk.refusedMail(refused);
        if (said.saying() == Saying.START_MAIL || words.verb().equals("BDAT")) {
            count.messageBegins();
        }
    }

    /** The facts that the words for any command may name. */
    private static Said about(Said said, CommandWords words) {
        Said more = said.with("line", words.line()).with("verb", words.verb());
        return said.facts().containsKey("argument") ? more : more.with("argument", words.argument());
    }
}
