/**
 * Texts of other tools as sessions: transcripts, swaks, terminals, logs and messages. A text is recognised by evidence, and each of
 * its readers is pure and total: any text gives sessions, or a refusal that says in which line and why. Credentials become secrets
 * and are never written.
 */
@NullMarked
package mailseam.report.foreign;

import org.jspecify.annotations.NullMarked;
