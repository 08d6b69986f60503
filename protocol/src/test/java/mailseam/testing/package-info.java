/** What several tests use. */
@NullMarked
package mailseam.testing;

import org.jspecify.annotations.NullMarked;
