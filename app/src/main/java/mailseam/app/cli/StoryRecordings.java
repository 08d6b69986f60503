package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mailseam.lab.story.SceneResult;
import mailseam.lab.story.Story;
import mailseam.report.AtomicFile;
import mailseam.report.SafeText;
import mailseam.session.SessionPrinter;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;

/** Writes what was seen in the scenes of stories as recordings, to be compared and played again. */
final class StoryRecordings {
    private final Path folder;

    StoryRecordings(Path folder) {
        this.folder = folder;
    }

    /**
     * What the client saw as {@code STORY-N.seam} and, where something stands between, what the server saw as
     * {@code STORY-N.server.seam}. Files of an earlier time are replaced.
     *
     * @param number of the scene, from 1
     */
    void write(Story story, int number, SceneResult seen) throws CommandFailure {
        String title = story.name() + ", " + number + ": " + seen.scene().title();
        write(story.name() + "-" + number + ".seam", title, seen.client().timeline());
        Optional<Timeline> server = seen.between().server();
        if (server.isPresent()) {
            write(story.name() + "-" + number + ".server.seam", title, server.get());
        }
    }

    private void write(String name, String title, Timeline timeline) throws CommandFailure {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            AtomicFile.write(file, out -> out
                    .write(SessionPrinter.print(Recording.session(timeline, title, "")).toArray()));
        } catch (IOException failed) {
            throw CommandFailure.usage(SafeText.of(file.toString()) + " cannot be written: "
                    + failed.getClass().getSimpleName() + ".");
        }
    }
}
