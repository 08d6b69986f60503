/**
 * Keys as data: which keys an action has, how they are written in a file and on the screen, and which keys views have for
 * themselves. No control is known here; menus, tooltips, the palette, the sheet of keys and the settings follow a {@code Keymap}.
 */
@NullMarked
package mailseam.app.keys;

import org.jspecify.annotations.NullMarked;
