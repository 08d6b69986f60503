package mailseam.capture.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of pcapng: its order of octets, and the interfaces that it has named so far, 65,536 at most. */
final class PcapngSection {
    private static final int MOST = 65_536;

    private final boolean little;
    private final List<PcapngInterface> interfaces;

    PcapngSection(boolean little) {
        this(little, new ArrayList<>());
    }

    private PcapngSection(boolean little, List<PcapngInterface> interfaces) {
        this.little = little;
        this.interfaces = interfaces;
    }

    boolean isLittle() {
        return little;
    }

    void add(PcapngInterface one) {
        if (interfaces.size() < MOST) {
            interfaces.add(one);
        }
    }

    @Nullable
    PcapngInterface get(long index) {
        return index < interfaces.size() ? interfaces.get((int) index) : null;
    }

    /** The section as it is now, which others do not add to. */
    Mark mark() {
        return new Mark(this, interfaces.size());
    }

    /** A section with the interfaces that it had at a place. */
    record Mark(PcapngSection section, int interfaces) {
        PcapngSection copy() {
            return new PcapngSection(section.little, new ArrayList<>(section.interfaces.subList(0, interfaces)));
        }
    }
}
