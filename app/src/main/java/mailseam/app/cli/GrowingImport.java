package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.live.CaptureRefused;
import mailseam.capture.live.LiveCapture;
import mailseam.report.CaptureReport;
import mailseam.report.SafeText;
import org.jspecify.annotations.Nullable;

/** What {@code mailseam import} does with a capture that grows: prints each conversation once it has ended, and at the end the rest. */
final class GrowingImport {
    private static final long LOOK_MILLIS = 200;
    private static final int AT_ONCE = 10_000;

    private final Surroundings surroundings;
    private final CaptureImport capturing;
    private final CountDownLatch stopped = new CountDownLatch(1);

    GrowingImport(Surroundings surroundings, CaptureImport capturing) {
        this.surroundings = surroundings;
        this.capturing = capturing;
    }

    int run(GrowingArguments arguments, List<String> files, @Nullable Path folder, boolean json)
            throws CommandFailure, IOException {
        if (arguments.live != null) {
            if (!files.isEmpty() || arguments.follow) {
                throw CommandFailure.usage("--live captures itself: leave out FILE and --follow.");
            }
            return live(arguments.live, arguments.filter, folder, json);
        }
        if (files.size() != 1 || files.getFirst().equals("-")) {
            throw CommandFailure.usage("--follow: name one file.");
        }
        try (Interrupts.Scope _ = surroundings.interrupts().during(stopped::countDown);
                MailCapture capture = new MailCapture(CaptureFile.open(Path.of(files.getFirst())))) {
            read(capture, String.valueOf(Path.of(files.getFirst()).getFileName()), folder, json, true);
        }
        return ExitStatus.AS_EXPECTED;
    }

    private int live(String device, String filter, @Nullable Path folder, boolean json)
            throws CommandFailure, IOException {
        try (LiveCapture live = LiveCapture.start(device, filter);
                Interrupts.Scope _ = surroundings.interrupts().during(live::stop);
                MailCapture capture = new MailCapture(live.file())) {
            surroundings.err().println("Capturing on " + SafeText.of(device) + "; Ctrl-C ends it.");
            read(capture, "live", folder, json, false);
            if (live.dropped() > 0) {
                surroundings.err().println("note: " + live.dropped() + " packets came too fast to be captured.");
            }
            if (live.trouble().isPresent()) {
                throw CommandFailure.usage("The capture has ended: " + SafeText.of(live.trouble().get()));
            }
        } catch (CaptureRefused refused) {
            throw CommandFailure.usage(SafeText.of(String.valueOf(refused.getMessage())));
        }
        return ExitStatus.AS_EXPECTED;
    }

    /** Reads until it is stopped, or for a pipe until its end; a file that has not grown is looked at again a little later. */
    private void read(MailCapture capture, String name, @Nullable Path folder, boolean json, boolean follow)
            throws CommandFailure, IOException {
        Set<Integer> printed = new HashSet<>();
        boolean more = true;
        while (more) {
            boolean unread = true;
            while (unread) {
                unread = capture.read(AT_ONCE);
            }
            if (!json) {
                print(capture.conversationsEnded(), printed);
            }
            more = capture.more() || (follow && (!isStopped() || capture.more()));
        }
        capture.end();
        if (folder != null) {
            capturing.save(capture, name, folder);
        }
        if (json) {
            CaptureReport.json(capture, surroundings.out());
        } else {
            print(capture.conversations(), printed);
        }
    }

    private boolean isStopped() {
        try {
            return stopped.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void print(List<MailConversation> conversations, Set<Integer> printed) {
        for (MailConversation conversation : conversations) {
            if (printed.add(conversation.id()) && capturing.lists()) {
                CaptureReport.text(conversation, surroundings.out());
            }
        }
        surroundings.out().flush();
    }
}
