/** Light and dark: the style sheets of the controls, and the colours of what is drawn on a canvas. */
@NullMarked
package mailseam.app.theme;

import org.jspecify.annotations.NullMarked;
