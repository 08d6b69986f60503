/**
 * Real folders as the library shows them: what is in them, and what can be done with their files. Nothing here is ever written
 * over, nothing is deleted for good, and no symbolic link leads it round in circles. It waits for disks and knows no controls.
 */
@NullMarked
package mailseam.app.folder;

import org.jspecify.annotations.NullMarked;
