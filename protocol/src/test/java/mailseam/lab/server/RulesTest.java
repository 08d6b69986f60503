package mailseam.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the profiles one by one: each row is a profile, what one read after the other brings, and what is answered. */
class RulesTest {
    /** Commands are parted by {@code ;} where one read brings them and by {@code /} where the next one does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            correct        | EHLO c;NOOP;NOOP                      | 250 250 250
            correct        | EHLO a_b;HELO [127.0.0.1];EHLO a b    | 501 250 501
            correct        | EHLO c;MAIL FROM:<a> BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=a+2B | 250 250
            correct        | EHLO c;MAIL FROM:<a> BODY=BINARYMIME  | 250 501
            correct        | EHLO c;MAIL FROM:<a> RET=HDRS RET=FULL | 250 501
            correct        | EHLO c;MAIL FROM:<a> ENVID=a+2        | 250 501
            correct        | HELO c;MAIL FROM:<a> SIZE=1           | 250 555
            correct        | EHLO c;MAIL FROM:<é@b>                | 250 550
            correct        | EHLO c;MAIL FROM:<é@b> SMTPUTF8;RCPT TO:<é@b> | 250 250 250
            correct        | EHLO c;MAIL FROM:<a>;RCPT TO:<é@b>    | 250 250 553
            correct        | EHLO c;MAIL FROM:<a>;RCPT TO:<b> NOTIFY=SUCCESS,DELAY     | 250 250 250
            correct        | EHLO c;MAIL FROM:<a>;RCPT TO:<b> NOTIFY=NEVER,DELAY | 250 250 501
            correct        | EHLO c;MAIL FROM:<a>;RCPT TO:<@x,@y:b@z>;RCPT TO:<NoBody@b> | 250 250 250 550
            correct        | EHLO c;MAIL FROM:<a>;RCPT TO:<nobody>;DATA | 250 250 550 554
            correct        | EHLO c;MAIL FROM:<a>;RCPT TO:<b>;BDAT 1 FIRST;xBDAT 1;yRSET;NOOP | 250 250 250 501 503 250 250
            correct        | RSET;NOOP;VRFY x;HELP;QUIT now;QUIT    | 250 250 252 214 501 221
            correct        | GET / HTTP/1.1;Host: x                 | 500 500
            postfix        | MAIL FROM:a;RCPT TO:b;DATA             | 250 250 354
            postfix        | GET / HTTP/1.1;Host: x                 | 221
            postfix        | EHLO c;Subject: x;NOOP                 | 250 221
            postfix        | EHLO c;MAIL FROM:<a>;RCPT TO:<b>;BDAT x;NOOP | 250 250 250 521 cut
            postfix        | EHLO c;BDAT 0;BDAT 0 LAST;MAIL FROM:<a> | 250 551 503 250
            postfix        | EHLO c;DATA;NOOP                       | 250 503 250
            postfix-strict | EHLO c/DATA;NOOP                       | 250 554 cut
            postfix-strict | EHLO c/MAIL FROM:<a>;NOOP              | 250 250 250
            postfix-strict | NOOP;NOOP                              | 554 cut
            postfix-strict | HELO c/RSET;NOOP                       | 250 554 cut
            exim           | EHLO c;NOOP;NOOP                       | 250 250 250
            exim           | EHLO c;DATA/NOOP;NOOP                  | 250 503 554 cut
            exim           | HELO c/MAIL FROM:<a@b>;RCPT TO:<nobody@b>;RCPT TO:<c@d>;NOOP | 250 250 550 554 cut
            exim           | EHLO c;MAIL FROM:<a>;MAIL  FROM:<a@b>  | 250 501 500
            exim           | EHLO c;MAIL FROM:<a@b>;RCPT TO:<postmaster>;RCPT TO:<root> | 250 250 250 501
            exim           | EHLO c;X;DATA x;MAIL;X                 | 250 500 501 500 500 cut
            exim           | EHLO;EHLO a_b;HELO;HELO;NOOP           | 501 501 501 501 cut
            exim-classic   | EHLO c;NOOP                            | 554 cut
            exim-classic   | EHLO c/NOOP;NOOP                       | 250 554 cut
            exim-classic   | EHLO c/RSET;NOOP                       | 250 250 250
            exim-classic   | EHLO c/X;NOOP                          | 250 554 cut
            exim-classic   | HELO c/MAIL FROM:<a@b>;NOOP            | 250 554 cut
            sendmail       | EHLO c;NOOP;RSET;QUIT                  | 554 550 550 221
            sendmail       | HELO c;NOOP;X;                         | 250 250 500 500
            sendmail       | EHLO c/MAIL FROM:<a>;RCPT TO:<b>;DATA;x | 250 250 250 554 cut
            sendmail       | EHLO c/MAIL FROM:<a>;RCPT TO:<nobody>;DATA;NOOP | 250 250 550 503 250
            sendmail       | GET /                                  | 421 cut
            opensmtpd      | EHLO c;NOOP                            | 500 cut
            opensmtpd      | RSET/EHLO c/RSET x/RSET                | 503 250 500 250
            opensmtpd      | EHLO c/BDAT 1/STARTTLS/AUTH PLAIN      | 250 500 503 503
            postscreen-deep | EHLO c/MAIL FROM:<a>/RCPT TO:<b>/DATA  | 250 250 450 554 cut
            postscreen-deep | EHLO c;MAIL FROM:<a>;RCPT TO:<b>/NOOP  | 250 250 550 250
            """)
    void answersAsItsRulesSay(String profile, String reads, String answer) {
        LabTalk talk = LabTalk.greeted(profile(profile));
        for (String read : reads.split("/(?=[A-Z])")) {
            talk.sends((read + ";").replace(";", "\r\n"));
        }
        assertThat(talk.answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"postfix, X, 25, 20, 421", "postfix, NOOP, 130, 120, 421", "exim, NOOP, 12, 10, 554",
            "exim, RSET, 13, 11, 554", "exim, X, 5, 3, 500", "sendmail, X, 30, 25, 421",
            "postscreen-deep, NOOP, 30, 19, 421"})
    void hangsUpWhenItHasHadEnough(String profile, String command, int count, int borne, int last) {
        LabTalk talk = LabTalk.greeted(profile(profile)).sends("EHLO c\r\n");
        for (int i = 0; i < count; i++) {
            talk.sends(command + "\r\n");
        }
        assertThat(talk.closed()).isTrue();
        assertThat(talk.replies()).hasSize(2 + borne + 1);
        assertThat(talk.replies().getLast().code()).isEqualTo(last);
    }

    @Test
    void forgivesErrorsForAnAcceptedMessage() {
        LabTalk talk = LabTalk.greeted(profile("postfix")).sends("X\r\n".repeat(19) + "NOOP\r\n".repeat(100))
                .sends("MAIL FROM:<a>\r\nRCPT TO:<b>\r\nDATA\r\n.\r\n")
                .sends("NOOP\r\n".repeat(101) + "X\r\n".repeat(19));
        assertThat(talk.closed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"correct, 220 250", "postfix, 220 250", "exim, 220 250", "postfix-strict, 554", "exim-classic, 554",
            "postscreen, 250"})
    void treatsEarlyTalkersAsTheirServersDo(String profile, String codes) {
        LabTalk talk = LabTalk.connected(profile(profile)).sends("HELO c\r\n");
        assertThat(talk.replies()).extracting(reply -> Integer.toString(reply.code()))
                .endsWith(codes.split(" "));
        assertThat(talk.closed()).isEqualTo(codes.equals("554"));
    }

    @Test
    void barsAnEarlyTalkerFromItsRecipients() {
        LabTalk talk = LabTalk.connected(profile("postscreen"))
                .sends("EHLO c\r\n", "MAIL FROM:<a>\r\n", "RCPT TO:<b>\r\n", "DATA\r\n");
        assertThat(talk.said()).startsWith("220-lab.example.org ESMTP Postfix\r\n250-lab.example.org\r\n")
                .doesNotContain("PIPELINING").endsWith("550 5.5.1 Protocol error\r\n"
                        + "554 5.5.1 Error: no valid recipients\r\n");
        assertThat(talk.closed()).isTrue();
    }

    @Test
    void countsOnlyWhatWasReadAlready() {
        LabTalk talk = LabTalk.greeted(profile("exim-classic")).sends("EHLO c\r\n", "NOOP\r\n", "NOOP\r", "\n");
        assertThat(talk.answer()).isEqualTo("250 250 250");
    }

    @ParameterizedTest
    @CsvSource({"correct, 600, 250 500", "postfix, 5000, 250 250", "exim, 600, 250 250", "sendmail, 2100, 250 421 cut",
            "opensmtpd, 2100, 250 500 cut"})
    void takesLinesOfItsLength(String profile, int length, String answer) {
        LabTalk talk = LabTalk.greeted(profile(profile)).sends("EHLO c\r\n", "NOOP " + "x".repeat(length - 7) + "\r\n");
        assertThat(talk.answer()).isEqualTo(answer);
    }

    @Test
    void repeatsInItsWordsWhatTheClientSaid() {
        assertThat(LabTalk.greeted(profile("exim").named("mx.example.net")).sends("EHLO c.example\r\n").said())
                .contains("250-mx.example.net Hello c.example [127.0.0.1]\r\n");
        assertThat(LabTalk.greeted(profile("sendmail")).sends("XYZZY {line} $1\r\n").said())
                .contains("500 5.5.1 Command unrecognized: \"XYZZY {line} $1\"\r\n");
        assertThat(LabTalk.greeted(profile("exim")).said())
                .isEqualTo("220 lab.example.org ESMTP Exim 4.96 Thu, 01 Jan 1970 00:00:00 +0000\r\n");
    }

    @ParameterizedTest
    @CsvSource({"postfix, [0-9A-F]{11}", "exim, [0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}",
            "sendmail, [0-9A-Za-z]{8}[0-9]{6}", "opensmtpd, [0-9a-f]{8}"})
    void namesMessagesAsItsServerDoes(String profile, String form) {
        LabTalk talk = LabTalk.greeted(profile(profile)).sends("EHLO c\r\n", "MAIL FROM:<a@b>\r\n", "RCPT TO:<c@d>\r\n",
                "DATA\r\n", ".\r\n");
        String last = talk.replies().getLast().lines().getLast().text().latin1();
        assertThat(last).containsPattern("(?:as |id=|2\\.0\\.0 )" + form + "\\b");
    }

    private static LabProfile profile(String name) {
        return LabServers.named(name).orElseThrow().profile();
    }
}
