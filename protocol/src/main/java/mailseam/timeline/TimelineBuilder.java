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
    private final GrowingList<SegmentSecrets> secrets = new GrowingList<>();
    private final OctetStore client;
    private final OctetStore server;
    private final Conversation conversation = new Conversation(Limits.DEFAULT);
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
        this.limits = limits;
        client = new OctetStore(limits.octets());
        server = new OctetStore(limits.octets());
        live = new StoredTimeline(start, segments, conversation.commands(), conversation.replies(), moments, client,
                server, secrets);
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
            case TimelineEvent.Confirmed confirmed -> confirm(confirmed.segment(), confirmed.word());
            case TimelineEvent.Happened happened ->
                    moments.append(new Moment(happened.nanos(), happened.what(), happened.detail()));
        }
    }

    /** No more events come: what is unfinished is closed with a note. */
    public void end() {
        if (!ended) {
            ended = true;
            conversation.end();
        }
    }

    /** The timeline as it grows; for the feeding thread only. */
    public Timeline timeline() {
        return live;
    }

    /** The timeline as it is now; never changes and may be given to any thread. */
    public Timeline snapshot() {
        return new StoredTimeline(live.start(), segments.snapshot(), conversation.commands().snapshot(),
                conversation.replies().snapshot(), moments.snapshot(), client.snapshot(), server.snapshot(),
                secrets.snapshot());
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
        if (!store.append(octets) && !octetsDropped) {
            octetsDropped = true;
            moments.append(new Moment(nanos, Happening.NOT_KEPT,
                    "octets beyond " + limits.octets() + " of the " + direction.word() + "'s are counted only"));
        }
        if (!octets.isEmpty()) {
            conversation.read(direction, octets, index, nanos);
        }
    }

    private void hide(List<SecretSpan> spans) {
        if (!spans.isEmpty() && !full && !ended) {
            secrets.append(new SegmentSecrets(segments.size() - 1, spans));
        }
    }

    private boolean isFull(long nanos) {
        if (!full && !ended && conversation.items() + (long) segments.size() >= limits.items()) {
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
