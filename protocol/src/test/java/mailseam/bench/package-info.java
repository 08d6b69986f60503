/** Programs that measure how fast the engine is. They are run by hand and print what they measured. */
@NullMarked
package mailseam.bench;

import org.jspecify.annotations.NullMarked;
