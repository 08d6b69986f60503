/**
 * A report as a picture: a {@link mailseam.report.picture.Scene} of boxes, lines and text, which is the same for every form that draws
 * it, and the drawing of it in pixels. Needs no desktop and no fonts: the glyphs are brought along.
 */
@NullMarked
package mailseam.report.picture;

import org.jspecify.annotations.NullMarked;
