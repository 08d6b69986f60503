package mailseam.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * Writes sessions as text. An unedited file gives back its octets; a session that was built in code gives a text that reads
 * back equal, but for the numbers of its lines and for neighbouring texts, which become one.
 */
public final class SessionPrinter {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private SessionPrinter() {
    }

    /** The octets of the file, as they were read. */
    public static Octets print(SessionFile file) {
        return file.source();
    }

    /** The text of a session, with LF as line end. */
    public static Octets print(Session session) {
        SessionPrinter printer = new SessionPrinter();
        print(session.header(), line -> printer.out.append(line).append('\n'));
        print(session.steps(), _ -> {}, line -> printer.out.append(line).append('\n'));
        return Octets.utf8(printer.out.toString());
    }

    /** The lines before the first step, without line ends. */
    public static void print(Header header, Consumer<String> lines) {
        lines.accept("mailseam 1");
        SessionPrinter printer = new SessionPrinter();
        printer.header(header);
        printer.out.toString().lines().forEach(lines);
        lines.accept("");
    }

    /** A step as its line is written, without the line end; of a repeat its first line. */
    public static String line(Step step) {
        return switch (step) {
            case Step.Line line -> said(line);
            case Step.ReplyPattern pattern -> "S: /" + pattern.regex() + "/";
            case Step.Message message -> "@message " + Word.write(message.file());
            case Step.FileOctets octets -> "@octets " + Word.write(octets.file())
                    + (octets.side() == Direction.SERVER ? " server" : "");
            case Step.Bdat bdat -> "@bdat " + Word.write(bdat.file()) + " chunk " + bdat.chunk();
            case Step.Pause pause -> "@pause " + TimeText.write(pause.time());
            case Step.StartTls _ -> "@starttls";
            case Step.Auth auth -> "@auth " + Word.write(auth.mechanism()) + " " + Word.write(auth.user());
            case Step.Repeat repeat -> "@repeat " + repeat.count();
            case Step.Close close -> "@close" + side(close.side());
            case Step.HalfClose close -> "@half-close" + side(close.side());
            case Step.Reset reset -> "@reset" + side(reset.side());
            case Step.ExpectClose _ -> "@expect close";
        };
    }

    private static String said(Step.Line line) {
        StringBuilder text = new StringBuilder();
        line.nanos().ifPresent(nanos -> text.append(TimeText.writeRecorded(nanos)).append(' '));
        text.append(line.side() == Direction.CLIENT ? "C:" : "S:");
        String said = FragmentPrinter.print(line.fragments(), line.crlf());
        if (!said.isEmpty()) {
            boolean likePattern = line.side() == Direction.SERVER && said.startsWith("/");
            text.append(' ').append(likePattern ? "\\x2F" + said.substring(1) : said);
        }
        return text.toString();
    }

    private static String side(Optional<Direction> side) {
        return side.map(direction -> " " + direction.word()).orElse("");
    }

    /** The lines of steps, without line ends; {@code before} is told of each step before its line. */
    public static void print(List<Step> steps, Consumer<Step> before, Consumer<String> lines) {
        for (Step step : steps) {
            before.accept(step);
            lines.accept(line(step));
            if (step instanceof Step.Repeat repeat) {
                print(repeat.body(), before, line -> lines.accept(INDENT + line));
                lines.accept("@end");
            }
        }
    }

    private void header(Header header) {
        header.title().ifPresent(title -> key("title", oneLine(title)));
        header.server().ifPresent(server -> key("server", server));
        header.recorded().ifPresent(recorded -> key("recorded", recorded));
        Segmentation segmentation = header.segmentation();
        if (!segmentation.policy().equals(Segmentation.GROUP.policy())) {
            key("segments", SegmentationText.write(segmentation.policy()));
        }
        if (!segmentation.cuts().isEmpty()) {
            key("cut", String.join(", ", segmentation.cuts().stream().map(SegmentationText::write).toList()));
        }
        header.gate().ifPresent(gate -> key("gate", SegmentationText.write(gate)));
        header.mss().ifPresent(mss -> key("mss", Integer.toString(mss)));
        if (!header.timeout().equals(Header.DEFAULT.timeout())) {
            key("timeout", TimeText.write(header.timeout()));
        }
        if (header.match() != Header.DEFAULT.match()) {
            key("match", header.match().word());
        }
        header.faults().forEach(fault -> key("fault", FaultText.write(fault)));
        header.variables().forEach((name, value) -> key("set", name + " " + ValueText.write(value)));
        header.notes().forEach(note -> key("note", oneLine(note)));
        header.marks().forEach(mark -> key("mark", MarkValue.write(mark)));
    }

    private void key(String key, String value) {
        out.append((key + " ".repeat(10 - key.length()) + value).stripTrailing()).append('\n');
    }

    /** Titles and notes are one line of text: what would break the line becomes a blank. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t]]", " ").strip();
    }
}
