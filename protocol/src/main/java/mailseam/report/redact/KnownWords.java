package mailseam.report.redact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import mailseam.smtp.Parameter;
import mailseam.smtp.Verb;

/** Words that everybody knows: those of the protocol, those that servers reply with, and names that mean no one. */
final class KnownWords {
    /** Top-level domains that say nothing of their owner. */
    private static final Set<String> TOP = Set.of("com", "net", "org", "edu", "gov", "mil", "int", "arpa", "info",
            "biz",
            "example", "test", "invalid", "localhost", "local", "localdomain", "lan", "internal");
    private static final Set<String> WORDS = words();

    private KnownWords() {
    }

    /** Whether a label may stand at the end of a domain as it is. */
    static boolean isTop(String label) {
        return TOP.contains(Ascii.lower(label));
    }

    /** Whether a word stands for itself wherever it is no part of a name. */
    static boolean isKnown(String word) {
        String lower = Ascii.lower(word);
        return WORDS.contains(lower) || TOP.contains(lower);
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(Arrays
                .asList("""
                        smtp esmtp lmtp smtps ehlo helo lhlo xclient xforward mail from to path postmaster mailer daemon
                        8bitmime binarymime chunking dsn enhancedstatuscodes pipelining smtputf8 size auth starttls etrn limits
                        deliverby futurerelease checkpoint conperm conneg expn vrfy help xexch50 x-exps xverp xprdr prdr pipe_connect
                        pipeconnect plain login cram-md5 digest-md5 xoauth2 oauthbearer scram-sha-1 scram-sha-256 ntlm gssapi external
                        anonymous mailmax rcptmax rcptdomainmax unavailable tempunavail addr name port proto source ident
                        ok okay sender recipient recipients originator user users unknown mailbox mailboxes address addresses accepted
                        accept queued queue relay relaying relayed denied service ready error errors syntax command commands closing close
                        connection transmission channel hello hi pleased meet you your end data with crlf cr lf line lines enter message
                        messages delivery deliver delivered failed failure failures fail local remote server client host domain ip protocol
                        synchronization synchronisation improper pipelining sent before greeting reply response expected received recv
                        send sending receive for the and not was has had have are is it its this that but can cannot could will would
                        on in of at as by an or if so be no yes do does did go ahead start starting input goodbye bye later try again
                        please access administrative prohibited prohibition restricted required require requires authentication
                        authenticated successful success succeeded credentials invalid valid rejected reject rejecting policy spam
                        blocked listed temporary temporarily permanent system status internal timeout timed out time too many long large
                        exceeded exceeds limit limits storage allocation bad sequence need nested already specified missing
                        unrecognized unrecognised supported unsupported implemented parameter parameters argument arguments
                        postfix exim sendmail qmail exchange microsoft debian ubuntu version new old flushed reset state here there
                        http https url see www mailto info more details lost unexpected null empty first second only all any
                        """
                        .trim().split("\\s+", -1)));
        for (Verb verb : Verb.values()) {
            words.add(verb.name().toLowerCase(Locale.ROOT));
        }
        for (Parameter parameter : Parameter.values()) {
            words.add(parameter.keyword().toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(words);
    }
}
