package mailseam.session;

import java.util.Arrays;
import java.util.List;

/** The words of the format, for those who read it and for those who offer them: one list of each kind. */
public final class Vocabulary {
    /**
     * A word.
     *
     * @param word    as it is written
     * @param form    with what stands behind it, in capital letters where it is to be filled in
     * @param meaning what it is, in a few words
     */
    public record Term(String word, String form, String meaning) {
        private Term(String form, String meaning) {
            this(form.split(" ", 2)[0], form, meaning);
        }
    }

    private static final List<Term> KEYS = List.of(new Term("title TEXT", "what the session is called"),
            new Term("server HOST:PORT", "what it is played against"),
            new Term("segments POLICY", "how a run of octets is cut"),
            new Term("cut LANDMARK", "named places that are cut too"),
            new Term("gate GATE", "what is waited for before each write"),
            new Term("mss OCTETS", "the MSS to ask for"),
            new Term("timeout TIME", "the longest wait for each reply"),
            new Term("match STRICTNESS", "how strictly replies are compared"),
            new Term("set NAME VALUE", "gives a variable its value"),
            new Term("note TEXT", "anything worth knowing"),
            new Term("recorded TRUTH", "this is a recording, and whose truth it is"),
            new Term("fault FAULT", "what goes wrong between the two sides"),
            new Term("mark TIME TEXT", "a marked place of a recording, with a comment"));
    private static final List<Term> DIRECTIVES = List.of(
            new Term("@message FILE", "sends a message with its end of mail data"),
            new Term("@octets FILE", "sends the octets of a file as they are"),
            new Term("@bdat FILE chunk N", "sends a message as BDAT chunks"),
            new Term("@pause 1s", "sends nothing for a time"),
            new Term("@starttls", "the TLS handshake"),
            new Term("@auth MECHANISM USER", "an authentication exchange"),
            new Term("@repeat N", "the steps up to @end, N times"),
            new Term("@end", "ends @repeat"),
            new Term("@close", "closes the connection"),
            new Term("@half-close", "sends FIN and reads on"),
            new Term("@reset", "resets the connection"),
            new Term("@expect close", "waits until the other side has closed"));
    private static final List<Term> POLICIES = List.of(
            new Term("group", "what goes out together is one segment"),
            new Term("command", "a segment for each line"),
            new Term("octets N", "segments of N octets"),
            new Term("octet", "a segment for each octet"),
            new Term("random 1-8 seed 7", "segments of lengths drawn by chance"),
            new Term("mss", "segments as long as the MSS lets them be"),
            new Term("marks", "cut at marks and nowhere else"));
    private static final List<Term> GATES = List.of(
            new Term("wire", "writes when the segment before has left"),
            new Term("read", "writes when the segment before is acknowledged"),
            new Term("gap 5ms", "writes after a time"));
    private static final List<Term> MARKS = List.of(
            new Term("{cut}", "{cut}", "a segment ends here"),
            new Term("{cut 50ms}", "{cut 50ms}", "a segment ends here; then wait"),
            new Term("{cut acked}", "{cut acked}", "a segment ends here; then wait until it is acknowledged"));
    private static final List<Term> ESCAPES = List.of(new Term("\\r", "CR"), new Term("\\n", "LF"),
            new Term("\\t", "tab"), new Term("\\\\", "a backslash"), new Term("\\{", "a brace"),
            new Term("\\x00", "an octet by two hexadecimal digits"), new Term("\\c", "at the end: no line end"));

    private Vocabulary() {
    }

    /** The keys of the head. */
    public static List<Term> keys() {
        return KEYS;
    }

    /** The directives. */
    public static List<Term> directives() {
        return DIRECTIVES;
    }

    /** The segmentations, as behind {@code segments}. */
    public static List<Term> policies() {
        return POLICIES;
    }

    /** The gates. */
    public static List<Term> gates() {
        return GATES;
    }

    /** The marks in lines of the two sides. */
    public static List<Term> marks() {
        return MARKS;
    }

    /** The escapes in lines of the two sides. */
    public static List<Term> escapes() {
        return ESCAPES;
    }

    /** How strictly replies may be compared. */
    public static List<Term> matches() {
        return Arrays.stream(Match.values()).map(match -> new Term(match.word(), "")).toList();
    }

    /** Whose truth a recording may be. */
    public static List<Term> truths() {
        return HeaderReader.TRUTHS.stream().map(truth -> new Term(truth, "")).toList();
    }

    /** The landmarks. */
    public static List<Term> landmarks() {
        return Arrays.stream(Landmark.values()).map(landmark -> new Term(landmark.word(), "")).toList();
    }

    static List<String> words(List<Term> terms) {
        return terms.stream().map(Term::word).toList();
    }
}
