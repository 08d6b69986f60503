package mailseam.lab.box;

import java.util.Locale;
import mailseam.smtp.Octets;

/**
 * Looks for verbs as careless boxes do: a run of letters where a line of the client begins. It follows DATA by the word alone, whatever
 * the server answers, and takes what it does not know of, such as the chunk of a BDAT, for commands.
 */
final class CommandScan {
    /** The longest run of letters that is kept from one read to the next. */
    private static final int LONGEST = 32;

    /** Is told what a read holds. Indexes count from the start of the read. */
    interface Finds {
        /**
         * Letters where a verb is looked for. Where they reach to the end of the read, the verb may go on in the next one.
         *
         * @param word the whole run in capital letters, with what the reads before had of it
         */
        void verb(int from, int to, String word);

        /** Mail data starts at this index. */
        default void startOfData(int start) {
            // Most boxes do not care.
        }

        /** The message ends with CRLF.CRLF before this index. */
        default void endOfData(int end) {
            // Most boxes do not care.
        }
    }

    private enum Place {
        VERB, ARGUMENTS, BDAT_ARGUMENTS, CHUNK, DATA_LINE, MAIL_DATA
    }

    private final boolean forgetful;
    private final boolean countsChunks;
    private final EndOfData endOfData = new EndOfData();
    private Place place = Place.VERB;
    private String word = "";
    private long chunk;

    /**
     * A scan.
     *
     * @param forgetful    whether each read outside of mail data is taken for the start of a line
     * @param countsChunks whether it knows that a chunk follows BDAT
     */
    CommandScan(boolean forgetful, boolean countsChunks) {
        this.forgetful = forgetful;
        this.countsChunks = countsChunks;
    }

    /** Whether the next octet belongs to mail data. */
    boolean inMailData() {
        return place == Place.MAIL_DATA;
    }

    /** How many octets of CRLF.CRLF lie before the next octet, in mail data. */
    int endMatched() {
        return place == Place.MAIL_DATA ? endOfData.matched() : 0;
    }

    void read(Octets read, Finds finds) {
        if (forgetful && (place == Place.ARGUMENTS || place == Place.BDAT_ARGUMENTS)) {
            place = Place.VERB;
        }
        int at = 0;
        while (at < read.length()) {
            at = switch (place) {
                case VERB -> verb(read, at, finds);
                case ARGUMENTS -> lineEnd(read, at, Place.VERB);
                case DATA_LINE -> dataLineEnd(read, at, finds);
                case BDAT_ARGUMENTS -> size(read, at);
                case CHUNK -> chunk(read, at);
                case MAIL_DATA -> mailData(read, at, finds);
            };
        }
    }

    private int verb(Octets read, int from, Finds finds) {
        int to = from;
        while (to < read.length() && isLetter(read.at(to))) {
            to++;
        }
        if (to > from) {
            if (word.length() < LONGEST) {
                word += read.slice(from, Math.min(to, from + LONGEST)).latin1().toUpperCase(Locale.ROOT);
            }
            finds.verb(from, to, word);
        }
        if (to < read.length() || forgetful) {
            place = switch (word) {
                case "DATA" -> Place.DATA_LINE;
                case "BDAT" -> countsChunks ? Place.BDAT_ARGUMENTS : Place.ARGUMENTS;
                default -> Place.ARGUMENTS;
            };
            word = "";
        }
        chunk = 0;
        return to;
    }

    private int lineEnd(Octets read, int from, Place then) {
        int end = read.indexOf('\n', from);
        if (end < 0) {
            return read.length();
        }
        place = then;
        return end + 1;
    }

    private int dataLineEnd(Octets read, int from, Finds finds) {
        int end = lineEnd(read, from, Place.MAIL_DATA);
        if (place == Place.MAIL_DATA) {
            endOfData.start();
            finds.startOfData(end);
        }
        return end;
    }

    private int size(Octets read, int from) {
        for (int at = from; at < read.length(); at++) {
            int octet = read.at(at);
            if (octet == '\n') {
                place = chunk > 0 ? Place.CHUNK : Place.VERB;
                return at + 1;
            }
            if (octet >= '0' && octet <= '9') {
                chunk = Math.min(chunk * 10 + octet - '0', Integer.MAX_VALUE);
            }
        }
        return read.length();
    }

    private int chunk(Octets read, int from) {
        int to = (int) Math.min(read.length(), from + chunk);
        chunk -= to - from;
        if (chunk == 0) {
            place = Place.VERB;
        }
        return to;
    }

    private int mailData(Octets read, int from, Finds finds) {
        int end = endOfData.find(read, from);
        if (end < 0) {
            return read.length();
        }
        place = Place.VERB;
        finds.endOfData(end);
        return end;
    }

    private static boolean isLetter(int octet) {
        return (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
    }
}
