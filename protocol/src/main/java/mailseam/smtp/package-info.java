/**
 * The language of SMTP: commands, replies, limits and pipelining rules, from octets in any pieces to values. There is one
 * reply reader and one command reader for every use, and neither loses an octet or throws on what a stranger sends. Pure:
 * no clock, socket or thread.
 */
@NullMarked
package mailseam.smtp;

import org.jspecify.annotations.NullMarked;
