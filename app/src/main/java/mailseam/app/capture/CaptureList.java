package mailseam.app.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailseam.capture.conversation.MailConversation;

/**
 * Which conversations are listed, and in which order: those that have all words of a filter, in any case and order.
 *
 * @param words what each of them has somewhere
 */
record CaptureList(List<String> words, CaptureOrder order) {
    static CaptureList of(String filter, CaptureOrder order) {
        return new CaptureList(Arrays.stream(filter.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList(), order);
    }

    /** The lines for what was read of some captures. */
    List<CaptureRow> of(List<Read> captures) {
        return captures.stream().flatMap(Read::rows).filter(this::has).sorted(order.comparator()).toList();
    }

    private boolean has(CaptureRow row) {
        if (words.isEmpty()) {
            return true;
        }
        String searched = row.searched();
        return words.stream().allMatch(searched::contains);
    }

    /** What was read of a capture. */
    record Read(OpenCapture capture, List<MailConversation> conversations) {
        static Read of(OpenCapture capture) {
            return new Read(capture, capture.progress().get().conversations());
        }

        private Stream<CaptureRow> rows() {
            return conversations.stream().map(conversation -> new CaptureRow(capture, conversation));
        }
    }
}
