/**
 * From a captured packet to the TCP segment in it: link layers, tunnels, IP with its fragments. What cannot be read is counted,
 * nothing throws, and no packet is unwrapped more than 24 times.
 */
@NullMarked
package mailseam.capture.packet;

import org.jspecify.annotations.NullMarked;
