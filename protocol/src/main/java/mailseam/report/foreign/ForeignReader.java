package mailseam.report.foreign;

/** Reads one kind of foreign text. Nothing throws. */
interface ForeignReader {
    /** How much a text looks like this kind, from 0 (not at all) to 100. */
    int evidence(Source source);

    /** Reads a text. */
    ForeignReading read(Source source);
}
