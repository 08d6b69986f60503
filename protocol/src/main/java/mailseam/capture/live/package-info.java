/** Captures that are made now: tcpdump as a child process, of which the packets are read as they come. */
@NullMarked
package mailseam.capture.live;

import org.jspecify.annotations.NullMarked;
