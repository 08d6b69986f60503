package mailseam.app.composer;

import mailseam.app.text.Texts;

/** Remarks in words: a word for its level comes first, so that its colour is not needed. */
final class RemarkWords {
    private final Texts texts;

    RemarkWords(Texts texts) {
        this.texts = texts;
    }

    /** What is said, without its line. */
    String text(Remark remark) {
        return texts.get("composer.remark", texts.get(remark.level().textKey()), remark.message(), remark.hint());
    }

    /** What is said, with its line. */
    String row(Remark remark) {
        return texts.get("composer.problem", remark.line() + 1, text(remark));
    }
}
