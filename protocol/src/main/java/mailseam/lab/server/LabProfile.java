package mailseam.lab.server;

/**
 * A server as data: what it decides and how it says it. {@link LabDialogue} plays all of them.
 *
 * @param name its domain name, as the greeting and the reply to EHLO give it
 */
public record LabProfile(String name, Rules rules, Wording wording) {
    /** The name of lab servers where nothing else is asked for. */
    public static final String NAME = "lab.example.org";
    /** The correct server: 1 GiB, 10,000 recipients. */
    public static final LabProfile DEFAULT = new LabProfile(NAME, CorrectProfile.RULES,
            CorrectProfile.WORDING);

    /** The same under another name. */
    public LabProfile named(String other) {
        return new LabProfile(other, rules, wording);
    }

    /** The same with other limits for the octets of a message and its recipients. */
    public LabProfile limited(long octets, int recipients) {
        MessageRule message = rules.message();
        return new LabProfile(name, rules.withOffer(new Offer(rules.offer().keywords(), octets))
                .withLines(rules.lines(), new MessageRule(recipients, message.ends(), message.bareLf(),
                        message.bareCr(), message.longestLine(), message.zeroChunk(), message.afterChunk())),
                wording);
    }
}
