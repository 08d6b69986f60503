/**
 * TCP connections in a capture: which packets belong together, and the stream of octets of each direction as the receiver's TCP
 * took it. Nothing is lost: what came twice, with other octets, too early or not at all is told beside the stream.
 */
@NullMarked
package mailseam.capture.tcp;

import org.jspecify.annotations.NullMarked;
