package mailseam.capture.packet;

import java.util.List;

/**
 * What the options of a SYN say.
 *
 * @param mss         the largest segment that the sender takes, or -1
 * @param windowScale the shift of its windows, or -1
 * @param sack        whether selective acknowledgements may be used
 * @param timestamps  whether it sends timestamps
 */
public record TcpOptions(int mss, int windowScale, boolean sack, boolean timestamps) {
    /** No options. */
    public static final TcpOptions NONE = new TcpOptions(-1, -1, false, false);

    static TcpOptions read(byte[] array, int from, int end) {
        int mss = -1;
        int scale = -1;
        boolean sack = false;
        boolean timestamps = false;
        int at = from;
        while (at < end && array[at] != 0) {
            if (array[at] == 1) {
                at++;
                continue;
            }
            int length = at + 1 < end ? array[at + 1] & 0xFF : 0;
            if (length < 2 || at + length > end) {
                break;
            }
            switch (array[at]) {
                case 2 -> mss = length == 4 ? (array[at + 2] & 0xFF) << 8 | (array[at + 3] & 0xFF) : mss;
                case 3 -> scale = length == 3 ? Math.min(14, array[at + 2] & 0xFF) : scale;
                case 4 -> sack = true;
                case 8 -> timestamps = true;
                default -> {
                }
            }
            at += length;
        }
        return new TcpOptions(mss, scale, sack, timestamps);
    }

    /** The options that {@link #words} has put in words. */
    public static TcpOptions of(String words) {
        List<String> all = List.of(words.split(", "));
        return new TcpOptions(number(all, "MSS "), number(all, "window scale "), all.contains("SACK"),
                all.contains("timestamps"));
    }

    private static int number(List<String> words, String name) {
        return words.stream().filter(word -> word.matches(name + "[0-9]{1,5}"))
                .map(word -> Integer.valueOf(word.substring(name.length()))).findFirst().orElse(-1);
    }

    /** The options in words. */
    public String words() {
        StringBuilder words = new StringBuilder();
        add(words, mss >= 0, "MSS " + mss);
        add(words, windowScale >= 0, "window scale " + windowScale);
        add(words, sack, "SACK");
        add(words, timestamps, "timestamps");
        return words.toString();
    }

    private static void add(StringBuilder words, boolean there, String word) {
        if (there) {
            words.append(words.isEmpty() ? "" : ", ").append(word);
        }
    }
}
