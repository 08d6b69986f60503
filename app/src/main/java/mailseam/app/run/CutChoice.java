package mailseam.app.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.session.Segmentation;

/** The segmentations that the tool bar offers. */
public enum CutChoice {
    AS_WRITTEN, GROUP, COMMAND, OCTET, MSS;

    /** The segmentation, or empty for what the session says. */
    public Optional<Segmentation> segmentation() {
        return switch (this) {
            case AS_WRITTEN -> Optional.empty();
            case GROUP -> cut(new Segmentation.Policy.Group());
            case COMMAND -> cut(new Segmentation.Policy.Command());
            case OCTET -> cut(new Segmentation.Policy.EachOctet());
            case MSS -> cut(new Segmentation.Policy.Mss());
        };
    }

    private static Optional<Segmentation> cut(Segmentation.Policy policy) {
        return Optional.of(new Segmentation(policy, List.of()));
    }

    /** The key of its words. */
    public String textKey() {
        return "cut." + name().toLowerCase(Locale.ROOT);
    }
}
