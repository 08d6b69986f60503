package mailseam.capture.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network interface that can be captured on.
 *
 * @param name  such as {@code eth0}
 * @param about what tcpdump says of it, such as {@code Up, Running, Loopback}; may be empty
 */
public record Device(String name, String about) {
    private static final Pattern LINE = Pattern.compile("[0-9]+\\.(\\S+)(.*)");

    /** Reads a line of {@code tcpdump -D}. */
    static Optional<Device> read(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new Device(matcher.group(1), matcher.group(2).replaceAll("[\\[\\]()]", "").strip()))
                : Optional.empty();
    }
}
