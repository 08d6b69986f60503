/**
 * The session that a report brings along: how it is put into a text, a page or a picture, and how it is found there again, whatever
 * mail, tracker or browser it went through. Knows octets and text only.
 */
@NullMarked
package mailseam.report.embed;

import org.jspecify.annotations.NullMarked;
