package mailseam.compare;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Match;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;

/**
 * One conversation as its client and its server saw it, and what the box between them did.
 *
 * @param comparison the client's timeline on the left, the server's on the right
 * @param acts       what the box did, in the order of the differences that show it
 */
public record TwoSided(Comparison comparison, List<Interference> acts) {
    public TwoSided {
        acts = List.copyOf(acts);
    }

    /** Compares the two views. Whatever the rules say, replies are compared by their text, and times by what is late. */
    public static TwoSided of(Timeline client, Timeline server, CompareRules rules) {
        Alignment alignment = new Alignment(new View(client), new View(server), Match.TEXT);
        Differences differences = new Differences(rules.withMatch(Match.TEXT));
        Comparison.contents(alignment, differences);
        new TransitFinder(alignment, differences).find();
        if (!isOneEnd(Ending.of(client), Ending.of(server))) {
            Comparison.ends(client, server, differences);
        }
        Comparison comparison = differences.end();
        List<Interference> acts = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            acts(difference, acts);
        }
        return new TwoSided(comparison, acts);
    }

    /** A side that gives up knows why; the other one sees only that it closes, or gives up itself where nothing reaches it. */
    private static boolean isOneEnd(Ending client, Ending server) {
        boolean clientClosed = server == Ending.CLIENT_CLOSED || server == Ending.CLIENT_RESET;
        boolean serverClosed = client == Ending.SERVER_CLOSED || client == Ending.SERVER_RESET;
        return (givesUp(client) && (clientClosed || givesUp(server))) || (givesUp(server) && serverClosed);
    }

    private static boolean givesUp(Ending ending) {
        return ending == Ending.TIMED_OUT || ending == Ending.STOPPED;
    }

    private static void acts(Difference difference, List<Interference> acts) {
        switch (difference) {
            case Difference.Unpaired unpaired -> unpaired(unpaired, acts);
            case Difference.ReplyDiffers _,Difference.OctetsChanged _ ->
                    acts.add(new Interference(Interference.Act.REWRITES, difference));
            case Difference.SegmentationDiffers cuts -> acts.add(new Interference(cutting(cuts), cuts));
            case Difference.TimesDiffer _ -> acts.add(new Interference(Interference.Act.DELAYS, difference));
            case Difference.EndDiffers _ -> acts.add(new Interference(Interference.Act.ENDS, difference));
        }
    }

    private static void unpaired(Difference.Unpaired unpaired, List<Interference> acts) {
        boolean client = unpaired.left().isPresent();
        if (unpaired.isReply()) {
            acts.add(new Interference(client ? Interference.Act.ANSWERS : Interference.Act.SWALLOWS, unpaired));
            return;
        }
        acts.add(new Interference(client ? Interference.Act.SWALLOWS : Interference.Act.ASKS, unpaired));
        if (client && unpaired.reply().isPresent()) {
            acts.add(new Interference(Interference.Act.ANSWERS, unpaired));
        }
    }

    /** The client's octets go from left to right, the server's from right to left. */
    private static Interference.Act cutting(Difference.SegmentationDiffers cuts) {
        boolean rightwards = cuts.left().map(Spot::direction).orElse(Direction.CLIENT) == Direction.CLIENT;
        boolean lost = !(rightwards ? cuts.leftOnly() : cuts.rightOnly()).isEmpty();
        boolean made = !(rightwards ? cuts.rightOnly() : cuts.leftOnly()).isEmpty();
        return lost && made ? Interference.Act.RECUTS : lost ? Interference.Act.MERGES : Interference.Act.SPLITS;
    }
}
