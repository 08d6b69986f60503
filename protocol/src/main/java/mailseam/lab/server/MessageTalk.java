package mailseam.lab.server;

import java.util.List;
import java.util.Optional;
import mailseam.lab.server.MessageRule.AfterChunk;
import mailseam.lab.server.MessageRule.ZeroChunk;
import mailseam.smtp.Note;
import mailseam.smtp.NoteKind;
import mailseam.smtp.SizeLimit;

/** Answers DATA and BDAT, and the messages that they bring. */
final class MessageTalk {
    private final Talk talk;
    /** What the chunk that is being read will be answered with. */
    private Optional<Said> behindChunk = Optional.empty();
    private boolean lastChunk;

    MessageTalk(Talk talk) {
        this.talk = talk;
    }

    /** The answer to DATA. */
    Said data() {
        talk.reachData();
        Envelope envelope = talk.envelope();
        if (envelope.chunked()) {
            return Said.of(Saying.DATA_AFTER_CHUNK);
        }
        boolean misled = envelope.lastRefused() && talk.rules().flaws().contains(Flaw.LAST_RECIPIENT_DECIDES);
        return envelope.accepted() > 0 && !misled ? Said.of(Saying.START_MAIL)
                : withoutRecipient(Saying.DATA_TOO_EARLY, Saying.RECIPIENT_FIRST);
    }

    /** The answer to a message that DATA brought. */
    Said messageEnds(long octets, List<Note> notes) {
        Optional<Said> wrong = wrong(notes);
        return wrong.isPresent() ? refused(wrong.get()) : accepted(Saying.MESSAGE_OK, octets, octets);
    }

    /** Whether a chunk follows a BDAT here; where none does, what the client sends for one is commands. */
    boolean takesChunks() {
        return talk.rules().offer().offers("CHUNKING") && (talk.extended() || !talk.rules().hello().extended());
    }

    /** The answer to BDAT; empty if it comes behind its chunk (RFC 3030 2). */
    Optional<Said> chunkBegins(CommandWords words) {
        talk.reachData();
        if (!takesChunks()) {
            return Optional.of(Said.of(Saying.CHUNKS_NOT_OFFERED));
        }
        String[] arguments = words.argument().split("\\s+", -1);
        boolean countable = arguments[0].matches("[0-9]{1,18}");
        lastChunk = arguments.length == 2 && arguments[1].equalsIgnoreCase("LAST");
        long count = countable ? Long.parseLong(arguments[0]) : 0;
        boolean anyWord = talk.rules().message().afterChunk() == AfterChunk.CHUNKS;
        Said said = countable && (arguments.length == 1 || lastChunk || anyWord) ? chunk(count)
                : spoiled(Said.of(Saying.COUNT_INVALID));
        behindChunk = Optional.of(said.with("octets", Long.toString(count)).with("verb", "BDAT"));
        return count == 0 ? chunkEnds(List.of()) : Optional.empty();
    }

    /** The answer behind a chunk. */
    Optional<Said> chunkEnds(List<Note> notes) {
        Optional<Said> said = behindChunk;
        behindChunk = Optional.empty();
        Optional<Said> wrong = said.filter(planned -> taken(planned.saying())).flatMap(_ -> wrong(notes));
        if (wrong.isPresent()) {
            return wrong.map(lastChunk ? this::refused : this::spoiled);
        }
        return said.map(planned -> planned.saying() == Saying.LAST_CHUNK_OK
                ? accepted(Saying.LAST_CHUNK_OK, Long.parseLong(planned.facts().getOrDefault("octets", "0")),
                        talk.envelope().octets())
                : planned);
    }

    private Said chunk(long count) {
        Envelope envelope = talk.envelope();
        ZeroChunk zero = talk.rules().message().zeroChunk();
        if (count == 0 && !lastChunk
                && (zero == ZeroChunk.REFUSED || (zero == ZeroChunk.REFUSED_LATER && envelope.chunked()))) {
            return spoiled(Said.of(Saying.COUNT_ZERO));
        }
        if (envelope.spoiled()) {
            return spoiled(Said.of(Saying.CHUNK_DISCARDED));
        }
        if (envelope.accepted() == 0) {
            return spoiled(withoutRecipient(Saying.CHUNK_TOO_EARLY, Saying.CHUNK_WITHOUT_RECIPIENT));
        }
        if (envelope.octets() > talk.rules().offer().size() - count) {
            return spoiled(Said.of(Saying.CHUNK_TOO_LARGE));
        }
        envelope.chunk(count);
        return Said.of(lastChunk ? Saying.LAST_CHUNK_OK : Saying.CHUNK_OK);
    }

    /** Behind a refused chunk the state is indeterminate and RSET must follow (RFC 3030 2), if it was not the last one. */
    private Said spoiled(Said said) {
        Envelope envelope = talk.envelope();
        boolean atOnce = talk.rules().message().afterChunk() == AfterChunk.COMMANDS;
        if (lastChunk) {
            envelope.end();
        } else if (envelope.chunked() || (atOnce && envelope.accepted() > 0)) {
            envelope.spoil();
        }
        return said;
    }

    private static boolean taken(Saying saying) {
        return saying == Saying.CHUNK_OK || saying == Saying.LAST_CHUNK_OK;
    }

    private Said withoutRecipient(Saying withoutMail, Saying withoutRcpt) {
        Envelope envelope = talk.envelope();
        if (envelope.refused() && (envelope.open() || talk.rules().message().afterChunk() == AfterChunk.CHUNKS)) {
            return Said.of(Saying.NO_RECIPIENTS).with("last", envelope.refusal().orElse(""));
        }
        return Said.of(envelope.open() ? withoutRcpt : withoutMail);
    }

    private Optional<Said> wrong(List<Note> notes) {
        MessageRule rule = talk.rules().message();
        for (Note note : notes) {
            if (note.kind() == NoteKind.BARE_LF && !rule.bareLf()) {
                return Optional.of(Said.of(Saying.MESSAGE_BARE_LF));
            }
            if (note.kind() == NoteKind.BARE_CR && !rule.bareCr()) {
                return Optional.of(Said.of(Saying.MESSAGE_BARE_CR));
            }
            if (note.kind() == NoteKind.TOO_LONG && rule.longestLine() > 0
                    && SizeLimit.TEXT_LINE.octets() + (long) note.length() > rule.longestLine()) {
                return Optional.of(Said.of(Saying.MESSAGE_LINE_LONG));
            }
        }
        return Optional.empty();
    }

    private Said refused(Said said) {
        talk.envelope().end();
        return said;
    }

    private Said accepted(Saying saying, long octets, long total) {
        talk.envelope().end();
        return total > talk.rules().offer().size() ? Said.of(Saying.MESSAGE_TOO_LARGE)
                : Said.of(saying).with("id", talk.takeMessage()).with("octets", Long.toString(octets))
                        .with("total", Long.toString(total));
    }
}
