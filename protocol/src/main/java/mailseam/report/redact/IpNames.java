package mailseam.report.redact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds IP addresses: four numbers, or hexadecimal numbers between colons. */
final class IpNames {
    private static final Pattern IPV4 = Pattern
            .compile("(?<![0-9A-Za-z.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9A-Za-z]|\\.[0-9])");
    private static final Pattern IPV6 = Pattern
            .compile("(?:(?<![0-9A-Za-z:.])|(?<=IPv6:))[0-9A-Fa-f:]{2,45}+(?![A-Za-z])");
    private static final int COLONS = 7;

    private IpNames() {
    }

    static void find(String text, Finder.Sink sink) {
        Matcher four = IPV4.matcher(text);
        while (four.find()) {
            if (isAddress(four.group()) && !isNobody(four.group())) {
                sink.found(four.start(), four.end(), Role.IPV4);
            }
        }
        if (text.indexOf(':') >= 0) {
            Matcher six = IPV6.matcher(text);
            while (six.find()) {
                ipv6(text, six.start(), six.end(), sink);
            }
        }
    }

    /** Whether all of a text is an address of four numbers, whose parts are no names of hosts. */
    static boolean isWhole(String text) {
        return IPV4.matcher(text).matches() && isAddress(text);
    }

    private static void ipv6(String text, int from, int end, Finder.Sink sink) {
        int to = end;
        if (to < text.length() && text.charAt(to) == '.') {
            to = text.lastIndexOf(':', to - 1) + 1;
        } else if (text.charAt(to - 1) == ':' && !text.startsWith("::", to - 2)) {
            to--;
        }
        String address = text.substring(from, Math.max(from, to));
        long colons = address.chars().filter(c -> c == ':').count();
        boolean digits = address.chars().anyMatch(c -> c != ':' && c != '0');
        if ((address.contains("::") || colons == COLONS) && digits && !address.equals("::1") && isGroups(address)) {
            sink.found(from, to, Role.IPV6);
        }
    }

    private static boolean isGroups(String address) {
        for (String group : address.split(":", -1)) {
            if (group.length() > 4) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddress(String text) {
        for (String part : text.split("\\.", -1)) {
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    /** The address of oneself, of nobody and of everybody. */
    private static boolean isNobody(String address) {
        return address.startsWith("127.") || address.equals("0.0.0.0") || address.equals("255.255.255.255");
    }
}
