/** What a user can set: theme, sizes of letters, keys. It is kept in the state folder as plain text and takes effect at once. */
@NullMarked
package mailseam.app.settings;

import org.jspecify.annotations.NullMarked;
