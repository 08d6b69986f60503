/** The details of the selected event: what is known of it, and its octets as text and in hex with the boundaries of the segments. */
@NullMarked
package mailseam.app.detail;

import org.jspecify.annotations.NullMarked;
