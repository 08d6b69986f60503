/**
 * The window as a whole: what it is made of, its menus and keys, opening and saving, and how it ends. {@link
 * mailseam.app.shell.Workbench} is the composition root: everything is built there and handed on through constructors.
 */
@NullMarked
package mailseam.app.shell;

import org.jspecify.annotations.NullMarked;
