package mailseam.report.foreign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mailseam.smtp.Octets;

/** Recognises foreign texts and makes sessions of them. */
public final class ForeignTexts {
    /** The longest text that is read, in octets. */
    public static final int MAX_OCTETS = 4 * 1024 * 1024;
    /** The most lines that are read. */
    public static final int MAX_LINES = 100_000;
    /** The longest line that is read, in octets. */
    public static final int MAX_LINE = 100_000;
    /** The most sessions that one text gives; of the rest there is a note in the last. */
    public static final int MAX_SESSIONS = 1_000;

    private ForeignTexts() {
    }

    /** What a text may be, by evidence, the likeliest first; empty if it looks like nothing known. */
    public static List<ForeignKind> kinds(Octets text) {
        Source source = Source.of(text);
        return source.refused().isPresent() ? List.of() : kinds(source);
    }

    private static List<ForeignKind> kinds(Source source) {
        record Likely(ForeignKind kind, int evidence) {
        }
        return Arrays.stream(ForeignKind.values()).map(kind -> new Likely(kind, reader(kind).evidence(source)))
                .filter(likely -> likely.evidence > 0)
                .sorted(Comparator.comparingInt(Likely::evidence).reversed()).map(Likely::kind).toList();
    }

    /** Reads a text as the likeliest kind that gives a session; a report may also be a picture, and larger than other texts. */
    public static ForeignReading read(Octets text) {
        Optional<ForeignReading> report = ReportTextReader.of(text);
        if (report.isPresent()) {
            return report.get();
        }
        Source source = Source.of(text);
        if (source.refused().isPresent()) {
            return source.refused().get();
        }
        ForeignReading first = new ForeignReading.Refused(0,
                "The text looks like no transcript, swaks command or output,"
                        + " terminal log, log of Exim or Postfix, or message; mark its lines with C: and S:.");
        boolean any = false;
        for (ForeignKind kind : kinds(source)) {
            ForeignReading reading = reader(kind).read(source);
            if (reading instanceof ForeignReading.Sessions) {
                return reading;
            }
            first = any ? first : reading;
            any = true;
        }
        return first;
    }

    /** Reads a text as one kind, whatever it looks like. */
    public static ForeignReading read(Octets text, ForeignKind kind) {
        Source source = Source.of(text);
        return source.refused().<ForeignReading>map(refused -> refused).orElseGet(() -> reader(kind).read(source));
    }

    private static ForeignReader reader(ForeignKind kind) {
        return switch (kind) {
            case REPORT -> new ReportTextReader();
            case SESSION -> new SessionTextReader();
            case SWAKS_OUTPUT -> new SwaksOutputReader();
            case SWAKS_OPTIONS -> new SwaksCommandReader();
            case POSTFIX_LOG -> new PostfixLogReader();
            case EXIM_LOG -> new EximLogReader();
            case EXIM_DEBUG -> new EximDebugReader();
            case FOLLOW_YAML -> new FollowYamlReader();
            case FOLLOW_TEXT -> new FollowTextReader();
            case TCPDUMP -> new TcpdumpReader();
            case TRANSCRIPT -> new TranscriptReader();
            case MESSAGE -> new MessageReader();
            case TERMINAL -> new TerminalReader();
        };
    }
}
