package mailseam.report.redact;

import org.jspecify.annotations.Nullable;

/** What a name is where it was found. */
enum Role {
    /** A part of the local part of an address. */
    LOCAL,
    /** A label of the domain of an address: gone where addresses or hosts are to go. */
    ADDRESS_DOMAIN,
    /** A label of a host name. */
    HOST,
    /** An IP address in four numbers. */
    IPV4,
    /** An IP address in hexadecimal numbers. */
    IPV6;

    /** As what it is taken out, or null if it stays. */
    @Nullable
    RedactionKind kind(RedactionRules rules) {
        RedactionKind kind = switch (this) {
            case LOCAL -> RedactionKind.ADDRESSES;
            case ADDRESS_DOMAIN -> rules.takes(RedactionKind.HOSTS) ? RedactionKind.HOSTS : RedactionKind.ADDRESSES;
            case HOST -> RedactionKind.HOSTS;
            case IPV4, IPV6 -> RedactionKind.IPS;
        };
        return rules.takes(kind) ? kind : null;
    }
}
