/**
 * Playing one side of a session as a pure state machine: events in, commands out. No socket, clock or thread is inside, so
 * that every behaviour can be written down and tested as a script of both.
 */
@NullMarked
package mailseam.play;

import org.jspecify.annotations.NullMarked;
