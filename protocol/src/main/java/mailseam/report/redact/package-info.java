/**
 * Takes out of timelines, sessions and texts what must not leave: addresses, host names, IP addresses, message content, credentials
 * and chosen words. Names become pseudonyms of the same length, the same name always the same one, and the rest becomes a filler, octet
 * for octet, so that every boundary, offset and pairing stays true.
 */
@NullMarked
package mailseam.report.redact;

import org.jspecify.annotations.NullMarked;
