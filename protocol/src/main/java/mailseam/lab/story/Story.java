package mailseam.lab.story;

import java.util.List;

/**
 * A story that can be played.
 *
 * @param name   {@code 002}, or {@code 003-dot} where a story has several parts
 * @param title  what it is about, in a few words
 * @param source who told it, and when
 * @param tells  what happened, and what to look at in the timelines, in a few sentences
 * @param scenes what is played, one behind the other: a clean control first where that helps
 */
public record Story(String name, String title, String source, String tells, List<Scene> scenes) {
    public Story {
        scenes = List.copyOf(scenes);
    }
}
