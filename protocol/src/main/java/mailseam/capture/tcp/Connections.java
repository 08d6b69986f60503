package mailseam.capture.tcp;

import java.util.ArrayDeque;
import mailseam.capture.file.CaptureReader;
import mailseam.capture.packet.TcpPacket;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a capture. Five seconds of the capture's time after a connection is closed it has ended; of those that are
 * never closed, the one that has been silent for longest ends when there are more than 65,536.
 */
public final class Connections {
    private static final int MOST = 65_536;
    private static final long LINGER = 5_000_000_000L;

    /** Gives each connection its handler, once it is known which side is the client and something is to be told. */
    public interface Factory {
        /** A handler for a connection. */
        StreamHandler handler(Connection connection);
    }

    private record Closed(Entry entry, long nanos) {
    }

    /** A connection in the chain of its bucket and in the order of the last packets. */
    private static final class Entry {
        private final Connection connection;
        private final int bucket;
        private @Nullable Entry nextInBucket;
        private @Nullable Entry earlier;
        private @Nullable Entry later;
        private boolean closing;
        private boolean gone;

        Entry(Connection connection, int bucket) {
            this.connection = connection;
            this.bucket = bucket;
        }
    }

    private final Factory factory;
    private final History.FileOctets file;
    private final @Nullable Entry[] buckets = new @Nullable Entry[MOST];
    private final ArrayDeque<Closed> closed = new ArrayDeque<>();
    private @Nullable Entry oldest;
    private @Nullable Entry newest;
    private int size;
    private int count;

    /**
     * No connections yet.
     *
     * @param octets reads octets of the file again, for comparing
     */
    public Connections(Factory factory, mailseam.capture.file.CaptureOctets octets) {
        this.factory = factory;
        this.file = octets::read;
    }

    /**
     * Takes the next segment of the capture.
     *
     * @param reader stands behind its packet
     */
    public void take(TcpPacket packet, CaptureReader reader) {
        endClosed(packet.nanos());
        int source = Endpoints.source(packet);
        int bucket = Endpoints.hash(packet) & (MOST - 1);
        Entry entry = find(packet, source, bucket);
        if (entry != null && entry.connection.isOther(packet, source)) {
            remove(entry);
            entry = null;
        }
        if (entry == null) {
            entry = add(new Connection(Endpoints.of(packet, source), count++, reader.mark(), packet.nanos()), bucket);
        } else {
            touch(entry);
        }
        entry.connection.take(packet, source, factory, file);
        if (!entry.closing && entry.connection.isClosed()) {
            entry.closing = true;
            closed.add(new Closed(entry, packet.nanos()));
        }
    }

    /** Nothing more comes: all connections end, in the order in which they were last heard of. */
    public void end() {
        while (oldest != null) {
            remove(oldest);
        }
    }

    /** How many connections there were. */
    public int count() {
        return count;
    }

    private @Nullable Entry find(TcpPacket packet, int source, int bucket) {
        for (Entry entry = buckets[bucket]; entry != null; entry = entry.nextInBucket) {
            if (entry.connection.endpoints().are(packet, source)) {
                return entry;
            }
        }
        return null;
    }

    private void endClosed(long now) {
        while (!closed.isEmpty() && now - closed.getFirst().nanos > LINGER) {
            Entry entry = closed.removeFirst().entry;
            long last = entry.connection.lastNanos();
            if (!entry.gone && now - last <= LINGER) { // somebody did not believe that it is closed
                closed.add(new Closed(entry, last));
            } else if (!entry.gone) {
                entry.connection.end();
            }
        }
    }

    private Entry add(Connection connection, int bucket) {
        if (size >= MOST && oldest != null) {
            remove(oldest);
        }
        Entry entry = new Entry(connection, bucket);
        entry.nextInBucket = buckets[bucket];
        buckets[bucket] = entry;
        append(entry);
        size++;
        return entry;
    }

    private void remove(Entry entry) {
        entry.gone = true;
        unlink(entry);
        size--;
        Entry before = buckets[entry.bucket];
        if (before == entry) {
            buckets[entry.bucket] = entry.nextInBucket;
        }
        while (before != null && before != entry) {
            if (before.nextInBucket == entry) {
                before.nextInBucket = entry.nextInBucket;
            }
            before = before.nextInBucket;
        }
        entry.connection.end();
    }

    private void touch(Entry entry) {
        if (entry != newest) {
            unlink(entry);
            append(entry);
        }
    }

    private void append(Entry entry) {
        entry.earlier = newest;
        entry.later = null;
        if (newest == null) {
            oldest = entry;
        } else {
            newest.later = entry;
        }
        newest = entry;
    }

    private void unlink(Entry entry) {
        Entry earlier = entry.earlier;
        Entry later = entry.later;
        if (earlier == null) {
            oldest = later;
        } else {
            earlier.later = later;
        }
        if (later == null) {
            newest = earlier;
        } else {
            later.earlier = earlier;
        }
    }
}
