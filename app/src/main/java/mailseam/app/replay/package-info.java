/**
 * Playing a recording again: to the same or another server, or as the server itself; with its times, as fast as possible or in other
 * segments; once, or many times with a table of how they ended.
 */
@NullMarked
package mailseam.app.replay;

import org.jspecify.annotations.NullMarked;
