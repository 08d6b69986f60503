/** What all canvases of the window share: which part of an axis is seen, and the fonts. */
@NullMarked
package mailseam.app.canvas;

import org.jspecify.annotations.NullMarked;
