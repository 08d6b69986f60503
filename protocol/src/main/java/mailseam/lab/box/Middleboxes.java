package mailseam.lab.box;

import java.util.List;
import java.util.Optional;

/** All middleboxes that can be had by name. */
public final class Middleboxes {
    private static final List<BoxPreset> PRESETS = List.of(PixFixup.PRESET, PixDot.PRESET, AsaInspect.PRESET,
            InjectError.PRESET, AvProxy.PRESET,
            BlackHole.PRESET, StarttlsStripper.PRESET, BdatBlind.PRESET, Slicer.PRESET, Coalescer.PRESET, Delay.PRESET,
            Bandwidth.PRESET, Reset.PRESET);

    private Middleboxes() {
    }

    /** In the order in which a list shows them. */
    public static List<Middlebox> all() {
        return PRESETS.stream().map(BoxPreset::middlebox).toList();
    }

    /** The one of that name. */
    public static Optional<Middlebox> named(String name) {
        return preset(name).map(BoxPreset::middlebox);
    }

    static List<String> names() {
        return all().stream().map(Middlebox::name).toList();
    }

    static Optional<BoxPreset> preset(String name) {
        return PRESETS.stream().filter(preset -> preset.middlebox().name().equals(name)).findFirst();
    }
}
