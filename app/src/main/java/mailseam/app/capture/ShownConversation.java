package mailseam.app.capture;

import java.io.IOException;
import java.util.function.Consumer;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** A conversation in its turn of the timeline, with its marks; while more of it comes, what is seen grows. */
final class ShownConversation implements ConversationSink {
    private final CaptureRow row;
    private final TimelineViewModel timeline;
    private final CaptureWords words;
    private final Consumer<String> failure;
    private TimelineViewModel.@Nullable Turn turn;

    ShownConversation(CaptureRow row, TimelineViewModel timeline, CaptureWords words, Consumer<String> failure) {
        this.row = row;
        this.timeline = timeline;
        this.words = words;
        this.failure = failure;
    }

    /** Whether it is what is seen. */
    boolean isSeen() {
        return turn != null && turn.isOn();
    }

    @Override
    public void grown(Timeline soFar) {
        TimelineViewModel.Turn mine = turn;
        if (mine == null) {
            mine = timeline.take(words.growing(row), row.capture().marks(row.conversation()));
            turn = mine;
        }
        mine.grow(soFar);
    }

    @Override
    public void over(Timeline whole) {
        TimelineViewModel.Turn mine = turn;
        if (mine == null) {
            timeline.show(words.seen(row.newest()), whole, row.capture().marks(row.conversation()));
            turn = timeline.turn().get();
        } else {
            mine.grow(whole); // it begins with what was seen, and the user stays where that is
        }
    }

    @Override
    public void failed(IOException cause) {
        failure.accept(words.failed(cause));
    }
}
