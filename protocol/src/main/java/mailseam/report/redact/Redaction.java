package mailseam.report.redact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.report.Report;
import mailseam.session.Session;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Concealed;
import mailseam.timeline.Moment;
import mailseam.timeline.OctetStream;
import mailseam.timeline.Timeline;

/**
 * Redacts what goes out together, so that the same name has the same pseudonym in all of it. What is {@linkplain #learn(Timeline)
 * learned} first is found in everything: a name that stands in a command is a name in a reply, a title and a comment, too.
 *
 * <p>With the same rules, the same key and the same calls in the same order the same comes out. Not safe for use by several threads.
 */
public final class Redaction {
    private static final Finder FREE = (text, sink) -> FreeNames.find(text, 0, true, sink);

    private final RedactionRules rules;
    private final TextRedactor redactor;

    /** With nothing learned. */
    public Redaction(RedactionRules rules, RedactionKey key) {
        this.rules = rules;
        this.redactor = new TextRedactor(rules, key);
    }

    /** What every report becomes before it leaves: without credentials, also where a server repeats them. */
    public static Report of(Report report) {
        boolean clean = Concealed.in(report.timeline(), true).isEmpty();
        return clean ? report : of(report, RedactionRules.CREDENTIALS, RedactionKey.of(""));
    }

    /** What a report becomes; its own names are learned. */
    public static Report of(Report report, RedactionRules rules, RedactionKey key) {
        return new Redaction(rules, key).report(report);
    }

    /** What reports become that leave together: a name that one of them has is found in all. */
    public static List<Report> together(List<Report> reports, RedactionRules rules, RedactionKey key) {
        Redaction redaction = new Redaction(rules, key);
        reports.forEach(report -> redaction.learn(report.timeline()));
        return reports.stream().map(redaction::report).toList();
    }

    /** What texts of sessions become that leave together: a name that one of them has is found in all. Their comments stay. */
    public List<String> texts(List<String> texts) {
        List<CommentedSession> sessions = texts.stream().map(CommentedSession::of).toList();
        sessions.forEach(one -> one.redacted(this));
        return sessions.stream().map(one -> one.redacted(this)).toList();
    }

    /** What would be replaced by what in a report. */
    public static List<RedactionChange> preview(Report report, RedactionRules rules, RedactionKey key) {
        Redaction redaction = new Redaction(rules, key);
        redaction.report(report);
        return redaction.changes();
    }

    /** Learns the names of a timeline. */
    public void learn(Timeline timeline) {
        CredentialPlaces credentials = new CredentialPlaces(timeline);
        credentials.learn(redactor);
        if (rules.takesNames()) {
            visit(timeline, credentials, new Visitor() {
                @Override
                public void text(Direction direction, long offset, String text, Finder finder) {
                    redactor.learn(text, finder);
                }

                @Override
                public void fill(Direction direction, long from, long to, Filler filler, RedactionKind kind) {
                    // what is filled says no names
                }
            });
            new NotedOctets(timeline).learn(redactor);
            timeline.moments().forEach(moment -> learn(moment.detail()));
        }
    }

    /** Learns the names of a text. */
    public void learn(String text) {
        redactor.learn(Octets.utf8(text).latin1(), FREE);
    }

    /** A timeline with the same segments, offsets, times and pairs and with other octets; its names are learned. */
    public Timeline timeline(Timeline timeline) {
        learn(timeline);
        Map<Direction, Patches> patches = new EnumMap<>(Map.of(Direction.CLIENT, new Patches(), Direction.SERVER,
                new Patches()));
        CredentialPlaces credentials = new CredentialPlaces(timeline);
        visit(timeline, credentials, new Visitor() {
            @Override
            public void text(Direction direction, long offset, String text, Finder finder) {
                for (Replacement one : redactor.replacements(text, finder)) {
                    in(patches, direction).put(offset + one.from(), one.text());
                }
            }

            @Override
            public void fill(Direction direction, long from, long to, Filler filler, RedactionKind kind) {
                in(patches, direction).fill(from, to, filler);
                redactor.ledger().add(kind, kind == RedactionKind.CREDENTIALS ? "(credential)" : "(content)", "(x)");
            }
        });
        patches.values().forEach(Patches::sort);
        List<Moment> moments = timeline.moments().stream()
                .map(moment -> new Moment(moment.nanos(), moment.what(), text(moment.detail()))).toList();
        return new RedactedTimeline(timeline, stream(timeline, Direction.CLIENT, patches),
                stream(timeline, Direction.SERVER, patches), moments,
                timeline.marks().stream().map(mark -> ReportRedactor.mark(mark, this)).toList(),
                new NotedOctets(timeline).redacted(redactor, direction -> in(patches, direction)));
    }

    private static Patches in(Map<Direction, Patches> patches, Direction direction) {
        return patches.computeIfAbsent(direction, _ -> new Patches());
    }

    private static OctetStream stream(Timeline timeline, Direction direction, Map<Direction, Patches> patches) {
        OctetStream original = timeline.stream(direction);
        Patches other = in(patches, direction);
        return new OctetStream() {
            @Override
            public long length() {
                return original.length();
            }

            @Override
            public Octets read(long offset, int length) {
                return other.read(original, offset, length);
            }
        };
    }

    private void visit(Timeline timeline, CredentialPlaces credentials, Visitor visitor) {
        credentials.visit(visitor);
        new ClientPlaces(timeline, rules, credentials, visitor).visit();
        new ServerPlaces(timeline, rules, visitor).visit();
    }

    /** A text with the names that are in it, or were learned, replaced. */
    public String text(String text) {
        return Octets.latin1(redactor.apply(Octets.utf8(text).latin1(), FREE)).utf8();
    }

    /** Octets with the names that are in them, or were learned, replaced. */
    Octets octets(Octets octets) {
        return Octets.latin1(redactor.apply(octets.latin1(), FREE));
    }

    /** {@code HOST:PORT} with another host. */
    public String peer(String peer) {
        int colon = peer.lastIndexOf(':');
        String host = Octets.utf8(colon < 0 ? peer : peer.substring(0, colon)).latin1();
        Finder finder = (text, sink) -> PathNames.host(text, 0, text.length(), sink);
        return Octets.latin1(redactor.apply(host, finder)).utf8() + (colon < 0 ? "" : peer.substring(colon));
    }

    /** A comment with the names in it replaced, and without what it quotes of messages and credentials. */
    String comment(String text) {
        return QuotedText.without(text(text), rules);
    }

    /** A session with the same steps and cuts, with other octets. */
    public Session session(Session session) {
        return new SessionRedactor(this).redacted(session);
    }

    /** A report with all its parts, which tells that it was redacted. */
    public Report report(Report report) {
        return new ReportRedactor(this).redacted(report);
    }

    /** What was taken out, in words, in their order. */
    public List<String> told() {
        return Arrays.stream(RedactionKind.values()).filter(rules::takes).map(RedactionKind::word).toList();
    }

    /** What was replaced by what so far. */
    public List<RedactionChange> changes() {
        return redactor.ledger().changes();
    }
}
