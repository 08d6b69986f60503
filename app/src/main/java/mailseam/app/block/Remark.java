package mailseam.app.block;

/**
 * What is said about a block at its right.
 *
 * @param text    in few words, with a sign that says whether all is well
 * @param help    in a sentence
 * @param wrong   whether something is wrong or other than expected
 * @param earlier whether it is about an earlier text
 */
record Remark(String text, String help, boolean wrong, boolean earlier) {
    static final Remark NONE = new Remark("", "", false, false);
}
