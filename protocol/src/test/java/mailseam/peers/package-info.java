/** Real mail servers for tests: they are started by the scripts in {@code src/test/peers}. */
@NullMarked
package mailseam.peers;

import org.jspecify.annotations.NullMarked;
