package mailseam.lab.story;

import java.util.List;
import java.util.Optional;

/** All stories that can be played. */
public final class Stories {
    private Stories() {
    }

    /** In the order in which a list shows them. */
    public static List<Story> all() {
        return List.of(FirewallStories.injection(), FirewallStories.pipelining(), GatewayStories.greeting(),
                GatewayStories.relay(), PixStories.splitVerb(), PixStories.greeting(), PixStories.dot(),
                PixStories.mtu(), DesktopStories.proxy(), DesktopStories.helo(), DesktopStories.rset());
    }

    /** The one of that name. */
    public static Optional<Story> named(String name) {
        return all().stream().filter(story -> story.name().equals(name)).findFirst();
    }

    /** The one of that name, or all parts of it: those whose names begin with it and a hyphen. */
    public static List<Story> told(String name) {
        return all().stream().filter(story -> story.name().equals(name) || story.name().startsWith(name + "-"))
                .toList();
    }
}
