package mailseam.lab.server;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a server remembers of one connection. */
final class Talk {
    private static final DateTimeFormatter DATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter GMT = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final LabProfile profile;
    private final Visit visit;
    private final Envelope envelope = new Envelope();
    private final Map<String, String> facts = new HashMap<>();
    private boolean greeted;
    private boolean extended;
    private boolean pipelining;
    private boolean authenticated;
    private boolean mailRefused;
    private boolean dataReached;
    private boolean rejected;
    private boolean barred;
    private boolean silent;
    private long messages;

    Talk(LabProfile profile, Visit visit) {
        this.profile = profile;
        this.visit = visit;
        facts.put("name", profile.name());
        facts.put("client", visit.client());
        facts.put("host", visit.host());
        facts.put("size", Long.toString(profile.rules().offer().size()));
        facts.put("date", DATE.format(visit.began()));
        facts.put("gmt", GMT.format(visit.began()));
    }

    LabProfile profile() {
        return profile;
    }

    Rules rules() {
        return profile.rules();
    }

    Envelope envelope() {
        return envelope;
    }

    /** The reply that these words are. */
    LabReply reply(Said said) {
        return profile.wording().say(said, facts);
    }

    /** HELO or EHLO was accepted. */
    void greet(String name, boolean ehlo) {
        greeted = true;
        extended = ehlo;
        pipelining = ehlo && rules().offer().offers("PIPELINING");
        facts.put("helo", name);
        envelope.end();
    }

    /** Whether the command needs a HELO or EHLO that has not come. */
    boolean needsHello(String verb) {
        return !greeted && rules().hello().needed().contains(verb);
    }

    /** Whether the last of HELO and EHLO was EHLO. */
    boolean extended() {
        return extended;
    }

    /** Whether the client was offered PIPELINING. */
    boolean pipelining() {
        return pipelining;
    }

    void authenticate() {
        authenticated = true;
    }

    boolean authenticated() {
        return authenticated;
    }

    void refusedMail(boolean last) {
        mailRefused = last;
    }

    /** Whether the last command was a MAIL, or RCPT behind it, that was refused. */
    boolean mailWasRefused() {
        return mailRefused;
    }

    void reachData() {
        dataReached = true;
    }

    /** Whether there was a DATA or BDAT. */
    boolean behindData() {
        return dataReached;
    }

    void reject() {
        rejected = true;
    }

    /** Whether every command is rejected. */
    boolean rejected() {
        return rejected;
    }

    void bar() {
        barred = true;
    }

    /** Whether no recipient is taken any more. */
    boolean barred() {
        return barred;
    }

    void fallSilent() {
        silent = true;
    }

    /** Whether nothing is answered any more, and the connection stands: an Exim behind RSET between chunks. */
    boolean silent() {
        return silent;
    }

    /** The queue id of the message that is accepted now. */
    String takeMessage() {
        return profile.wording().ids().of(visit.began(), visit.number(), messages++);
    }
}
