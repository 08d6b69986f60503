/** The recording proxy: stands between any client and any server, alone or with middleboxes in it, and keeps each conversation as a timeline. */
@NullMarked
package mailseam.lab.proxy;

import org.jspecify.annotations.NullMarked;
