/**
 * Connections: Netty, the gates that make one planned segment one TCP segment, and the kernel's word about it. Thin: what is
 * said and when is decided in {@code play}.
 */
@NullMarked
package mailseam.wire;

import org.jspecify.annotations.NullMarked;
