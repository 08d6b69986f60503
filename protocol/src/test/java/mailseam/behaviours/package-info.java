/**
 * Behaviours of mail servers: a table of inputs as session files, and what plays them against any server, so that lab profiles
 * can be held against the real servers whose names they bear.
 */
@NullMarked
package mailseam.behaviours;

import org.jspecify.annotations.NullMarked;
