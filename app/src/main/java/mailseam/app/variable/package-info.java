/**
 * The values that a run gives to variables and secrets: environments, which are files of their own, what a session lacks, and the
 * question for it. Values of secrets are in memory only: no file, no log and no screen ever has one.
 */
@NullMarked
package mailseam.app.variable;

import org.jspecify.annotations.NullMarked;
