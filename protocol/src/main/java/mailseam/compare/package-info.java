/**
 * Two timelines side by side: aligned by command and reply, never by packet, and what differs between them. A client's and a
 * server's view of one session tell what the box between them did. Pure: no files, sockets or clocks.
 */
@NullMarked
package mailseam.compare;

import org.jspecify.annotations.NullMarked;
