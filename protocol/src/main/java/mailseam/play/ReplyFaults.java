package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.session.LinePlaces;
import mailseam.session.Place;
import mailseam.session.Spot;
import mailseam.session.Which;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;

/** Finds where faults lie in what a server sends, as it comes, and lets it pass. */
final class ReplyFaults {
    /** So much of a client that does not wait for replies is held for them. */
    private static final long PATIENCE = 1 << 20;
    private static final Place.InReply GREETING = new Place.InReply(new Which(Optional.of(Exchange.CONNECT), 1),
            Spot.START);

    /** A reply that was read, with the verb that it answers. */
    private record Said(long end, String verb) {
    }

    private final Exchange exchange;
    private final Stretch stretch;
    private final List<ArmedFault> inReplies;
    private final LineFaults line;
    private final List<Said> replies = new ArrayList<>();
    /** Those that lie at landmarks of the current reply: in each of its lines. */
    private final List<ArmedFault> atLandmarks = new ArrayList<>();
    private boolean begun;
    private long looked;

    /** Those of some faults that lie here. */
    ReplyFaults(List<ArmedFault> faults, Lane lane) {
        this.stretch = new Stretch(lane);
        this.exchange = new Exchange(PATIENCE, _ -> {}, this::said);
        this.inReplies = faults.stream().filter(fault -> fault.place() instanceof Place.InReply
                || fault.place() instanceof Place.BeforeGreeting).toList();
        this.line = new LineFaults(stretch, LinePlaces::inReplyLine);
    }

    /** The conversation as the server has it: what it is sent, and what it says. */
    Exchange exchange() {
        return exchange;
    }

    private void said(Reply reply) {
        replies.add(new Said(reply.offset() + reply.length(), exchange.nextVerb()));
    }

    /** A read came. */
    void read(Octets octets) {
        long base = stretch.come();
        if (!begun && !exchange.opaque()) {
            begin(exchange.nextVerb());
        }
        stretch.add(octets);
        exchange.server(octets);
        for (Said reply : replies) {
            if (!begun) {
                begin(reply.verb);
            }
            come(octets, base, reply.end);
            stretch.unitEnds(reply.end);
            begun = false;
        }
        replies.clear();
        stretch.advance(exchange.opaque() || stretch.unitStart() >= stretch.come() ? Stretch.ALL : rest(octets, base));
    }

    private long rest(Octets octets, long base) {
        if (!begun) {
            begin(exchange.nextVerb());
        }
        return come(octets, base, stretch.come());
    }

    /** The stream has ended: nothing more turns out. */
    void end() {
        stretch.advance(Stretch.ALL);
    }

    private void begin(String verb) {
        begun = true;
        atLandmarks.clear();
        looked = stretch.unitStart();
        for (ArmedFault fault : inReplies) {
            Place.InReply place = place(fault);
            if (fault.meets(place.which(), verb)) {
                if (place.spot().landmark().isPresent()) {
                    atLandmarks.add(fault);
                } else if (fault.happens()) {
                    stretch.mark(stretch.unitStart() + place.spot().shift(), fault);
                }
            }
        }
        beginLine();
    }

    private void beginLine() {
        line.begin(looked);
        atLandmarks.forEach(fault -> line.add(fault, place(fault).spot()));
    }

    /** The current reply has come up to an offset; where the first place is that may still turn out. */
    private long come(Octets read, long base, long to) {
        if (atLandmarks.isEmpty()) {
            return Stretch.ALL;
        }
        long open = Stretch.ALL;
        looked = Math.max(looked, base);
        while (looked < to) {
            int from = (int) (looked - base);
            int lf = read.indexOf('\n', from);
            boolean ends = lf >= 0 && base + lf < to;
            int end = ends ? lf + 1 : (int) (to - base);
            line.come(read.slice(from, end));
            open = line.mark(ends);
            looked = base + end;
            if (ends) {
                beginLine();
            }
        }
        return open;
    }

    private static Place.InReply place(ArmedFault fault) {
        return fault.place() instanceof Place.InReply place ? place : GREETING;
    }
}
