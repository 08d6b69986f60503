package mailseam.play;

import static mailseam.play.TestBoxes.changed;
import static mailseam.play.TestBoxes.delay;
import static mailseam.play.TestBoxes.emit;
import static mailseam.play.TestBoxes.octets;
import static mailseam.play.TestBoxes.on;
import static mailseam.play.TestBoxes.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import mailseam.smtp.Direction;
import org.junit.jupiter.api.Test;

class BoxChainTest {
    private static final Direction CLIENT = Direction.CLIENT;
    private static final Direction SERVER = Direction.SERVER;

    private static BoxBook chain(Box... boxes) {
        return new BoxBook(new BoxChain(List.of(boxes)));
    }

    @Test
    void givesOneBoxesEmissionToTheNextInTheOrderOfTheStream() {
        BoxBook chain = chain(changed(text -> text + "1"), changed(text -> text + "2"), changed(text -> text + "3"));

        assertThat(chain.client("c")).containsExactly("client> c123");
        assertThat(chain.server("s")).containsExactly("server> s321");
    }

    @Test
    void takesEachEmissionAsOneRead() {
        assertThat(chain(octets(), changed(text -> "<" + text + ">")).client("ab"))
                .containsExactly("client> <a>", "client> <b>");
        assertThat(chain(octets(), changed(text -> "<" + text + ">")).server("ab"))
                .containsExactly("server> <", "server> a", "server> b", "server> >");
    }

    @Test
    void tellsEveryBoxOfTheOpeningBeforeAnythingElse() {
        Box greedy = event -> event instanceof BoxEvent.Opened ? List.of(emit(CLIENT, "x")) : List.of();
        Box second = new Box() {
            private boolean opened;

            @Override
            public List<BoxCommand> handle(BoxEvent event) {
                opened |= event instanceof BoxEvent.Opened;
                return event instanceof BoxEvent.Passed ? List.of(emit(CLIENT, opened ? "opened" : "early"))
                        : List.of();
            }
        };

        assertThat(chain(greedy, second).opened()).containsExactly("client> opened");
    }

    @Test
    void letsTheEarliestOfAllAlarmsGoOffOutside() {
        BoxBook chain = chain(delay(Duration.ofMillis(300)), delay(Duration.ofMillis(100)));

        assertThat(chain.client("a")).containsExactly("alarm 300");
        assertThat(chain.server("b")).containsExactly("alarm 100");
        assertThat(chain.alarm(100)).containsExactly("alarm 300");
        assertThat(chain.alarm(300)).containsExactly("server> b", "alarm 100");
        assertThat(chain.alarm(100)).containsExactly("client> a");
    }

    @Test
    void setsTheAlarmAgainWhereItGoesOffTooEarlyAndTakesItBack() {
        Box box = on("x", new BoxCommand.SetAlarm(Duration.ofMillis(50)));
        BoxBook chain = chain(unchanged(), box, on("y", new BoxCommand.ClearAlarm()), on("x",
                new BoxCommand.ClearAlarm()));

        assertThat(chain.client("x")).containsExactly("alarm 50");
        assertThat(chain.alarm(20)).containsExactly("alarm 30");
        assertThat(chain(on("x", new BoxCommand.SetAlarm(Duration.ofMillis(5)), new BoxCommand.ClearAlarm()))
                .client("x")).isEmpty();
    }

    @Test
    void pausesAStreamOutsideAsLongAsAnyBoxWantsIt() {
        Box first = on("1", new BoxCommand.Pause(CLIENT), emit(CLIENT, "2"));
        Box second = on("2", new BoxCommand.Pause(CLIENT), new BoxCommand.Pause(CLIENT));
        Box resumes = event -> event instanceof BoxEvent.Ended(_, Direction stream) && stream == SERVER
                ? List.of(new BoxCommand.Resume(CLIENT), new BoxCommand.End(SERVER)) : first.handle(event);
        Box resumesToo = event -> event instanceof BoxEvent.Ended(_, Direction stream) && stream == SERVER
                ? List.of(new BoxCommand.Resume(CLIENT), new BoxCommand.End(SERVER)) : second.handle(event);
        BoxBook chain = chain(resumes, resumesToo);

        assertThat(chain.client("1")).containsExactly("client pauses");
        assertThat(chain.ended(SERVER)).containsExactly("client resumes", "server ends");
    }

    @Test
    void passesTheEndOfAStreamFromBoxToBox() {
        BoxBook chain = chain(unchanged(), delay(Duration.ofMillis(10)), unchanged());

        assertThat(chain.client("bye")).containsExactly("alarm 10");
        assertThat(chain.ended(CLIENT)).isEmpty();
        assertThat(chain.alarm(10)).containsExactly("client> bye", "client ends");
        assertThat(chain.ended(SERVER)).containsExactly("alarm 10");
        assertThat(chain.alarm(10)).containsExactly("server ends");
    }

    @Test
    void closesWhenWhatTheOtherBoxesHoldHasPassed() {
        BoxBook chain = chain(delay(Duration.ofMillis(10)),
                on("QUIT", emit(SERVER, "221 bye"), new BoxCommand.Close()), unchanged());

        assertThat(chain.client("QUIT")).containsExactly("alarm 10");
        assertThat(chain.alarm(10)).containsExactly("client ends", "alarm 10");
        assertThat(chain.server("late")).isEmpty();
        assertThat(chain.alarm(10)).containsExactly("server> 221 bye", "close");
        assertThat(chain.client("x")).isEmpty();
    }

    @Test
    void closesAtOnceWhereNoBoxHoldsAnything() {
        assertThat(chain(unchanged(), on("x", new BoxCommand.Close()), unchanged()).client("x"))
                .containsExactly("close");
    }

    @Test
    void resetsAtOnceAndIsOverThen() {
        BoxBook chain = chain(unchanged(), on("x", emit(CLIENT, "lost"), new BoxCommand.Reset()), unchanged());

        assertThat(chain.client("x")).containsExactly("reset");
        assertThat(chain.server("y")).isEmpty();
        assertThat(chain.alarm(1)).isEmpty();
    }

    @Test
    void resetsBoxesThatAnswerEachOtherForEver() {
        Box back = on("", emit(SERVER, "ab"), emit(SERVER, "ab"));
        Box forth = on("", emit(CLIENT, "ab"), emit(CLIENT, "ab"));

        assertThat(chain(forth, back).client("x")).endsWith("reset");
    }

    @Test
    void holdsASliceOfALargeReadAtEveryOctet() {
        String large = String.join("", Collections.nCopies(65_536, "x"));

        assertThat(chain(octets(), unchanged(), unchanged()).client(large)).hasSize(65_536);
    }

    @Test
    void isNotMadeOfNothing() {
        assertThatThrownBy(() -> new BoxChain(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
