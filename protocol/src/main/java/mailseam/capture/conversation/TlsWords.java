package mailseam.capture.conversation;

/** Numbers of TLS in words (RFC 8446). */
final class TlsWords {
    private TlsWords() {
    }

    static String version(int version) {
        return switch (version) {
            case 0x0300 -> "SSL 3.0";
            case 0x0301 -> "TLS 1.0";
            case 0x0302 -> "TLS 1.1";
            case 0x0303 -> "TLS 1.2";
            case 0x0304 -> "TLS 1.3";
            default -> "version 0x%04x".formatted(version);
        };
    }

    static String alert(int description) {
        return switch (description) {
            case 0 -> "close notify";
            case 10 -> "unexpected message";
            case 20 -> "bad record MAC";
            case 40 -> "handshake failure";
            case 42 -> "bad certificate";
            case 43 -> "unsupported certificate";
            case 44 -> "certificate revoked";
            case 45 -> "certificate expired";
            case 46 -> "certificate unknown";
            case 47 -> "illegal parameter";
            case 48 -> "unknown CA";
            case 49 -> "access denied";
            case 50 -> "decode error";
            case 51 -> "decrypt error";
            case 70 -> "protocol version";
            case 71 -> "insufficient security";
            case 80 -> "internal error";
            case 86 -> "inappropriate fallback";
            case 90 -> "user canceled";
            case 109 -> "missing extension";
            case 112 -> "unrecognized name";
            case 116 -> "certificate required";
            case 120 -> "no application protocol";
            default -> "number " + description;
        };
    }
}
