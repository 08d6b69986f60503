package mailseam.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import mailseam.report.embed.SessionBlock;
import mailseam.timeline.Timeline;

/** A part of a report. Each form shows each kind of part, whatever it is about. */
public sealed interface Part {
    /** What stands above it; empty for the head of the report. */
    String heading();

    /** Names and values. */
    record Facts(String heading, List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Paragraphs in somebody's own words. */
    record Prose(String heading, List<String> paragraphs) implements Part {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Entries one below the other, with a number before each. */
    record Items(String heading, List<Item> items) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Rows of as many cells as there are columns. */
    record Table(String heading, List<String> columns, List<List<Sentence>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Each command beside its reply. */
    record Exchanges(String heading, Timeline timeline) implements Part {
    }

    /** The segments of both sides in order of time, in two lanes. */
    record Lanes(String heading, Timeline timeline) implements Part {
    }

    /**
     * The session to open again.
     *
     * @param text gives its lines, each time from the first to the last, without line ends
     */
    record Session(String heading, Consumer<Consumer<String>> text) implements Part {
        /** Gives all lines. */
        public void write(RowSink<String> lines) throws IOException {
            try {
                text.accept(line -> {
                    try {
                        lines.take(line);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
        }

        /** Gives the rows of the block from which it is opened again. */
        public void block(RowSink<String> rows) throws IOException {
            rows.take(SessionBlock.BEGIN);
            write(line -> {
                for (String row : SessionBlock.fold(line)) {
                    rows.take(row);
                }
            });
            rows.take(SessionBlock.END);
        }
    }
}
