package mailseam.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Faults of every kind, by chance. */
public final class GeneratedFaults {
    private GeneratedFaults() {
    }

    /** A fault. */
    public static Fault fault(Random random) {
        return new Fault(place(random), effect(random),
                random.nextBoolean() ? Chance.ALWAYS : new Chance(chance(random), random.nextLong()));
    }

    private static double chance(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 1e-9 * random.nextDouble();
            default -> random.nextDouble();
        };
    }

    private static Place place(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Place.Accepted();
            case 1 -> new Place.BeforeGreeting();
            case 2 -> new Place.InReply(which(random), spot(random, List.of(Landmark.REPLY_CODE, Landmark.REPLY_LF)));
            case 3 -> new Place.InCommand(which(random), spot(random, List.of(Landmark.VERB, Landmark.AT)));
            case 4 -> new Place.InData(random.nextInt(3) == 0 ? 0 : random.nextLong(1L << 40));
            default -> new Place.AtEndOfData(spot(random, List.of(Landmark.EOD_CR2, Landmark.AFTER_EOD)));
        };
    }

    private static Which which(Random random) {
        List<String> verbs = List.of("RCPT", "CONNECT", "EOD", "X-LONG-ONE");
        return new Which(random.nextBoolean() ? Optional.empty() : Optional.of(verbs.get(random.nextInt(4))),
                random.nextInt(4));
    }

    private static Spot spot(Random random, List<Landmark> landmarks) {
        return new Spot(random.nextBoolean() ? Optional.empty() : Optional.of(landmarks.get(random.nextInt(2))),
                random.nextInt(9) - 4);
    }

    private static Effect effect(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Effect.Delay(time(random));
            case 1 -> new Effect.Cut(policy(random), time(random));
            case 2 -> new Effect.Corrupt(1 + random.nextInt(99));
            case 3 -> new Effect.Drop(random.nextInt(3));
            case 4 -> new Effect.Inject(Direction.values()[random.nextInt(2)], octets(random));
            case 5 -> new Effect.Replace(octets(random));
            case 6 -> new Effect.Stall();
            case 7 -> new Effect.Reset();
            default -> new Effect.Close();
        };
    }

    private static Duration time(Random random) {
        return random.nextInt(3) == 0 ? Duration.ZERO : Duration.ofNanos(random.nextLong(1L << 40));
    }

    private static Segmentation.Policy policy(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Segmentation.Policy.Command();
            case 1 -> new Segmentation.Policy.EveryOctets(1 + random.nextInt(50));
            case 2 -> new Segmentation.Policy.EachOctet();
            case 3 -> new Segmentation.Policy.Random(1 + random.nextInt(5), 6 + random.nextInt(5), random.nextLong());
            default -> new Segmentation.Policy.Marks();
        };
    }

    private static Octets octets(Random random) {
        byte[] octets = new byte[random.nextInt(30)];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) (random.nextBoolean() ? "\r\n\"\\{$} :".charAt(random.nextInt(9)) : random.nextInt(256));
        }
        return Octets.wrap(octets);
    }
}
