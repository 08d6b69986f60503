package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import mailseam.lab.story.Scene;
import mailseam.lab.story.SceneResult;
import mailseam.lab.story.Stories;
import mailseam.lab.story.Story;
import mailseam.lab.story.StoryRun;
import mailseam.play.Outcome;
import mailseam.report.StoryReport;
import mailseam.wire.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailseam lab story}: plays a story end to end on this machine. */
@Command(name = "story", description = {"Play a story: server, middlebox and client, all on this machine.",
        "It prints what is told, and what client and server saw."}, footer = {"", "Examples:",
                "  mailseam lab story 002              a command over two segments",
                "  mailseam lab story 004              all parts of that story",
                "  mailseam lab story 002 -o seen      with recordings to compare"})
final class LabStoryCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", description = "A story of \"mailseam lab list\", or the number of one with parts.")
    private String name = "";
    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = {
            "Write what the client saw in each scene to DIR/STORY-N.seam, and what the server saw behind a middlebox to DIR/STORY-N.server.seam."})
    private @Nullable Path output;
    @Mixin
    private final CommonOptions common = new CommonOptions();

    LabStoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        List<Story> told = Stories.told(name);
        if (told.isEmpty()) {
            throw LabNames.unknown("story", name, Stories.all().stream().map(Story::name).toList());
        }
        List<StoryReport.Told> seen = new ArrayList<>();
        boolean stopped = false;
        try (Wire wire = surroundings.wires().get()) {
            for (int i = 0; i < told.size() && !stopped; i++) {
                List<SceneResult> scenes = play(told.get(i), wire);
                seen.add(new StoryReport.Told(told.get(i), scenes));
                stopped = stopped(scenes.getLast().client().outcome());
            }
        }
        if (common.json) {
            StoryReport.json(seen, surroundings.version(), surroundings.out());
        }
        return stopped ? ExitStatus.BROKEN : ExitStatus.AS_EXPECTED;
    }

    /** Plays its scenes, up to the one that a person has ended. */
    private List<SceneResult> play(Story story, Wire wire) throws CommandFailure, IOException {
        List<SceneResult> seen = new ArrayList<>();
        if (!common.json) {
            StoryReport.begin(story, surroundings.out());
        }
        for (Scene scene : story.scenes()) {
            StoryRun run = StoryRun.start(wire, surroundings.clock(), scene, _ -> {});
            try (Interrupts.Scope _ = surroundings.interrupts().during(run::stop)) {
                SceneResult result = run.result().join();
                seen.add(result);
                if (output != null) {
                    new StoryRecordings(output).write(story, seen.size(), result);
                }
                if (!common.json) {
                    StoryReport.scene(result, surroundings.out());
                }
                if (stopped(result.client().outcome())) {
                    break;
                }
            }
        }
        return seen;
    }

    private static boolean stopped(Outcome outcome) {
        return outcome instanceof Outcome.Ended ended && ended.reason() == Outcome.Reason.STOPPED;
    }
}
