package mailseam.capture.tcp;

import java.util.Set;

/** The ports at which mail servers listen: SMTP, submission, the same under TLS from the start, LMTP. */
public final class MailPorts {
    /** SMTP and submission under TLS from the start. */
    public static final int IMPLICIT_TLS = 465;
    private static final Set<Integer> PORTS = Set.of(25, 587, 24, IMPLICIT_TLS);

    private MailPorts() {
    }

    /** Whether a port is one of them. */
    public static boolean has(int port) {
        return PORTS.contains(port);
    }

    /** Which of two ports is the server's: 0, 1, or -1 if they do not tell. */
    static int server(int port0, int port1) {
        return has(port0) == has(port1) ? -1 : has(port0) ? 0 : 1;
    }
}
