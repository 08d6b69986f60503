package mailseam.report.form;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import mailseam.compare.CompareRules;
import mailseam.compare.TwoSided;
import mailseam.lab.story.Scene;
import mailseam.lab.story.SceneResult;
import mailseam.lab.story.Stories;
import mailseam.lab.story.Story;
import mailseam.lab.story.StoryRun;
import mailseam.report.ComparisonDocument;
import mailseam.report.Document;
import mailseam.report.Report;
import mailseam.session.Match;
import mailseam.timeline.Timeline;
import mailseam.wire.Wire;

/**
 * A scene of a story that was played, as it is reported.
 *
 * @param name   of the story with the number of the scene
 * @param client what the client saw
 * @param server what the server saw, where something stands between the two
 */
record StoryReports(String name, Report client, Optional<Report> server) {
    private static final int SECONDS = 50;

    /** The names of all stories. */
    static Stream<String> stories() {
        return Stories.all().stream().map(Story::name);
    }

    /** Plays a scene. */
    static StoryReports played(String story, int scene)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        SceneResult played = play(Stories.named(story).orElseThrow().scenes().get(scene));
        return new StoryReports(story + "-" + scene, report(played, played.client().timeline()),
                played.between().server().map(timeline -> report(played, timeline)));
    }

    /** How many scenes a story has. */
    static int scenes(String story) {
        return Stories.named(story).orElseThrow().scenes().size();
    }

    /** Both sides, or the one that there is. */
    List<Report> reports() {
        return Stream.concat(Stream.of(client), server.stream()).toList();
    }

    /** What stands between the two sides. */
    Optional<TwoSided> sides() {
        return server.map(other -> TwoSided.of(client.timeline(), other.timeline(),
                CompareRules.DEFAULT.withMatch(Match.TEXT)));
    }

    /** The same as a document. */
    Optional<Document> comparison() {
        return sides().map(sides -> ComparisonDocument.of("client", client, "server", server.orElseThrow(),
                sides.comparison(), sides.acts()));
    }

    private static SceneResult play(Scene scene)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        try (Wire wire = new Wire(1)) {
            return StoryRun.start(wire, Clock.systemUTC(), scene, _ -> {}).result().get(SECONDS, TimeUnit.SECONDS);
        }
    }

    private static Report report(SceneResult played, Timeline timeline) {
        return new Report(played.scene().title(), "127.0.0.1:2525", timeline, Optional.of(played.client().outcome()),
                "1.0");
    }
}
