package mailseam.report.copy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.session.Turn;

/** Takes a client's lines in the one order that swaks can send, and says what does not fit into it. */
final class SwaksLadder {
    private static final Pattern HELLO = Pattern.compile("(?i)(EHLO|HELO|LHLO) (\\S.*)");
    private static final Pattern MAIL = Pattern.compile("(?i)MAIL FROM:[ ]?<([^<>]*)>(.*)");
    private static final Pattern RCPT = Pattern.compile("(?i)RCPT TO:[ ]?<([^<>]*)>(.*)");
    private static final Pattern AUTH = Pattern.compile("(?i)AUTH ([A-Z0-9_-]+)(?: (.*))?");
    private static final Pattern XCLIENT = Pattern.compile("(?i)XCLIENT (.+)");

    /** How far swaks has come. */
    private enum Rung {
        CONNECT, HELO, AUTH, MAIL, RCPT, DATA, DOT, QUIT
    }

    private final Set<String> notes = new LinkedHashSet<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> xclient = new ArrayList<>();
    private final List<String> message = new ArrayList<>();
    private Rung rung = Rung.CONNECT;
    private String hello = "";
    private String name = "";
    private String sender = "";
    private String auth = "";
    private boolean tls;
    private boolean pipelined;
    private boolean quit;
    private boolean heard;
    private boolean challenged;

    void climb(List<Turn> turns) {
        for (Turn turn : turns) {
            switch (turn) {
                case Turn.Say say -> say(say);
                case Turn.Hear hear -> {
                    heard = true;
                    challenged = hear.expected().getLast().text().startsWith("334");
                }
                case Turn.NotPlayable not when not.directive().equals("@starttls") && tls -> {
                }
                case Turn.Close _,Turn.AwaitClose _ -> {
                }
                default -> note("swaks cannot do this: it " + Turns.text(turn) + ".");
            }
        }
    }

    private void say(Turn.Say say) {
        int cuts = say.segments().size() - 1;
        if (cuts > 0) {
            note("swaks cannot cut: where a segment ends is not in the command.");
        }
        if (!heard) {
            note("swaks waits for the greeting.");
        }
        List<String> lines = ClientLines.of(say);
        boolean group = rung != Rung.DATA && lines.size() > 1;
        for (String line : lines) {
            line(line, group);
        }
        if (!ClientLines.all(say).endsWith("\r\n") && rung != Rung.DATA) {
            note("swaks ends each command with CRLF.");
        }
        challenged = false;
    }

    private void line(String line, boolean group) {
        Matcher mail = MAIL.matcher(line);
        Matcher rcpt = RCPT.matcher(line);
        Matcher words = HELLO.matcher(line);
        Matcher authentication = AUTH.matcher(line);
        Matcher client = XCLIENT.matcher(line);
        if (rung == Rung.DATA) {
            message(line);
        } else if (rung == Rung.QUIT || (rung == Rung.DOT && !line.equalsIgnoreCase("QUIT"))) {
            note("swaks sends one message in a connection; what follows is left out.");
        } else if (words.matches() && rung.compareTo(Rung.AUTH) < 0) {
            hello(words, group);
        } else if (authentication.matches() && rung == Rung.HELO) {
            auth(authentication);
        } else if (challenged && rung == Rung.AUTH) {
            note("The secrets of AUTH are answers in base64; swaks takes the name and the password.");
        } else if (client.matches() && rung == Rung.HELO) {
            xclient.add(client.group(1));
        } else if (mail.matches() && (rung == Rung.HELO || rung == Rung.AUTH)) {
            parameters(mail.group(2));
            sender = mail.group(1);
            climbTo(Rung.MAIL, group);
        } else if (rcpt.matches() && (rung == Rung.MAIL || rung == Rung.RCPT)) {
            parameters(rcpt.group(2));
            recipients.add(rcpt.group(1));
            climbTo(Rung.RCPT, group);
        } else {
            command(line.toUpperCase(Locale.ROOT), line, group);
        }
    }

