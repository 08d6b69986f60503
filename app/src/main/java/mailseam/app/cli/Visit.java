package mailseam.app.cli;

import java.util.Optional;
import java.util.stream.Stream;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;

/**
 * A conversation of a command that listens.
 *
 * @param title  what it is, for its files
 * @param peer   {@code HOST:PORT} that its files name as the server or the other side
 * @param client the client's address
 * @param server what the server's side saw, where something stood between it and the client
 * @param kept   whether the timelines are there; they are not where too many wait to be written
 */
record Visit(String title, String peer, String client, Outcome outcome, Timeline timeline, Optional<Timeline> server,
        boolean kept) {
    /** What a conversation takes however short it is. */
    private static final long LEAST = 40_000;

    /** About how much memory it takes, in octets. */
    long octets() {
        return kept ? Stream.concat(Stream.of(timeline), server.stream())
                .mapToLong(side -> LEAST + side.stream(Direction.CLIENT).length()
                        + side.stream(Direction.SERVER).length())
                .sum() : 0;
    }

    /** The same without what takes memory. */
    Visit brief() {
        return new Visit(title, peer, client, outcome, new TimelineBuilder(timeline.start()).timeline(),
                Optional.empty(), false);
    }
}
