package mailseam.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import mailseam.session.Environment;
import mailseam.session.EnvironmentSecrets;
import mailseam.session.FolderAttachments;
import mailseam.session.Header;
import mailseam.session.LandmarkCut;
import mailseam.session.Replay;
import mailseam.session.Secrets;
import mailseam.session.Segmentation;
import mailseam.session.Segmentation.Policy;
import mailseam.session.SegmentationText;
import mailseam.session.TimeText;
import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The session file and the options that say how it is cut, which all commands that plan or play one have. */
final class SessionArguments {
    /** The smallest and the largest MSS that TCP on Linux takes. */
    private static final int MIN_MSS = 88;
    private static final int MAX_MSS = 65_495;

    @Parameters(paramLabel = "FILE.seam", description = "The session.")
    Path file = Path.of("");

    @Option(names = "--segments", paramLabel = "POLICY", description = {
            "How octets are cut into segments: group, command, \"octets N\", octet, \"random MIN-MAX seed N\", mss, marks."})
    @Nullable
    String segments;

    @Option(names = "--cut", paramLabel = "LANDMARK", description = {
            "Cut at a named place as well, such as RCPT.verb+2 or eod-dot; again for more."})
    List<String> cuts = new ArrayList<>();

    @Option(names = "--mss", paramLabel = "N", description = "The MSS to ask for, in octets (88 to 65495).")
    @Nullable
    Integer mss;

    @Option(names = "--pace", paramLabel = "fast|recorded", description = {
            "How a recording is played: as fast as possible, which is the default, or with its own times."})
    Replay.Pace pace = Replay.Pace.FAST;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "The value of a variable; again for more.")
    Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "--env", paramLabel = "FILE", description = {
            "An environment: a file with the values of variables and the server; --set and --server go before it."})
    @Nullable
    Path environment;

    /** These options, with those that only commands with a connection have. */
    RunOptions options(Header header, @Nullable String gate, @Nullable String timeout, Surroundings surroundings)
            throws CommandFailure {
        if (mss != null && (mss < MIN_MSS || mss > MAX_MSS)) {
            throw CommandFailure.usage("--mss " + mss + ": an MSS lies between " + MIN_MSS + " and " + MAX_MSS + ".");
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        Secrets given = new EnvironmentSecrets(surroundings.environment());
        Map<String, Optional<String>> asked = new ConcurrentHashMap<>();
        Environment values = environment == null ? Environment.empty() : SessionInput.environment(environment);
        Map<String, String> all = new LinkedHashMap<>(values.values());
        all.putAll(variables);
        return new RunOptions(values.server().map(at -> Endpoint.parse(at, RunOptions.SMTP_PORT)),
                segmentation(header),
                OptionText.parse("--gate", gate, SegmentationText::parseGate),
                mss == null ? OptionalInt.empty() : OptionalInt.of(mss),
                OptionText.parse("--timeout", timeout, TimeText::parseDuration), all,
                name -> given.value(name)
                        .or(() -> asked.computeIfAbsent(name, surroundings.person()::secret)),
                new FolderAttachments(folder)).withReplay(replay());
    }

    /** Other segments than those of a recording are asked for with --segments; marks are then what the recording has. */
    private Replay replay() throws CommandFailure {
        Optional<Policy> policy = OptionText.parse("--segments", segments, SegmentationText::parsePolicy);
        return new Replay(pace, policy.isEmpty() || policy.get() instanceof Policy.Marks);
    }

    private Optional<Segmentation> segmentation(Header header) throws CommandFailure {
        if (segments == null && cuts.isEmpty()) {
            return Optional.empty();
        }
        Segmentation written = header.segmentation();
        List<LandmarkCut> all = new ArrayList<>(segments == null ? written.cuts() : List.of());
        OptionText.parseAll("--cut", cuts, SegmentationText::parseCuts).forEach(all::addAll);
        return Optional.of(new Segmentation(OptionText.parse("--segments", segments, SegmentationText::parsePolicy)
                .orElse(written.policy()), all));
    }
}
