package mailseam.session;

import org.jspecify.annotations.Nullable;

/**
 * A cut at each place of a name: {@code cut RCPT.verb+2}.
 *
 * @param verb     only in commands with this verb (capital letters), or null for all
 * @param landmark the named place
 * @param shift    how many octets behind (or, negative, before) the place
 */
public record LandmarkCut(@Nullable String verb, Landmark landmark, int shift) {
}
