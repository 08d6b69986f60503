/**
 * What leaves the program: timelines and plans as text, JSON and session files. Each form is one {@link mailseam.report.Exporter}
 * that writes as it goes, whatever the length of the timeline; what came from the network is escaped, and secrets and
 * credentials are never written.
 */
@NullMarked
package mailseam.report;

import org.jspecify.annotations.NullMarked;
