/**
 * What users bring from other tools and take to them: a text that is pasted as a session, a session that is copied in another form,
 * and snippets for what is written often.
 */
@NullMarked
package mailseam.app.habit;

import org.jspecify.annotations.NullMarked;
