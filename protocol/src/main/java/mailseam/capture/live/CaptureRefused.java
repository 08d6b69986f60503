package mailseam.capture.live;

import java.util.List;

/** Nothing can be captured; the message says why and what to do. */
public final class CaptureRefused extends Exception {
    private static final long serialVersionUID = 1;

    CaptureRefused(String message) {
        super(message);
    }

    static CaptureRefused of(List<String> words, String device, String filter) {
        String last = words.isEmpty() ? "" : words.getLast().replaceFirst("^tcpdump: ", "");
        String all = String.join("\n", words);
        if (all.contains("permission") || all.contains("not permitted")) {
            return new CaptureRefused("tcpdump may not capture on " + device
                    + ": run this as root, or give tcpdump the permission once, with:"
                    + " sudo setcap cap_net_raw,cap_net_admin=eip $(command -v tcpdump)");
        }
        if (all.contains("No such device") || all.contains("doesn't exist")) {
            return new CaptureRefused("There is no interface " + device + "; tcpdump -D lists all.");
        }
        if (all.contains("syntax error") || all.contains("can't parse filter")) {
            return new CaptureRefused("The filter \"" + filter + "\" is not understood: " + last
                    + ". The manual page pcap-filter tells how to write one.");
        }
        return new CaptureRefused("tcpdump cannot capture on " + device + ": " + last);
    }
}
