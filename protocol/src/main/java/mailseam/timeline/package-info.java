/**
 * What happened on one connection: segments of both directions with their times, and the commands and replies that they
 * carry, paired by counting. Runs, recordings, the proxy and captures all give this one type.
 */
@NullMarked
package mailseam.timeline;

import org.jspecify.annotations.NullMarked;
