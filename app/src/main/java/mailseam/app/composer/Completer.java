package mailseam.app.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailseam.app.composer.Completion.Proposal;
import mailseam.app.document.DocumentText;
import mailseam.session.Vocabulary;
import mailseam.session.Vocabulary.Term;

/** Finds what can stand at the caret: words of the format, commands and their parameters, reply codes, and variables of the document. */
public final class Completer {
    private static final Pattern STEP = Pattern.compile("[ \\t]*(?:\\+[0-9.]+[ \\t]+)?(?:[CS]:|@).*");
    private static final Pattern SAID = Pattern.compile("[ \\t]*(?:\\+[0-9.]+[ \\t]+)?([CS]): ?");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Za-z0-9_.:-]*$");
    private static final Pattern MARK = Pattern.compile("\\{[a-z0-9 ]*$");
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\)$");
    private static final Pattern SET = Pattern.compile("set[ \\t]+([A-Za-z_][A-Za-z0-9_.-]*).*");
    private static final Pattern KEY = Pattern.compile("([a-z]+)[ \\t]+(.*)");
    private static final List<Proposal> SIDES = List.of(new Proposal("C: ", "what the client sends"),
            new Proposal("S: ", "what the server sends"));

    private final DocumentText text;
    private final int caret;
    private final int number;
    private final String head;
    private final String tail;

    private Completer(DocumentText text, int caret) {
        this.text = text;
        this.caret = caret;
        number = text.lineAt(caret);
        String line = text.line(number);
        int column = caret - text.start(number);
        head = line.substring(0, column);
        tail = line.substring(column);
    }

    /** What can stand at an index of a text; empty if nothing is known. */
    public static Optional<Completion> at(DocumentText text, int caret) {
        return new Completer(text, caret).complete();
    }

    private Optional<Completion> complete() {
        Matcher said = SAID.matcher(head);
        if (said.lookingAt()) {
            return said(said.group(1), said.end());
        }
        Matcher variable = VARIABLE.matcher(head);
        if (variable.find()) {
            return variables(variable.start());
        }
        String line = head.stripLeading();
        if (line.startsWith("#") || number == 0) {
            return number == 0 ? offer(0, Stream.of(new Proposal("mailseam 1", "the first line of a session")))
                    : Optional.empty();
        }
        Matcher key = KEY.matcher(line);
        if (key.matches() && inHead()) {
            return value(key.group(1), head.length() - key.group(2).length());
        }
        return line.indexOf(' ') < 0 ? start(head.length() - line.length()) : Optional.empty();
    }

    /** A line from its start on. */
    private Optional<Completion> start(int from) {
        Stream<Proposal> keys = inHead() ? terms(Vocabulary.keys()).map(Completer::openEnded) : Stream.empty();
        return offer(from, Stream.of(keys, SIDES.stream(), terms(Vocabulary.directives())).flatMap(all -> all));
    }

    /** {@code segments POLICY} is offered as the key alone: what stands behind it is offered next. */
    private static Proposal openEnded(Proposal key) {
        return new Proposal(key.text().split(" ", 2)[0] + " ", key.detail());
    }

    private boolean inHead() {
        for (int line = 1; line < number; line++) {
            if (STEP.matcher(text.line(line)).matches()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Completion> value(String key, int from) {
        return switch (key) {
            case "segments" -> offer(from, terms(Vocabulary.policies()));
            case "gate" -> offer(from, terms(Vocabulary.gates()));
            case "match" -> offer(from, terms(Vocabulary.matches()));
            case "recorded" -> offer(from, terms(Vocabulary.truths()));
            case "cut" -> {
                int start = Math.max(Math.max(head.lastIndexOf(' '), head.lastIndexOf(',')), head.lastIndexOf('.'));
                yield offer(Math.max(from, start + 1), terms(Vocabulary.landmarks()));
            }
            default -> Optional.empty();
        };
    }

    private Optional<Completion> said(String side, int from) {
        Matcher variable = VARIABLE.matcher(head);
        Matcher mark = MARK.matcher(head);
        Matcher escape = ESCAPE.matcher(head);
        if (variable.find()) {
            return variables(variable.start());
        } else if (mark.find()) {
            return offer(mark.start(), terms(Vocabulary.marks()));
        } else if (escape.find()) {
            return offer(escape.start(1), terms(Vocabulary.escapes()));
        }
        return side.equals("C") ? command(CutMarks.without(head.substring(from)))
                : offer(from, ReplyWords.behind(text, number));
    }

    /** A command as far as it is typed, whatever cuts stand in it. */
    private Optional<Completion> command(String typed) {
        return CommandWords.at(typed)
                .flatMap(words -> offer(head.length() - typed.length() + words.from(), words.proposals()));
    }

    private Optional<Completion> variables(int from) {
        List<Proposal> all = new ArrayList<>();
        for (int line = 1; line < number; line++) {
            String before = text.line(line);
            if (STEP.matcher(before).matches()) {
                break;
            }
            Matcher set = SET.matcher(before.stripLeading());
            if (set.matches()) {
                all.add(new Proposal("${" + set.group(1) + "}", before.strip()));
            }
        }
        all.add(new Proposal("${i}", "the count of @repeat"));
        all.add(new Proposal("${secret:NAME}", "a secret, which is never written to a file"));
        return offer(from, all.stream());
    }

    private static Stream<Proposal> terms(List<Term> terms) {
        return terms.stream().map(term -> new Proposal(term.form(), term.meaning()));
    }

    /** Those that begin with what stands there already; a brace that closes behind the caret is taken with it. */
    private Optional<Completion> offer(int from, Stream<Proposal> proposals) {
        String typed = head.substring(from).toUpperCase(Locale.ROOT);
        List<Proposal> fitting = proposals
                .filter(proposal -> proposal.text().toUpperCase(Locale.ROOT).startsWith(typed)
                        && proposal.text().length() > typed.length())
                .toList();
        boolean closed = tail.startsWith("}") && fitting.stream().allMatch(one -> one.text().endsWith("}"));
        return fitting.isEmpty() ? Optional.empty()
                : Optional.of(new Completion(caret - typed.length(), caret + (closed ? 1 : 0), fitting));
    }
}
