package mailseam.capture.file;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of pcap, by the magic number that the first four octets are when read with the greatest first. The modified kind,
 * of old Linux distributions, has eight more octets before each packet.
 */
enum PcapFlavour {
    MICROS(0xA1B2C3D4, false, 1000, 16), MICROS_SWAPPED(0xD4C3B2A1, true, 1000, 16),
    NANOS(0xA1B23C4D, false, 1, 16), NANOS_SWAPPED(0x4D3CB2A1, true, 1, 16),
    MODIFIED(0xA1B2CD34, false, 1000, 24), MODIFIED_SWAPPED(0x34CDB2A1, true, 1000, 24);

    private final int magic;
    private final boolean little;
    private final int nanosPerUnit;
    private final int recordHeader;

    PcapFlavour(int magic, boolean little, int nanosPerUnit, int recordHeader) {
        this.magic = magic;
        this.little = little;
        this.nanosPerUnit = nanosPerUnit;
        this.recordHeader = recordHeader;
    }

    static @Nullable PcapFlavour of(int magic) {
        for (PcapFlavour flavour : values()) {
            if (flavour.magic == magic) {
                return flavour;
            }
        }
        return null;
    }

    boolean isLittle() {
        return little;
    }

    int nanosPerUnit() {
        return nanosPerUnit;
    }

    int recordHeader() {
        return recordHeader;
    }
}
