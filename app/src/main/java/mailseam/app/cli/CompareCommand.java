package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mailseam.compare.Aspect;
import mailseam.compare.CompareRules;
import mailseam.compare.Comparison;
import mailseam.compare.Interference;
import mailseam.compare.TwoSided;
import mailseam.report.AtomicFile;
import mailseam.report.ComparisonDocument;
import mailseam.report.ComparisonJson;
import mailseam.report.ComparisonReport;
import mailseam.report.Document;
import mailseam.report.RecordedReport;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.report.form.DocumentForm;
import mailseam.report.form.Exporters;
import mailseam.session.Match;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailseam compare}: what differs between two recordings. */
@Command(name = "compare", description = {"Compare two recordings by command and reply and say what differs.",
        "The exit status is 0 where they are equal and 1 where they are not."}, footer = {"", "Examples:",
                "  mailseam compare good.seam bad.seam --ignore times -o difference.md",
                "  mailseam compare --two-sided OUT.seam OUT.server.seam     what a middlebox did",
                "  mailseam compare client.pcapng server.pcapng              the same, of two captures"})
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "LEFT", description = "The recording that the other one is judged by.")
    private Path left = Path.of("");
    @Parameters(index = "1", paramLabel = "RIGHT", description = "The other recording.")
    private Path right = Path.of("");
    @Option(names = "--two-sided", description = {
            "LEFT is what the client saw and RIGHT what the server saw of one conversation: say what stands between them."})
    private boolean twoSided;
    @Option(names = "--conversation", paramLabel = "N[,M]", split = ",", description = {
            "Of two captures: which conversation of LEFT, and which of RIGHT; where it is not given the one that both have."})
    private List<Integer> conversations = new ArrayList<>();
    @Option(names = "--match", paramLabel = "code|enhanced|text", description = {
            "How strictly replies are compared; by default as LEFT says."})
    private @Nullable String match;
    @Option(names = "--times", paramLabel = "FACTOR", description = {
            "Times differ where one is more than FACTOR times the other, 10 by default; less than 0.1 s counts as 0.1 s."})
    private @Nullable Double factor;
    @Option(names = "--ignore", paramLabel = "ASPECT", split = ",", description = {
            "Leave out commands, replies, octets, segmentation, times or end; again for more."})
    private List<String> ignored = new ArrayList<>();
    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = {
            "Write the comparison, with both recordings, to a .txt, .md, .html or .json file; again for more."})
    private List<Path> outputs = new ArrayList<>();
    @Mixin
    private final RedactArguments redact = new RedactArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        check();
        Optional<ComparedCaptures> captures = ComparedCaptures.of(left, right, conversations);
        Report leftReport;
        Report rightReport;
        CompareRules rules;
        if (captures.isPresent()) {
            twoSided = true;
            rules = rules(Match.TEXT);
            leftReport = captured(captures.get().left());
            rightReport = captured(captures.get().right());
        } else {
            Session recording = SessionInput.load(left);
            rules = rules(recording.header().match());
            leftReport = report(left, recording);
            rightReport = report(right, SessionInput.load(right));
        }
        Timeline here = leftReport.timeline();
        Timeline there = rightReport.timeline();
        Optional<List<Interference>> acts = Optional.empty();
        Comparison comparison;
        if (twoSided) {
            TwoSided sides = TwoSided.of(here, there, rules);
            comparison = sides.comparison();
            acts = Optional.of(sides.acts());
        } else {
            comparison = Comparison.of(here, there, rules);
        }
        List<Report> shown = redact.redacting().together(List.of(leftReport, rightReport));
        print(shown.getFirst(), shown.getLast(), comparison, acts);
        for (Path output : outputs) {
            write(output, shown.getFirst(), shown.getLast(), comparison, acts);
        }
        return comparison.equal() ? ExitStatus.AS_EXPECTED : ExitStatus.DIFFERS;
    }

    /** What was compared is what was seen; what is shown of it may be redacted. */
    private void print(Report leftReport, Report rightReport, Comparison comparison,
            Optional<List<Interference>> acts) throws IOException {
        Timeline here = leftReport.timeline();
        Timeline there = rightReport.timeline();
        if (common.json) {
            ComparisonJson.write(here, there, comparison, acts, surroundings.out());
        } else {
            ComparisonReport.write(left.toString(), here, right.toString(), there, comparison, acts.orElse(List.of()),
                    surroundings.out());
        }
    }

    private Report captured(Timeline timeline) {
        return new Report("", "", timeline, Optional.empty(), surroundings.version());
    }

    private Report report(Path file, Session recording) throws CommandFailure {
        try {
            return RecordedReport.of(recording, surroundings.version());
        } catch (PlanException wrong) {
            throw Problems.failure(file, wrong.problems());
        }
    }

    private void check() throws CommandFailure {
        for (Path output : outputs) {
            if (!isJson(output) && Exporters.document(output).isEmpty()) {
                throw CommandFailure.usage(SafeText.of(output.toString())
                        + " cannot be written: a comparison's name must end in one of .txt, .md, .html, .json.");
            }
        }
    }

    private static boolean isJson(Path output) {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private void write(Path output, Report here, Report there, Comparison comparison,
            Optional<List<Interference>> acts) throws CommandFailure {
        Document document = ComparisonDocument.of(String.valueOf(left.getFileName()), here,
                String.valueOf(right.getFileName()), there, comparison, acts.orElse(List.of()));
        Optional<DocumentForm> form = Exporters.document(output);
        try {
            AtomicFile.write(output, out -> {
                if (form.isPresent()) {
                    form.get().write(document, out);
                } else {
                    ComparisonJson.write(here.timeline(), there.timeline(), comparison, acts, out);
                }
            });
        } catch (IOException failed) {
            throw CommandFailure.usage(SafeText.of(output.toString()) + " cannot be written: "
                    + failed.getClass().getSimpleName() + ".");
        }
    }

    private CompareRules rules(Match written) throws CommandFailure {
        CompareRules rules = CompareRules.DEFAULT.withMatch(written).ignoring(aspects());
        if (match != null) {
            rules = rules.withMatch(Match.of(match).orElseThrow(() -> CommandFailure
                    .usage("--match " + SafeText.of(String.valueOf(match)) + ": it is code, enhanced or text.")));
        }
        if (factor != null) {
            if (!(factor > 1 && factor <= 1_000_000)) {
                throw CommandFailure.usage("--times " + factor + ": the factor is more than 1 and at most 1000000.");
            }
            rules = rules.withFactor(factor);
        }
        return rules;
    }

    private Set<Aspect> aspects() throws CommandFailure {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (String word : ignored) {
            aspects.add(Aspect.of(word).orElseThrow(() -> CommandFailure.usage("--ignore " + SafeText.of(word)
                    + ": it is one of " + Arrays.stream(Aspect.values()).map(Aspect::word)
                            .collect(Collectors.joining(", "))
                    + ".")));
        }
        return aspects;
    }
}
