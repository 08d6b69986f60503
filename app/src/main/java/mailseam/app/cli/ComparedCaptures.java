package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.conversation.SameConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.timeline.Timeline;

/** One conversation as its client's capture and as its server's capture show it. */
record ComparedCaptures(Timeline left, Timeline right) {
    /**
     * Reads both, if both are captures.
     *
     * @param numbers which conversation of each; empty where it is to be found
     */
    static Optional<ComparedCaptures> of(Path left, Path right, List<Integer> numbers)
            throws CommandFailure, IOException {
        if (!CaptureInput.is(left) || !CaptureInput.is(right)) {
            return Optional.empty();
        }
        if (numbers.size() > 2) {
            throw CommandFailure.usage("--conversation: name one of each capture.");
        }
        try (MailCapture here = CaptureInput.whole(CaptureFile.open(left), left.toString());
                MailCapture there = CaptureInput.whole(CaptureFile.open(right), right.toString())) {
            List<MailConversation> ours = CaptureInput.chosen(here, numbers.stream().limit(1).toList(), left);
            List<MailConversation> theirs = CaptureInput.chosen(there, numbers.stream().skip(1).toList(), right);
            SameConversation same = SameConversation.find(ours, theirs).orElseThrow(() -> CommandFailure
                    .usage("The captures have several conversations, and which of them are one is not certain: name them"
                            + " with --conversation N,M."));
            return Optional.of(new ComparedCaptures(here.timeline(same.left()), there.timeline(same.right())));
        }
    }
}
