/** The stories that Mailseam grew from, each as a server, what stands before it, and a client, played end to end on this machine. */
@NullMarked
package mailseam.lab.story;

import org.jspecify.annotations.NullMarked;
