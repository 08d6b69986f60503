package mailseam.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.out.MergedCapture;
import mailseam.report.AtomicFile;
import mailseam.report.ForeignReport;
import mailseam.report.SafeText;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignSession;
import mailseam.report.foreign.ForeignTexts;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailseam import}: the mail conversations of captures, and foreign texts as sessions. */
@Command(name = "import", description = "Make sessions of a capture, of a report that Mailseam wrote, of a transcript, of swaks output or a swaks command, of a terminal log,"
        + " of log lines of Exim or Postfix, or of a message.", footer = {"", "Examples:",
                "  tcpdump -U -w - port 25 | mailseam import -",
                "  mailseam import --live any --filter \"port 25\"",
                "  swaks --to bob@example.org | mailseam import - -o sessions",
                "  grep 'rejected' mainlog | mailseam import --as exim-log -"})
final class ImportCommand implements Callable<Integer> {
    private static final int HEAD = 4;

    private final Surroundings surroundings;
    private String file = "";

    @Parameters(paramLabel = "FILE", arity = "0..*", description = {
            "The text or capture, or - for standard input; several captures are merged by their times."})
    private List<String> files = new ArrayList<>();
    @Mixin
    private final GrowingArguments growing = new GrowingArguments();
    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = {
            "Write each session to a file in this folder; without it one session is printed, of several their titles."})
    @Nullable
    private Path folder;
    @Option(names = "--as", paramLabel = "KIND", description = {
            "What the text is, where that is not told right: report, session, swaks-output, swaks-options, postfix-log, exim-log,"
                    + " exim-debug, follow-yaml, follow-text, tcpdump,"
                    + " transcript, message, terminal."})
    @Nullable
    private String kind;
    @Mixin
    private final RedactArguments redact = new RedactArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        Redacting redacting = redact.redacting();
        CaptureImport capturing = new CaptureImport(surroundings, redacting);
        if (growing.isGiven()) {
            capturing.check(folder, common.json);
            return new GrowingImport(surroundings, capturing).run(growing, files, folder, common.json);
        }
        if (files.isEmpty()) {
            throw CommandFailure.usage("import: name a file, or - for standard input.");
        }
        file = files.getFirst();
        if (files.size() > 1) {
            capturing.run(merged(), name(), folder, common.json);
            return ExitStatus.AS_EXPECTED;
        }
        try (PushbackInputStream in = new PushbackInputStream(open(), HEAD)) {
            byte[] head = in.readNBytes(HEAD);
            in.unread(head);
            if (kind == null && CaptureFile.mayBe(Octets.wrap(head))) {
                boolean isFile = !file.equals("-") && Files.isRegularFile(Path.of(file));
                CaptureFile capture = isFile ? CaptureFile.open(Path.of(file)) : CaptureFile.read(in);
                capturing.run(capture, name(), folder, common.json);
            } else {
                read(Octets.wrap(in.readNBytes(EmbeddedSessions.MAX_OCTETS + 1)), redacting);
            }
        }
        return ExitStatus.AS_EXPECTED;
    }

    private void read(Octets text, Redacting redacting) throws CommandFailure, IOException {
        ForeignReading.Sessions found = switch (kind == null ? ForeignTexts.read(text)
                : ForeignTexts.read(text, kind(kind))) {
            case ForeignReading.Refused refused -> throw CommandFailure.usage(SafeText.of(file)
                    + (refused.line() > 0 ? ":" + refused.line() : "") + ": " + refused.reason());
            case ForeignReading.Sessions sessions -> sessions;
        };
        ForeignReading.Sessions read = new ForeignReading.Sessions(found.kind(),
                redacting.foreign(found.sessions()));
        List<String> files = write(read.sessions());
        if (common.json) {
            ForeignReport.json(read, files, surroundings.out());
        } else {
            print(read, files);
        }
    }

    private CaptureFile merged() throws CommandFailure, IOException {
        List<CaptureFile> captures = new ArrayList<>();
        for (String one : files) {
            if (!CaptureInput.is(Path.of(one))) {
                throw CommandFailure.usage(SafeText.of(one) + " is no capture; only captures are read together.");
            }
            captures.add(CaptureFile.open(Path.of(one)));
        }
        return MergedCapture.of(captures, Path.of(System.getProperty("java.io.tmpdir")));
    }

    private InputStream open() throws CommandFailure {
        return file.equals("-") ? surroundings.in() : FileFailure.or(Path.of(file), Files::newInputStream);
    }

    private String name() {
        return file.equals("-") ? "import" : String.valueOf(Path.of(file).getFileName());
    }

    private static ForeignKind kind(String word) throws CommandFailure {
        return ForeignKind.of(word).orElseThrow(() -> CommandFailure.usage("--as " + SafeText.of(word)
                + ": the kinds are " + Arrays.stream(ForeignKind.values()).map(ForeignKind::word)
                        .collect(Collectors.joining(", "))
                + "."));
    }

    /** The files are named after the text and numbered; one that is there already is not written over. */
    private List<String> write(List<ForeignSession> sessions) throws CommandFailure, IOException {
        List<String> files = new ArrayList<>();
        if (folder == null) {
            return files;
        }
        Files.createDirectories(folder);
        String name = name().replaceFirst("\\.[^.]*$", "");
        for (int i = 0; i < sessions.size(); i++) {
            Path target = folder.resolve(name + (sessions.size() == 1 ? "" : "-" + (i + 1)) + ".seam");
            if (Files.exists(target)) {
                throw CommandFailure.usage(SafeText.of(target.toString()) + " is there already; name another folder.");
            }
            byte[] octets = sessions.get(i).text().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(target, out -> out.write(octets));
            files.add(target.toString());
        }
        return files;
    }

    private void print(ForeignReading.Sessions read, List<String> files) {
        List<ForeignSession> sessions = read.sessions();
        surroundings.err().println("read as " + read.kind().text());
        if (files.isEmpty() && sessions.size() == 1) {
            sessions.getFirst().notes().forEach(note -> surroundings.err().println("note: " + note));
            surroundings.out().print(sessions.getFirst().text());
            return;
        }
        for (int i = 0; i < sessions.size(); i++) {
            surroundings.out().println((files.isEmpty() ? Integer.toString(i + 1) : SafeText.of(files.get(i))) + "  "
                    + sessions.get(i).title());
        }
        if (files.isEmpty()) {
            surroundings.err().println(sessions.size() + " sessions; write them with -o DIR.");
        }
    }
}
