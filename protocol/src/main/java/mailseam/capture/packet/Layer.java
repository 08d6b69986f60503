package mailseam.capture.packet;

import org.jspecify.annotations.Nullable;

/** What the next octets of a packet are. */
enum Layer {
    ETHERNET(Links::ethernet), VLAN(Links::vlan), LINUX_COOKED(Links::linuxCooked), LINUX_COOKED_2(Links::linuxCooked2),
    LOOPBACK(Links::loopback), PPP(Links::ppp), PPP_HDLC(Links::pppHdlc), PPPOE(Links::pppoe), MPLS(Links::mpls),
    LLC(Links::llc), WIFI(Wifi::data), RADIOTAP(Wifi::radiotap), PPI(Wifi::ppi), PKTAP(Links::pktap), IP(Ip::either),
    IPV4(Ip::version4), IPV6(Ip::version6), GRE(Tunnels::gre), UDP(Tunnels::udp), VXLAN(Tunnels::vxlan),
    VXLAN_GPE(Tunnels::vxlanGpe),
    GENEVE(Tunnels::geneve),
    /** A TCP header. */
    TCP,
    /** Something else. */
    OTHER,
    /** A fragment of something of which others are to come. */
    PART,
    /** A header that ends before it should. */
    CUT;

    /** Reads a header: the cursor stands behind it then. */
    interface Header {
        Layer read(Cursor cursor);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a method that keeps nothing
    private final @Nullable Header header;

    Layer() {
        this.header = null;
    }

    Layer(Header header) {
        this.header = header;
    }

    /** Whether nothing is unwrapped from here on. */
    boolean isLast() {
        return header == null;
    }

    Layer read(Cursor cursor) {
        return header == null ? this : header.read(cursor);
    }

    /** What a link type, by its number in the list of libpcap, begins with. */
    static Layer ofLink(int linkType) {
        return switch (linkType) {
            case 1 -> ETHERNET;
            case 0, 108, 109 -> LOOPBACK;
            case 9 -> PPP;
            case 50 -> PPP_HDLC;
            case 51 -> PPPOE;
            case 12, 14, 101 -> IP;
            case 105 -> WIFI;
            case 113 -> LINUX_COOKED;
            case 127 -> RADIOTAP;
            case 192 -> PPI;
            case 228 -> IPV4;
            case 229 -> IPV6;
            case 258, 149 -> PKTAP;
            case 276 -> LINUX_COOKED_2;
            default -> OTHER;
        };
    }

    /** What an EtherType stands for. */
    static Layer ofEtherType(int type) {
        return switch (type) {
            case 0x0800 -> IPV4;
            case 0x86DD -> IPV6;
            case 0x8100, 0x88A8, 0x9100, 0x9200 -> VLAN;
            case 0x8847, 0x8848 -> MPLS;
            case 0x8864 -> PPPOE;
            case 0x6558 -> ETHERNET;
            case 0x880B -> PPP;
            default -> OTHER;
        };
    }

    /** What a protocol number of IP stands for. */
    static Layer ofProtocol(int protocol) {
        return switch (protocol) {
            case 6 -> TCP;
            case 4 -> IPV4;
            case 41 -> IPV6;
            case 17 -> UDP;
            case 47 -> GRE;
            case 137 -> MPLS;
            default -> OTHER;
        };
    }
}
