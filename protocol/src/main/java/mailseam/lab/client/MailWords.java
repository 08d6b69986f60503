package mailseam.lab.client;

import java.util.List;
import java.util.stream.IntStream;
import mailseam.lab.client.Question.Kind;
import mailseam.smtp.Octets;

/** A mail in the words of SMTP, as a client with some habits says them. */
record MailWords(ClientMail mail, Habits habits) {
    private static final String LINE = "This line has seventy octets; the mail has as many as were asked for\r\n";
    private static final int MIDDLE_OF_VERB = 2;

    Say hello(String verb) {
        return Say.command(Kind.HELLO, verb + " " + mail.helo());
    }

    Say from() {
        return Say.command(Kind.MAIL, "MAIL FROM:<" + mail.from() + ">");
    }

    List<Say> recipients() {
        return IntStream.rangeClosed(1, mail.recipients()).mapToObj(this::recipient).toList();
    }

    private Say recipient(int number) {
        int at = mail.to().lastIndexOf('@');
        String address = mail.recipients() == 1 ? mail.to()
                : at < 0 ? mail.to() + number : mail.to().substring(0, at) + number + mail.to().substring(at);
        Say command = Say.command(Kind.RCPT, "RCPT TO:<" + address + ">");
        return number == 1 && habits.envelope() == Habits.Envelope.CUT_VERB ? command.cut(MIDDLE_OF_VERB) : command;
    }

    Say data() {
        return Say.command(Kind.DATA, "DATA");
    }

    /** The message with the end of mail data. */
    Say message() {
        String content = content();
        return new Say(switch (habits.content()) {
            case BEHIND_354, WITH_DATA, WITH_QUIT -> List.of(content + ".\r\n");
            case LONE_DOT -> List.of(content, ".\r\n");
            case SPLIT_DOT -> List.of(content + ".", "\r\n");
        }, asked());
    }

    /** The message as one chunk, the last (RFC 3030). */
    Say chunk() {
        String content = content();
        return new Say(List.of("BDAT " + Octets.utf8(content).length() + " LAST\r\n" + content), asked());
    }

    /** No message, behind DATA that was accepted although no recipient was (RFC 2920 3.1). */
    Say emptyMessage() {
        return new Say(List.of(".\r\n"), asked());
    }

    Say rset() {
        return Say.command(Kind.RSET, "RSET");
    }

    Say quit() {
        return Say.command(Kind.QUIT, "QUIT");
    }

    private static List<Question> asked() {
        return List.of(new Question(Kind.MESSAGE, "the message"));
    }

    private String content() {
        return "From: <" + mail.from() + ">\r\nTo: <" + mail.to() + ">\r\nSubject: From the lab\r\n\r\n"
                + LINE.repeat(Math.max(1, (mail.octets() + LINE.length() / 2) / LINE.length()));
    }
}
