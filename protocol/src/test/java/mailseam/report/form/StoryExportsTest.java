package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import mailseam.lab.story.Scene;
import mailseam.lab.story.SceneResult;
import mailseam.lab.story.Stories;
import mailseam.lab.story.Story;
import mailseam.lab.story.StoryRun;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.SeamExporter;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.smtp.Octets;
import mailseam.timeline.Timeline;
import mailseam.wire.Wire;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recording of every story, as its client saw it and as its server did, is written in every form and comes back from each. */
@Timeout(60)
class StoryExportsTest {
    private static final Path FOLDER = Path.of("target/exports");

    static Stream<String> stories() {
        return Stories.all().stream().map(Story::name);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void comesBackFromEveryForm(String name)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        Files.createDirectories(FOLDER);
        Story story = Stories.named(name).orElseThrow();
        for (int i = 0; i < story.scenes().size(); i++) {
            int scene = i;
            SceneResult played = play(story.scenes().get(i));
            check(name + "-" + scene, report(played, played.client().timeline()));
            Optional<Timeline> server = played.between().server();
            if (server.isPresent()) {
                check(name + "-" + scene + ".server", report(played, server.get()));
            }
        }
    }

    private static SceneResult play(Scene scene)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        try (Wire wire = new Wire(1)) {
            return StoryRun.start(wire, Clock.systemUTC(), scene, _ -> {}).result().get(50, TimeUnit.SECONDS);
        }
    }

    private static Report report(SceneResult played, Timeline timeline) {
        return new Report(played.scene().title(), "127.0.0.1:2525", timeline, Optional.of(played.client().outcome()),
                "1.0");
    }

    private static void check(String name, Report report) throws IOException {
        Octets seam = RoundTripTest.export(new SeamExporter(), report);
        List<String> wrong = new ArrayList<>();
        for (Exporter form : RoundTripTest.forms().toList()) {
            Octets exported = RoundTripTest.export(form, report);
            Files.write(FOLDER.resolve(name + "." + form.ending()), exported.toArray());
            if (!EmbeddedSessions.in(exported).equals(List.of(seam.utf8()))) {
                wrong.add(form.ending());
            }
        }
        assertThat(wrong).as("forms of " + name + " that do not give the session back").isEmpty();
    }
}
