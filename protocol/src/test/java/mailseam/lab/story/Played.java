package mailseam.lab.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Timeline;
import mailseam.wire.Wire;

/** A story that was played, as texts to compare. */
final class Played {
    private final List<SceneResult> scenes;

    private Played(List<SceneResult> scenes) {
        this.scenes = scenes;
    }

    /** Plays all scenes of the story of that name. */
    static Played story(String name) {
        List<SceneResult> scenes = new ArrayList<>();
        try (Wire wire = new Wire(1)) {
            for (Scene scene : Stories.named(name).orElseThrow().scenes()) {
                scenes.add(StoryRun.start(wire, Clock.systemUTC(), scene, _ -> {}).result()
                        .orTimeout(20, TimeUnit.SECONDS).join());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Played(scenes);
    }

    /** The name of the client's outcome in a scene, from 0. */
    String outcome(int scene) {
        return scenes.get(scene).client().outcome().name();
    }

    String message(int scene) {
        return scenes.get(scene).client().outcome().message();
    }

    /** What the client saw. */
    Timeline client(int scene) {
        return scenes.get(scene).client().timeline();
    }

    /** What the server saw; the same where nothing stands between. */
    Timeline server(int scene) {
        return scenes.get(scene).between().server().orElse(scenes.get(scene).between().client());
    }

    /** How long the client took, in seconds. */
    double seconds(int scene) {
        return client(scene).moments().getLast().nanos() / 1e9;
    }

    /** The replies, the first line of each. */
    static List<String> replies(Timeline timeline) {
        return timeline.replies().stream().map(reply -> reply.reply().lines().getFirst().raw().latin1().strip())
                .toList();
    }

    /** The commands, without mail data and the like. */
    static List<String> commands(Timeline timeline) {
        return timeline.commands().stream().map(CommandItem::unit).filter(Command.class::isInstance)
                .map(unit -> ((Command) unit).raw().latin1().strip()).toList();
    }

    /** The segments of one side, or what stands for them. */
    static List<String> segments(Timeline timeline, Direction side) {
        return timeline.segments().stream().filter(segment -> segment.direction() == side)
                .map(segment -> timeline.stream(side).read(segment.offset(), segment.length()).latin1()).toList();
    }
}
