/**
 * The document: what one side of an SMTP session sends, what it expects, and where its octets are cut into segments; and the
 * text format that holds it. A session and a segmentation give a plan, before anything is sent. Pure: files that a session
 * names are loaded through an interface.
 */
@NullMarked
package mailseam.session;

import org.jspecify.annotations.NullMarked;
