package mailseam.report.copy;

import mailseam.session.Header;

/**
 * The server that a session names.
 *
 * @param known false where it names none; the place is that of a server on this host then
 */
record Address(String host, int port, boolean known) {
    private static final int SMTP = 25;

    static Address of(Header header) {
        String text = header.server().orElse("127.0.0.1:2525");
        int colon = text.endsWith("]") || (text.indexOf(':') != text.lastIndexOf(':') && !text.startsWith("[")) ? -1
                : text.lastIndexOf(':');
        String host = (colon < 0 ? text : text.substring(0, colon)).replaceAll("[\\[\\]]", "");
        return new Address(host, colon < 0 ? SMTP : Integer.parseInt(text.substring(colon + 1)),
                header.server().isPresent());
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
