/**
 * What a timeline says without saying it in so many words: how long each reply took, which commands went out together, who waited for
 * whom, where TLS begins, which segments each source saw. Everything is computed when it is asked for and found by binary search, so
 * that a view of a million segments pays for what it shows.
 */
@NullMarked
package mailseam.timeline.derived;

import org.jspecify.annotations.NullMarked;
