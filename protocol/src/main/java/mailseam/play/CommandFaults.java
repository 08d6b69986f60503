package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Landmark;
import mailseam.session.LinePlaces;
import mailseam.session.Place;
import mailseam.session.Which;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.CommandReader.Reading;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.OpaqueOctets;

/** Finds where faults lie in what a client sends, as it comes, and lets it pass. */
final class CommandFaults {
    private final Exchange exchange;
    private final Stretch stretch;
    private final List<ArmedFault> inCommands;
    private final DataFaults data;
    private final LineFaults line;
    private final List<ClientUnit> units = new ArrayList<>();
    /** Those that wait for a verb of which it is not known whether it is this command's. */
    private final List<ArmedFault> undecided = new ArrayList<>();
    private boolean begun;

    /** Those of some faults that lie here. */
    CommandFaults(List<ArmedFault> faults, Lane lane) {
        this.stretch = new Stretch(lane);
        this.exchange = new Exchange(0, units::add, _ -> {});
        this.inCommands = faults.stream().filter(fault -> fault.place() instanceof Place.InCommand).toList();
        this.data = new DataFaults(faults, stretch);
        this.line = new LineFaults(stretch, LinePlaces::inCommand);
    }

    /** The conversation as the client has it: what it sends, and what it is told. */
    Exchange exchange() {
        return exchange;
    }

    /** A read came. */
    void read(Octets octets) {
        long base = stretch.come();
        stretch.add(octets);
        exchange.client(octets);
        for (ClientUnit unit : units) {
            long end = unit.offset() + unit.length();
            come(reading(unit), octets, base, end, true);
            stretch.unitEnds(end);
            begun = false;
        }
        units.clear();
        stretch.advance(stretch.unitStart() == stretch.come() ? Stretch.ALL
                : come(exchange.reader().reading(), octets, base, stretch.come(), false));
    }

    /** The stream has ended: nothing more turns out. */
    void end() {
        stretch.advance(Stretch.ALL);
    }

    private static Reading reading(ClientUnit unit) {
        return switch (unit) {
            case Command _ -> Reading.COMMANDS;
            case MailData _ -> Reading.MAIL_DATA;
            case Chunk _ -> Reading.CHUNK;
            case AuthResponse _ -> Reading.AUTH_RESPONSE;
            case OpaqueOctets _ -> Reading.OPAQUE;
        };
    }

    /** The current unit has come up to an offset; where the first place is that may still turn out. */
    private long come(Reading reading, Octets read, long base, long to, boolean ended) {
        return switch (reading) {
            case COMMANDS -> command(read, base, to, ended);
            case MAIL_DATA -> data.mailData(to, ended, exchange.reader().endOfDataBegun());
            case CHUNK -> data.chunk(to, ended);
            case AUTH_RESPONSE, OPAQUE -> Stretch.ALL;
        };
    }

    private long command(Octets read, long base, long to, boolean ended) {
        if (!begun) {
            begin();
        }
        if (undecided.isEmpty() && !line.any()) {
            return Stretch.ALL;
        }
        long from = Math.max(base, stretch.unitStart());
        line.come(read.slice((int) (from - base), (int) (to - base)));
        long open = undecided.isEmpty() ? Stretch.ALL : decide(ended);
        return Math.min(open, line.mark(ended));
    }

    private void begin() {
        begun = true;
        undecided.clear();
        line.begin(stretch.unitStart());
        for (ArmedFault fault : inCommands) {
            if (which(fault).verb().isPresent()) {
                undecided.add(fault);
            } else {
                addIfMeant(fault, "");
            }
        }
    }

    /** Decides by the verb, as far as it has come. */
    private long decide(boolean ended) {
        String verb = Exchange.verb(line.line());
        boolean whole = ended || line.isWhole()
                || !LinePlaces.inCommand(Landmark.VERB_END, line.line(), false).places().isEmpty();
        long open = Stretch.ALL;
        if (whole) {
            undecided.forEach(fault -> addIfMeant(fault, verb));
            undecided.clear();
        } else {
            undecided.removeIf(fault -> !which(fault).verb().orElse("").startsWith(verb));
            for (ArmedFault fault : undecided) {
                open = Math.min(open, fault.isNext(which(fault)) ? line.mayLie(place(fault).spot()) : Stretch.ALL);
            }
        }
        return open;
    }

    private void addIfMeant(ArmedFault fault, String verb) {
        if (fault.meets(which(fault), verb)) {
            line.add(fault, place(fault).spot());
        }
    }

    private static Which which(ArmedFault fault) {
        return place(fault).which();
    }

    private static Place.InCommand place(ArmedFault fault) {
        return (Place.InCommand) fault.place();
    }
}
