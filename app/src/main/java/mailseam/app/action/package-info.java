/**
 * Everything a user can do, as data: an identity with its words, icon and keys, whether it can be done now, and if not, why.
 * Menus, tool bar and the sheet of keys are made from the same list.
 */
@NullMarked
package mailseam.app.action;

import org.jspecify.annotations.NullMarked;
