package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.smtp.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each landmark in one conversation: the octets before and behind each cut, with all runs joined by a bar. */
class LandmarksTest {
    private static final String CLIENT = """
            S: 220
            C: EHLO a
            S: 250
            C: MAIL FROM:<"a>b@"@c> SIZE=9 BODY=8BITMIME
            C: RCPT TO:<@r:d@e>
            C: DATA
            S: 250
            S: 250
            S: 354
            C: A: b
            C:
            C: ..
            C: .
            S: 250
            C: BDAT 5
            C: 12345\\c
            C: BDAT 0 LAST
            S: 250
            S: 250
            C: QUIT
            S: 221
            """;

    private static String cut(String cut, Direction side, String text) throws PlanException {
        Plan plan = PlannerTest.plan("segments marks\ncut " + cut + "\n" + text, side);
        return plan.turns().stream().filter(Turn.Say.class::isInstance)
                .map(turn -> ((Turn.Say) turn).segments().stream().map(segment -> segment.octets().toString())
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    /** The few octets around each cut. */
    private static String around(String cut, String text) throws PlanException {
        List<String> around = new ArrayList<>();
        for (String run : cut(cut, Direction.CLIENT, text).lines().toList()) {
            String[] parts = run.replace("\\r", "␍").replace("\\n", "␊").split("\\|");
            for (int i = 1; i < parts.length; i++) {
                around.add(tail(parts[i - 1]) + "|" + head(parts[i]));
            }
        }
        return String.join(" ", around);
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 4));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(4, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            verb;          ME␍␊|RCPT e>␍␊|DATA 2345|BDAT
            RCPT.verb+2;   ␍␊RC|PT T
            rcpt.verb+2;   ␍␊RC|PT T
            verb-end;      EHLO| a␍␊ MAIL| FRO RCPT| TO: DATA|␍␊ BDAT| 5␍␊ BDAT| 0 L QUIT|␍␊
            MAIL.verb-end; MAIL| FRO
            colon;         FROM|:<"a T TO|:<@r
            colon+1;       `ROM:|<"a>  TO:|<@r:`
            lt;            `ROM:|<"a>  TO:|<@r:`
            at;            >b@"|@c>  @r:d|@e>␍
            gt;            @"@c|> SI :d@e|>␍␊D
            param;         @c> |SIZE E=9 |BODY
            RCPT.cr;       d@e>|␍␊DA
            MAIL.lf;       IME␍|␊RCP
            DATA.cr;       DATA|␍␊ A: b|␍␊ ␍␊|␍␊.. ␍␊..|␍␊. ␍␊.|␍␊
            header-end;    ` b␍␊|␍␊..`
            line-start;    ` b␍␊|␍␊ ␍␊|..␍␊ ..␍␊|.␍␊`
            eod-cr;        ␍␊..|␍␊.␍
            eod-lf;        ␊..␍|␊.␍␊
            eod-dot;       ..␍␊|.␍␊
            eod-cr2;       .␍␊.|␍␊
            eod-lf2;       ␍␊.␍|␊
            after-eod-1;   ␍␊.␍|␊
            bdat-line-end; ` 5␍␊|1234`
            bdat-mid;      ␍␊12|345B
            bdat-end;      2345|BDAT
            group-end;     `EMPTY`
            """)
    void cutTheClientsOctets(String cut, String expected) throws PlanException {
        assertThat(around(cut, CLIENT)).isEqualTo(expected.equals("EMPTY") ? "" : expected);
    }

    @Test
    void groupEndAndAfterEodCutWhatIsSentTooEarly() throws PlanException {
        String blast = "S: 220\nC: EHLO a\nC: MAIL FROM:<a@b>\nC: DATA\nC: hi\nC: .\nC: QUIT\nC: x\nS: 250\nS: 250\nS: 354\nS: 250\nS: 221\nS: 500\n";

        assertThat(cut("group-end", Direction.CLIENT, blast))
                .isEqualTo("EHLO a\\r\\n|MAIL FROM:<a@b>\\r\\nDATA\\r\\n|hi\\r\\n.\\r\\nQUIT\\r\\n|x\\r\\n");
        assertThat(cut("after-eod", Direction.CLIENT, blast))
                .isEqualTo("EHLO a\\r\\nMAIL FROM:<a@b>\\r\\nDATA\\r\\nhi\\r\\n.\\r\\n|QUIT\\r\\nx\\r\\n");
    }

    @Test
    void cutsRepliesWhenAServerIsPlayed() throws PlanException {
        String server = "S: 220 hi\nC: EHLO a\nS: 250-x\nS: 250\\r\\n\nC: QUIT\nS: 221 y\n";

        assertThat(cut("reply-code", Direction.SERVER, server))
                .isEqualTo("220| hi\\r\\n\n250|-x\\r\\n250|\\r\\n\n221| y\\r\\n");
        assertThat(cut("reply-sep", Direction.SERVER, server))
                .isEqualTo("220 |hi\\r\\n\n250-|x\\r\\n250\\r|\\n\n221 |y\\r\\n");
        assertThat(cut("reply-lf", Direction.SERVER, server))
                .isEqualTo("220 hi\\r|\\n\n250-x\\r|\\n250\\r|\\n\n221 y\\r|\\n");
        assertThat(cut("EHLO.reply-lf+1", Direction.SERVER, server))
                .isEqualTo("220 hi\\r\\n\n250-x\\r\\n|250\\r\\n\n221 y\\r\\n");
        assertThat(cut("verb", Direction.SERVER, server)).doesNotContain("|");
        assertThat(cut("reply-code", Direction.CLIENT, server)).doesNotContain("|");
    }

    @Test
    void readsWhatFollowsDataAsTheRepliesOfTheSessionSay() throws PlanException {
        String refused = "S: 220\nC: DATA\nS: 503\nC: MAIL x\nS: 250\n";
        String accepted = "S: 220\nC: DATA\nS: 354\nC: MAIL x\nC: .\nS: 250\n";
        String early = "C: DATA\nS: 220\nS: /^354/\nC: MAIL x\nC: .\nS: 250\n";

        assertThat(cut("MAIL.verb+2", Direction.CLIENT, refused)).contains("MA|IL x");
        assertThat(cut("MAIL.verb+2", Direction.CLIENT, accepted)).doesNotContain("|");
        assertThat(cut("eod-dot", Direction.CLIENT, accepted)).contains("MAIL x\\r\\n|.\\r\\n");
        assertThat(cut("eod-dot", Direction.CLIENT, early)).contains("MAIL x\\r\\n|.\\r\\n");
    }
}