    private void command(String verb, String line, boolean group) {
        if (verb.equals("DATA") && rung == Rung.RCPT) {
            climbTo(Rung.DATA, group);
        } else if (verb.equals("STARTTLS") && rung == Rung.HELO) {
            tls = true;
        } else if (verb.equals("QUIT")) {
            quit = true;
            rung = rung == Rung.DOT ? Rung.QUIT : rung;
            notGrouped(group);
        } else {
            note("swaks cannot send this here: " + ReadableText.of(line.substring(0, Math.min(60, line.length()))));
        }
    }

    private void climbTo(Rung next, boolean group) {
        rung = next;
        pipelined |= group;
    }

    private void notGrouped(boolean group) {
        if (group) {
            note("swaks pipelines MAIL, RCPT and DATA only.");
        }
    }

    private void hello(Matcher words, boolean group) {
        notGrouped(group);
        hello = words.group(1).toUpperCase(Locale.ROOT);
        name = words.group(2);
        rung = Rung.HELO;
    }

    private void auth(Matcher authentication) {
        rung = Rung.AUTH;
        auth = authentication.group(1).toUpperCase(Locale.ROOT);
        note("The name and the password of AUTH come from MAILSEAM_AUTH_USER and MAILSEAM_AUTH_PASSWORD; the session has them"
                + " in base64.");
    }

    private void parameters(String text) {
        if (!text.isBlank()) {
            note("swaks cannot send parameters of MAIL and RCPT:"
                    + ReadableText.of(text.substring(0, Math.min(60, text.length()))));
        }
    }

    private void message(String line) {
        if (line.equals(".")) {
            rung = Rung.DOT;
            end();
            return;
        }
        if (line.startsWith(".") && !line.startsWith("..")) {
            note("swaks doubles each dot that begins a line.");
        }
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            note("swaks ends each line of the message with CRLF; a CR or LF alone is not kept.");
        }
        if (line.contains("\\n") || line.contains("%")) {
            note("swaks replaces \\n and %NAMES% in the message.");
        }
        message.add(line.startsWith("..") ? line.substring(1) : line);
    }

    /** swaks takes a text without any line end for the name of a file. */
    private void end() {
        if (message.size() < 2) {
            note("swaks ends a message of one line with an empty one.");
        }
    }

    boolean started() {
        return !hello.isEmpty();
    }

    void note(String note) {
        notes.add(note);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The options that give these lines. */
    List<String> options(Duration timeout) {
        List<String> options = new ArrayList<>();
        options.add("--protocol " + (hello.equals("HELO") ? "SMTP" : hello.equals("LHLO") ? "LMTP" : "ESMTP"));
        options.add("--timeout " + Math.max(1, timeout.toSeconds()));
        options.add("--helo " + word(name));
        if (tls) {
            options.add("-tls");
        }
        xclient.forEach(attributes -> options.add("--xclient " + word(attributes)));
        if (!auth.isEmpty()) {
            options.add("--auth " + word(auth)
                    + " --auth-user \"$MAILSEAM_AUTH_USER\" --auth-password \"$MAILSEAM_AUTH_PASSWORD\"");
        }
        options.add("--from " + word(sender.isEmpty() ? "<>" : sender));
        options.add("--to " + word(recipients.isEmpty() ? "nobody@example.org" : String.join(",", recipients)));
        if (pipelined) {
            options.add("--pipeline");
        }
        if (rung.compareTo(Rung.DOT) >= 0) {
            options.add("--data " + word(String.join("\\n", message) + (message.size() < 2 ? "\\n" : "")));
        }
        end(options);
        return options;
    }

    private void end(List<String> options) {
        boolean early = rung.compareTo(Rung.DATA) < 0;
        if (rung == Rung.DATA || (rung == Rung.DOT && !quit)) {
            options.add("--drop-after " + rung);
        } else if (early) {
            options.add((quit ? "--quit-after " : "--drop-after ") + rung);
        }
    }

    private static String word(String octets) {
        return ShellText.word(ReadableText.of(octets));
    }
}
