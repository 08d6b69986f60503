/**
 * The lab: servers to try a session on without harm. They behave as the RFCs ask, or fail in a way that is asked for, and throw
 * away all mail. What they say is decided by players without sockets, which {@code wire} connects to the world.
 */
@NullMarked
package mailseam.lab.server;

import org.jspecify.annotations.NullMarked;
