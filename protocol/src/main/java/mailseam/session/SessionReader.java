package mailseam.session;

import java.util.List;
import java.util.Optional;
import mailseam.smtp.Octets;

/** Reads a session file from its first line to its last. */
final class SessionReader {
    private static final int SNIFFED = 8192;
    private static final String FIRST_LINE = "The first line of a session is: mailseam 1";

    private final Octets source;
    private final ProblemList problems = new ProblemList();
    private final HeaderReader header = new HeaderReader(problems);
    private final StepReader steps = new StepReader(problems);
    private final LineReader lines;
    private boolean inSteps;

    SessionReader(Octets source) {
        this.source = source;
        this.lines = new LineReader(source, problems);
    }

    SessionFile read() {
        if (readable() && version()) {
            while (lines.hasNext() && lines.number() < SessionFile.MAX_LINES) {
                lines.next().ifPresent(this::line);
            }
            if (lines.hasNext()) {
                problems.add(new SourceLine(lines.number() + 1, ""), 1, 1,
                        "The file has more than " + SessionFile.MAX_LINES + " lines; the rest was not read.",
                        "Put what is long in files of its own, with @message or @octets.");
            }
        }
        return new SessionFile(source, new Session(header.header(), steps.steps()), problems.all());
    }

    private boolean readable() {
        SourceLine none = new SourceLine(1, "");
        if (source.length() > SessionFile.MAX_OCTETS) {
            problems.add(none, 1, 1,
                    "The file has more than " + SessionFile.MAX_OCTETS + " octets: too many for a session.",
                    "Put messages in files of their own, with @message or @octets.");
            return false;
        }
        if (source.slice(0, Math.min(SNIFFED, source.length())).indexOf(0, 0) >= 0) {
            problems.add(none, 1, 1, "This is a binary file and no session.", FIRST_LINE);
            return false;
        }
        return true;
    }

    /** Reads the first line; whether the rest is in a version that this program understands. */
    private boolean version() {
        if (!lines.hasNext()) {
            problems.add(new SourceLine(1, ""), 1, 1, "The file is empty.", FIRST_LINE);
            return false;
        }
        Optional<SourceLine> first = lines.next();
        if (first.isEmpty()) {
            return false;
        }
        SourceLine line = first.get();
        List<String> words = List.of(line.text().strip().split("[ \t]+", 3));
        if (!words.getFirst().equals("mailseam")) {
            problems.add(line, 1, line.text().length(), "This is not the first line of a session.", FIRST_LINE);
            line(line);
            return true;
        }
        if (words.size() == 2 && words.get(1).equals("1")) {
            return true;
        }
        String version = words.size() < 2 ? "" : words.get(1);
        boolean newer = version.matches("[1-9][0-9]{0,8}") && !version.equals("1");
        problems.add(line, 1, line.text().length(),
                newer ? "The session is written in version " + version + " of the format."
                        : "This names no known version.",
                newer ? "This program reads version 1: a newer one is needed." : FIRST_LINE);
        return !newer;
    }

    private void line(SourceLine line) {
        int from = line.indent();
        String text = line.text().substring(from);
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (StepReader.isStep(text)) {
            inSteps = true;
            steps.read(line);
            return;
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            end++;
        }
        key(line, text.substring(0, end));
    }

    private void key(SourceLine line, String key) {
        int column = line.indent() + 1;
        if (!HeaderReader.KEYS.contains(key)) {
            problems.add(line, column, key.length(), unknown(key), hint(key));
        } else if (inSteps) {
            problems.add(line, column, key.length(), "The key \"" + key + "\" stands behind the first step.",
                    "Keys stand at the head of the file; a line that is sent starts with C: or S:");
        } else {
            header.read(line, key);
        }
    }

    private String unknown(String key) {
        return "Unknown " + (inSteps ? "line" : "key") + " \"" + Shown.brief(key) + "\".";
    }

    private String hint(String key) {
        Optional<String> near = Nearest.of(key, HeaderReader.KEYS);
        if (key.regionMatches(true, 0, "C:", 0, 2) || key.regionMatches(true, 0, "S:", 0, 2)) {
            return "Write C: for the client and S: for the server, in capital letters.";
        }
        if (near.isPresent() && !inSteps) {
            return "Did you mean \"" + near.get() + "\"?";
        }
        return inSteps ? "A line starts with C:, S:, a time, @ or #."
                : "Known are: " + String.join(", ", HeaderReader.KEYS) + ".";
    }
}
