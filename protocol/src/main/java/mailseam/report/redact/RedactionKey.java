package mailseam.report.redact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of pseudonyms. Who does not have it cannot find out by trying names which one a pseudonym stands for; with the same key the
 * same names get the same pseudonyms.
 */
public final class RedactionKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int OCTETS = 32;

    private final byte[] octets;

    private RedactionKey(byte[] octets) {
        this.octets = octets;
    }

    /** A key of 256 bits that a source of randomness gives; whoever is to keep a secret from others takes a secure one. */
    public static RedactionKey random(RandomGenerator source) {
        byte[] octets = new byte[OCTETS];
        source.nextBytes(octets);
        return new RedactionKey(octets);
    }

    /** The key that a text is, for what has to come out the same again. */
    public static RedactionKey of(String text) {
        return new RedactionKey(("mailseam " + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Octets that only this key gives for a text: 32 for each number. */
    byte[] digest(String text, int number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(octets, ALGORITHM));
            return mac.doFinal((number + "\0" + text).getBytes(StandardCharsets.ISO_8859_1));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every Java has " + ALGORITHM, broken);
        }
    }
}
