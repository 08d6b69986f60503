/** What all canvases of the window share: which part of an axis is seen, how what is drawn becomes pixels, and the fonts. */
@NullMarked
package mailseam.app.canvas;

import org.jspecify.annotations.NullMarked;
