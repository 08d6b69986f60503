package mailseam.app.capture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.live.LiveCapture;

/** A tcpdump and the thread that takes what it captures, however long the reader is busy: a full pipe would lose packets. */
final class TcpdumpChild implements LiveChild {
    private final LiveCapture live;
    private final Consumer<TcpdumpChild> gone;
    private volatile List<Trouble> troubles = List.of();
    private volatile boolean over;

    TcpdumpChild(LiveCapture live, Consumer<TcpdumpChild> gone) {
        this.live = live;
        this.gone = gone;
        Thread.ofVirtual().name("mailseam-tcpdump").start(this::fetch);
    }

    private void fetch() {
        List<Trouble> found = new ArrayList<>();
        try {
            boolean more = true;
            while (more) {
                more = live.file().fetch();
            }
        } catch (IOException broken) {
            live.stop();
            found.add(new Trouble.Ended(broken.toString()));
        }
        live.join();
        live.trouble().map(Trouble.Ended::new).ifPresent(found::add);
        if (live.dropped() > 0) {
            found.add(new Trouble.Dropped(live.dropped()));
        }
        troubles = found;
        over = true;
    }

    @Override
    public CaptureFile file() {
        return live.file();
    }

    @Override
    public void stop() {
        live.stop();
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public List<Trouble> troubles() {
        return troubles;
    }

    @Override
    public void close() throws IOException {
        live.close();
        gone.accept(this);
    }
}
