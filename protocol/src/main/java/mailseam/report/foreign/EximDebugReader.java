package mailseam.report.foreign;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the debug output of Exim ({@code exim -d}, {@code -v}, {@code control = debug}): what it heard stands behind {@code SMTP<<} and
 * what it said behind {@code SMTP>>}, whichever side it was. Several processes write into one output, and each line then begins with the
 * number of its own. All other lines are left out without a trace: they have expanded strings in them, and so passwords.
 */
final class EximDebugReader implements ForeignReader {
    /** Marks of a quotation, a time, the process, and blanks or a tree's lines (UTF-8, one character for each octet). */
    private static final Pattern LINE = Pattern.compile("(?s)(?:[>|] ?){0,3}"
            + "(?:(?:[0-9]{4}-[0-9]{2}-[0-9]{2} )?[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,6})? )?(?: {0,4}([0-9]{1,10}) )?"
            + "((?:[ \t!]|\u00E2\u0095.){0,80})(.*)");
    private static final Pattern MARK = Pattern.compile(
            "(?s)[SL]MTP(?:(<<)|[>|+]>(?!\\()|(?:>>)?\\(([^)]{1,80})\\)(<<|>>)?) ?(.*)");
    private static final Pattern INTERFACE = Pattern
            .compile("interface address=([0-9A-Fa-f.:]{2,45}) port=([0-9]{1,5})");
    private static final Pattern CONNECTING = Pattern
            .compile("Connecting to [^\\[]{0,255}\\[([0-9A-Fa-f.:]{2,45})\\]:([0-9]{1,5})(?: .*)?");
    private static final Pattern TOO_SOON = Pattern
            .compile("(?s) ?.{0,60}synchronization error \\(.*?input=\"(.*)");
    /** How far the lines behind the first of a reply are indented, at least. */
    private static final int GOES_ON = 5;
    private static final int ENOUGH = 2;
    private static final int SURE = 98;

    @Override
    public int evidence(Source source) {
        long marked = source.lines().stream().map(LINE::matcher).filter(Matcher::matches)
                .filter(line -> MARK.matcher(line.group(3)).lookingAt()).limit(ENOUGH).count();
        return marked >= ENOUGH ? SURE : 0;
    }

    @Override
    public ForeignReading read(Source source) {
        Conversations sessions = new Conversations(ForeignKind.EXIM_DEBUG);
        Map<String, EximProcess> processes = new HashMap<>();
        String listening = "";
        int leftOut = 0;
        for (String text : source.lines()) {
            Matcher line = LINE.matcher(text);
            if (!line.matches()) {
                leftOut++;
                continue;
            }
            String number = line.group(1) == null ? "" : line.group(1);
            EximProcess process = processes.computeIfAbsent(number, _ -> new EximProcess(sessions));
            Matcher at = INTERFACE.matcher(line.group(3));
            listening = at.find() ? place(at) : listening;
            leftOut += line(process, line.group(2), line.group(3), listening) ? 0 : 1;
        }
        if (leftOut > 0) {
            sessions.first().note("Lines of the debug output that tell of no SMTP were left out: " + leftOut + ".");
        }
        return sessions.end(draft -> draft.name().isEmpty() ? "From Exim debug output" : draft.name());
    }

    /** Whether the line says something. */
    private static boolean line(EximProcess process, String indent, String text, String listening) {
        Matcher mark = MARK.matcher(text);
        if (mark.matches()) {
            boolean heard = mark.group(1) != null || "<<".equals(mark.group(3));
            if (mark.group(2) != null) {
                process.happened(mark.group(2), heard);
            } else if (heard) {
                process.heard(mark.group(4));
            } else {
                process.said(mark.group(4), listening);
            }
            return true;
        }
        return (indent.length() >= GOES_ON && process.goesOn(text)) || isTold(process, text, listening);
    }

    private static boolean isTold(EximProcess process, String text, String listening) {
        Matcher connecting = CONNECTING.matcher(text);
        Matcher early = TOO_SOON.matcher(text);
        if (connecting.matches()) {
            process.connecting(place(connecting));
        } else if (early.matches()) {
            process.early(LogLines.octets(LogLines.unquoted(early.group(1))), listening);
        } else {
            return false;
        }
        return true;
    }

    private static String place(Matcher found) {
        String address = found.group(1).contains(":") ? "[" + found.group(1) + "]" : found.group(1);
        return address + ":" + found.group(2);
    }
}
