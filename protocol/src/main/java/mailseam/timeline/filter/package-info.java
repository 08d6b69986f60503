/**
 * A small language that says which events of a timeline are meant: {@code dir:server code:5xx len>100 "PT TO"}. A filter is read from a
 * line of text, with every error told by its column, and then finds its events in any timeline, a million of them in some tenths of a
 * second. A command and its reply share their verb and their code; a segment has those of what it carries.
 */
@NullMarked
package mailseam.timeline.filter;

import org.jspecify.annotations.NullMarked;
