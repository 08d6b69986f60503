package mailseam.report.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form that a session can be copied in. */
public enum CopyForm {
    /** Lines with {@code C:} and {@code S:} before them, as in RFCs. */
    TRANSCRIPT,
    /** A command line of swaks. */
    SWAKS,
    /** A Python script on sockets that sends the planned segments. */
    PYTHON,
    /** A shell command with printf and nc. */
    SHELL,
    /** Offset, octets in hexadecimal, and text, with the segments marked. */
    HEX,
    /** A script for the client of Exim's test suite. */
    EXIM,
    /** Segments with times, as packetdrill writes them. */
    PACKETDRILL;

    /** The word of the command line: {@code swaks}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form with that word. */
    public static Optional<CopyForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
}
