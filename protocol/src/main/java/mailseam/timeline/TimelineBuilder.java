package mailseam.timeline;

import java.time.Instant;
import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.timeline.StoredTimeline.SegmentSecrets;

/**
 * Grows a timeline from events. The timeline that {@link #timeline} gives is a live view for the thread that feeds the
 * builder; {@link #snapshot} gives one that no longer changes, at the cost of one reference for each 256 items.
 */
public final class TimelineBuilder {
    private final TimelineLimits limits;
    private final GrowingList<Segment> segments = new GrowingList<>();
    private final GrowingList<Moment> moments = new GrowingList<>();
    private final GrowingList<SegmentNote> notes = new GrowingList<>();
    private final GrowingList<SegmentSecrets> secrets = new GrowingList<>();
    private final GrowingList<Long> acknowledgements = new GrowingList<>();
    private final OctetStore client;
    private final OctetStore server;
    private final Conversation conversation;
    private final StoredTimeline live;
    private boolean octetsDropped;
    private boolean full;
    private boolean ended;

    /** An empty timeline that starts at a time. */
    public TimelineBuilder(Instant start) {
        this(start, TimelineLimits.DEFAULT);
    }

    /** An empty timeline that keeps only so much. */
    public TimelineBuilder(Instant start, TimelineLimits limits) {
        this(start, limits, false);
    }

    private TimelineBuilder(Instant start, TimelineLimits limits, boolean captured) {
        this.limits = limits;
        conversation = new Conversation(Limits.DEFAULT, captured);
        client = new OctetStore(limits.octets());
        server = new OctetStore(limits.octets());
        live = new StoredTimeline(start, segments, conversation.commands(), conversation.replies(), moments, notes,
                client,
                server, secrets, acknowledgements);
    }

    /** An empty timeline of a capture, which may be of a conversation that somebody has decrypted. */
    public static TimelineBuilder ofCapture(Instant start, TimelineLimits limits) {
        return new TimelineBuilder(start, limits, true);
    }

    /** Takes the next event; behind {@link #end} only what happened to the connection and the kernel's word are taken. */
    public void accept(TimelineEvent event) {
        switch (event) {
            case TimelineEvent.Wrote wrote -> {
                add(wrote.nanos(), wrote.direction(), wrote.octets(), SegmentState.PLANNED, wrote.planned(), -1);
                hide(wrote.secrets());
            }
            case TimelineEvent.Recorded recorded -> {
                add(recorded.nanos(), recorded.direction(), recorded.octets(), recorded.state(), -1, -1);
                hide(recorded.secrets());
            }
            case TimelineEvent.Read read ->
                    add(read.nanos(), read.direction(), read.octets(), SegmentState.READ, -1, -1);
            case TimelineEvent.Captured captured ->
                    add(captured.nanos(), captured.direction(), captured.octets(), SegmentState.CAPTURED, -1,
                            captured.frame());
            case TimelineEvent.Sighted sighted -> sight(sighted);
            case TimelineEvent.Continued continued ->
                    proceed(continued.nanos(), continued.direction(), continued.octets(), continued.segment());
            case TimelineEvent.Missed missed -> miss(missed);
            case TimelineEvent.Noted noted -> note(noted);
            case TimelineEvent.Encrypted _ -> conversation.reader().encrypt();
            case TimelineEvent.Confirmed confirmed -> confirm(confirmed.segment(), confirmed.word());
            case TimelineEvent.Happened happened ->
                    moments.append(new Moment(happened.nanos(), happened.what(), happened.detail()));
        }
    }

    /** Whether what a direction sends next is encrypted. */
    public boolean isEncrypted(Direction direction) {
        return conversation.reader().isEncrypted(direction);
    }

    /** No more events come: what is unfinished is closed with a note. */
    public void end() {
        if (!ended) {
            ended = true;
            conversation.reader().end();
        }
    }

    /** The timeline as it grows; for the feeding thread only. */
    public Timeline timeline() {
        return live;
    }

    /** The timeline as it is now; never changes and may be given to any thread. */
    public Timeline snapshot() {
        return new StoredTimeline(live.start(), segments.snapshot(), conversation.commands().snapshot(),
                conversation.replies().snapshot(), moments.snapshot(), notes.snapshot(), client.snapshot(),
                server.snapshot(),
                secrets.snapshot(), acknowledgements.snapshot());
    }

    private void add(long nanos, Direction direction, Octets octets, SegmentState state, int planned, int frame) {
        OctetStore store = direction == Direction.CLIENT ? client : server;
        if (isFull(nanos)) {
            store.skip(octets.length());
            return;
        }
        int index = segments.size();
        segments.append(
                new Segment(index, direction, nanos, store.length(), octets.length(), state, planned, frame, null));
        keep(store, nanos, direction, octets);
        if (!octets.isEmpty()) {
            conversation.reader().read(direction, octets, index, nanos);
        }
    }

    private void sight(TimelineEvent.Sighted sighted) {
        if (!isFull(sighted.nanos())) {
            long offset = Math.max(0, sighted.offset());
            long end = Math.max(offset, sighted.offset() + sighted.length());
            if (acknowledgements.size() == segments.size()) {
                acknowledgements.append(sighted.acknowledged());
            }
            segments.append(
                    new Segment(segments.size(), sighted.direction(), sighted.nanos(), offset, (int) (end - offset),
                            SegmentState.CAPTURED, -1, sighted.frame(), null));
        }
    }

    private void proceed(long nanos, Direction direction, Octets octets, int segment) {
        OctetStore store = direction == Direction.CLIENT ? client : server;
        if (isFull(nanos)) {
            store.skip(octets.length());
        } else {
            keep(store, nanos, direction, octets);
            conversation.reader().read(direction, octets, segment, nanos);
        }
    }

    private void miss(TimelineEvent.Missed missed) {
        (missed.direction() == Direction.CLIENT ? client : server).gap(missed.count());
        if (!isFull(missed.nanos())) {
            conversation.reader().skip(missed.direction(), missed.count());
            if (missed.count() > 0) {
                moments.append(new Moment(missed.nanos(), Happening.MISSING,
                        missed.count() + " octets of the " + missed.direction().word() + "'s"));
            }
        }
    }

    private void note(TimelineEvent.Noted noted) {
        if (!isFull(noted.nanos())) {
            notes.append(noted.note());
        }
    }

    private void keep(OctetStore store, long nanos, Direction direction, Octets octets) {
        if (!store.append(octets) && !octetsDropped) {
            octetsDropped = true;
            moments.append(new Moment(nanos, Happening.NOT_KEPT,
                    "octets beyond " + limits.octets() + " of the " + direction.word() + "'s are counted only"));
        }
    }

    private void hide(List<SecretSpan> spans) {
        if (!spans.isEmpty() && !full && !ended) {
            secrets.append(new SegmentSecrets(segments.size() - 1, spans));
        }
    }

    private boolean isFull(long nanos) {
        if (!full && !ended && conversation.items() + (long) segments.size() + notes.size() >= limits.items()) {
            full = true;
            moments.append(new Moment(nanos, Happening.NOT_KEPT,
                    "segments, commands and replies beyond " + limits.items() + " are not kept"));
        }
        return full || ended;
    }

    private void confirm(int index, KernelWord word) {
        if (index >= segments.size() && full) {
            return;
        }
        Segment was = segments.get(index);
        SegmentState state = was.state() == SegmentState.PLANNED && word.packets() == 1 ? SegmentState.CONFIRMED
                : was.state();
        segments.replace(index, new Segment(index, was.direction(), was.nanos(), was.offset(), was.length(), state,
                was.planned(), was.frame(), word));
    }
}
