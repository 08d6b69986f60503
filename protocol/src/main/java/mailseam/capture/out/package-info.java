/**
 * Captures that are written: a timeline as packets, with headers that were made for it, and the packets of chosen conversations as they
 * were captured. Both are pcapng, with times in nanoseconds and what is known beside the octets as comments.
 */
@NullMarked
package mailseam.capture.out;

import org.jspecify.annotations.NullMarked;
