package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTextTest {
    private static String wrong(String text) {
        try {
            return FaultText.write(FaultText.parse(text)) + " is a fault";
        } catch (SyntaxException wrong) {
            return wrong.column() + "+" + wrong.length() + " " + wrong.message() + " " + wrong.expected();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept: reset", "greeting: delay 6s", "reply: cut octets 3 wait 50ms",
            "reply: cut octet", "reply: cut random 1-8 seed -7 wait 1s", "reply: cut command", "reply: cut",
            "reply RCPT #2 at reply-sep: cut 50ms", "reply #4: replace \"451 later\\r\\n\"",
            "command RCPT #3 at verb+2: cut 50ms", "command +3: corrupt 4", "reply EOD at reply-lf-1: drop",
            "command DATA: inject server \"500 error in command\\r\\n\" chance 0.5 seed 7",
            "command: inject \"NOOP\\r\\n\"", "data +1000: stall", "data: close", "end-of-data: drop 5",
            "end-of-data at eod-cr2: drop 2", "reply: replace \"\"", "reply: inject \"say \"\"\\{\"\" \\\\ \\xFF\\t\"",
            "reply: drop chance 0 seed -1", "reply: cut chance 1 seed 3", "reply: inject client \"a: b\""})
    void readsAndWritesTheSameText(String text) throws SyntaxException {
        assertThat(FaultText.write(FaultText.parse(text))).isEqualTo(text);
    }

    @Test
    void readsAllOfAFault() throws SyntaxException {
        assertThat(FaultText.parse("reply  rcpt #2 at reply-sep-1 :inject client \"A\\r\" chance 0.25 seed 7"))
                .isEqualTo(new Fault(
                        new Place.InReply(new Which(Optional.of("RCPT"), 2),
                                new Spot(Optional.of(Landmark.REPLY_SEP), -1)),
                        new Effect.Inject(Direction.CLIENT, Octets.latin1("A\r")), new Chance(0.25, 7)));
        assertThat(FaultText.parse("reply: cut octets 3 wait 50ms").effect())
                .isEqualTo(new Effect.Cut(new Segmentation.Policy.EveryOctets(3), Duration.ofMillis(50)));
    }

    @Test
    void injectsIntoTheStreamOfThePlaceUnlessTheTextNamesOne() throws SyntaxException {
        assertThat(FaultText.parse("greeting: inject x").effect())
                .isEqualTo(new Effect.Inject(Direction.SERVER, Octets.latin1("x")));
        assertThat(FaultText.parse("data: inject x").effect())
                .isEqualTo(new Effect.Inject(Direction.CLIENT, Octets.latin1("x")));
    }

    @Test
    void givesEveryFaultBackThatItWrites() throws SyntaxException {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            Fault fault = GeneratedFaults.fault(random);
            assertThat(FaultText.parse(FaultText.write(fault))).isEqualTo(fault);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                       | 1+1 A colon is missing between place and effect. Write PLACE: EFFECT, such as greeting: delay 6s.
            : stall                  | 1+1 Something is missing here. A place is one of: accept, greeting, reply, command, data, end-of-data.
            reply                    | 1+5 A colon is missing between place and effect. Write PLACE: EFFECT, such as greeting: delay 6s.
            reply:                   | 7+1 Something is missing here. An effect is one of: delay, cut, corrupt, drop, inject, replace, stall, reset, close.
            replys: stall            | 1+6 Unknown place "replys". Did you mean "reply"?
            reply: stal              | 8+4 Unknown effect "stal". Did you mean "stall"?
            reply RCPT 2: stall      | 12+1 "2" is too much here. Nothing follows "RCPT".
            reply #0: stall          | 8+1 0 is out of range. The number behind # is a number from 1 to 1000000000.
            reply #: stall           | 8+1 "" is no number. The number behind # is a number from 1 to 1000000000.
            reply at: stall          | 7+2 Something is missing behind "at". Write at LANDMARK, such as at cr.
            reply at verb: cut       | 10+4 The landmark "verb" does not lie here. Known here are: cr, lf, reply-code, reply-sep, reply-lf.
            reply at reply-sop: cut  | 10+9 Unknown landmark "reply-sop". Did you mean "reply-sep"?
            reply at RCPT.lf: cut    | 10+7 "RCPT.lf" names a verb. Write the verb before at, such as command RCPT at verb+2.
            accept RCPT: stall       | 8+4 "RCPT" is too much here. Nothing follows "accept".
            data 1000: stall         | 6+4 "1000" is no number of octets. Write data +N, such as data +1000.
            reply: delay             | 8+5 Something is missing behind "delay". Write delay TIME, such as delay 6s.
            reply: delay 5           | 14+1 The time 5 has no unit. A time is a number with ns, us, ms, s or min behind it, such as 50ms or 1.5s.
            reply: cut octetz 3      | 12+6 "octetz" cuts nothing here. Did you mean "octets"?
            reply: cut octets 3 4    | 21+1 "4" is too much here. Nothing follows "3".
            reply: cut octets x wait 4s | 19+1 "x" is no number. The count of octets is a number from 1 to 1000000000.
            reply: cut octets 3 wait | 21+4 Something is missing behind "wait". Write cut, cut 50ms, cut octets 3, or cut octets 3 wait 50ms.
            reply: cut mss           | 12+3 "mss" cuts nothing here. Write cut, cut 50ms, cut octets 3, or cut octets 3 wait 50ms.
            reply: corrupt 0         | 16+1 0 is out of range. The count of octets is a number from 1 to 1000000000.
            reply: replace           | 8+7 Something is missing behind "replace". Write the octets in quotes, such as "451 later\\r\\n".
            reply: replace "a        | 16+2 A quote is opened and not closed. Close it with another ".
            reply: replace "a""\\q"  | 20+2 Unknown escape "\\q". Escapes are \\r, \\n, \\t, \\\\, \\{, \\xHH and, at the end, \\c.
            reply: replace "{cut}"   | 16+7 A mark or a variable stands in these octets. Write \\{ for a brace; marks and variables have no place in these octets.
            reply: cut ""            | 12+2 "" cuts nothing here. Write cut, cut 50ms, cut octets 3, or cut octets 3 wait 50ms.
            reply: stall chance      | 14+6 Something is missing behind "chance". Write chance P seed N, such as chance 0.5 seed 7.
            reply: stall chance 2 seed 1 | 21+1 "2" is no probability. A probability is a number from 0 to 1, such as 0.5.
            reply: stall chance 0.5  | 24+1 A chance needs its seed. Write chance P seed N, such as chance 0.5 seed 7.
            reply: stall chance 0.5 seed x | 30+1 "x" is no seed. A seed is a whole number of 64 bits.
            reply: stall now         | 14+3 "now" is too much here. Nothing follows "stall".
            """)
    void saysWhatIsWrongAndWhere(String text, String wrong) {
        assertThat(wrong(text)).isEqualTo(wrong);
    }

    @Test
    void refusesWhatNoFaultCanBe() {
        assertThatThrownBy(() -> new Effect.Cut(new Segmentation.Policy.Mss(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effect.Corrupt(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effect.Drop(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place.InData(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Which(Optional.empty(), -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
