/**
 * Sessions as texts for other tools and people: a transcript, a swaks command, a script, a dump. Each form says what it cannot express,
 * and none has a secret in it: its name or a variable of the environment stands there.
 */
@NullMarked
package mailseam.report.copy;

import org.jspecify.annotations.NullMarked;
