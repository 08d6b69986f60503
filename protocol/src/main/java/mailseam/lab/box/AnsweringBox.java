package mailseam.lab.box;

import java.util.ArrayDeque;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * A box that keeps some commands from the server and answers them by itself, when it is their turn. Commands pass when they are
 * whole, those behind one whose reply says what they are when that has come.
 */
abstract class AnsweringBox extends TalkBox {
    /** A line that is longer passes as it comes. */
    private static final int LONGEST_LINE = 64 * 1024;

    /** What becomes of something that the client sent. */
    sealed interface Judgement {
        /** The server gets it. */
        record Pass() implements Judgement {
        }

        /** Nobody gets it. */
        record Drop() implements Judgement {
        }

        /** The box answers it with a line. */
        record Answer(int code, String text) implements Judgement {
        }
    }

    private record Due(int index, Judgement.Answer answer) {
    }

    private final Window client = new Window();
    private final Pieces toServer = new Pieces();
    private final ArrayDeque<Due> answers = new ArrayDeque<>();
    private boolean dropping;
    private boolean paused;
    private boolean answered;

    /** What becomes of a unit. A chunk that its BDAT does not pass with is asked about too. */
    abstract Judgement judge(ClientUnit unit);

    /** The client was sent an answer of the box, with all before it. */
    void answered() {
        // Nothing follows from it.
    }

    @Override
    final void fromClient(long now, Octets read) {
        client.add(read);
        talk().client(read, now);
    }

    @Override
    public final boolean said(ClientUnit unit, int index) {
        boolean passing = client.start() > unit.offset() && !dropping;
        Judgement judgement = passing ? new Judgement.Pass() : judge(unit);
        dropping = !(judgement instanceof Judgement.Pass);
        long end = unit.offset() + unit.length();
        toServer.add(client.take(dropping ? unit.offset() : end));
        client.take(end);
        if (judgement instanceof Judgement.Answer answer) {
            answers.add(new Due(index, answer));
        }
        return !dropping;
    }

    @Override
    final void done() {
        if (!talk().opaque()) {
            passWhatIsNoLine();
            holdBack();
        } else {
            toServer.add(client.take(client.end()));
        }
        emit(Direction.CLIENT, toServer.take());
        if (answered) {
            answered = false;
            answered();
        }
    }

    @Override
    final void answerWhatIsDue() {
        while (!answers.isEmpty() && talk().isAnsweredBefore(answers.getFirst().index) && !talk().inReply()) {
            Due due = answers.removeFirst();
            tellClient(Octets.utf8(due.answer.code + " " + due.answer.text + "\r\n"));
            answered = true;
            talk().answered(due.index, due.answer.code);
        }
    }

    private void passWhatIsNoLine() {
        boolean inLine = talk().readsLines() || talk().awaitsReply();
        if (!inLine || (client.held() > LONGEST_LINE && !talk().awaitsReply())) {
            Octets rest = client.take(client.end());
            toServer.add(dropping && !inLine ? Octets.EMPTY : rest);
        }
    }

    private void holdBack() {
        boolean much = client.held() > MOST_HELD;
        if (much && !paused) {
            pause(Direction.CLIENT);
        } else if (!much && paused) {
            resume(Direction.CLIENT);
        }
        paused = much;
    }

    @Override
    final void clientEnded() {
        emit(Direction.CLIENT, client.take(client.end()));
    }
}
