package mailseam.app.timeline;

import java.util.List;
import javafx.beans.value.ObservableValue;
import mailseam.session.Mark;

/** The marks of one timeline, where they are kept: in the document that it is a recording of, or beside a run. */
public interface Marks {
    /** All of them, in order of time; another list with each change. */
    ObservableValue<List<Mark>> all();

    /** Sets a mark. Without effect where there are {@link Mark#MAX_MARKS} already. */
    void add(Mark mark);

    /** Puts a mark in the place of another one. Without effect where that one is not there. */
    void replace(Mark before, Mark after);

    /** Takes a mark away. */
    void remove(Mark mark);
}
