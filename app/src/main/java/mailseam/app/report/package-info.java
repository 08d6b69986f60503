/**
 * The bug report: what is seen in the timeline, in a chosen form, with what must not leave taken out. What will be written is previewed as it
 * is chosen; nothing is written or copied but what the preview is made of.
 */
@NullMarked
package mailseam.app.report;

import org.jspecify.annotations.NullMarked;
