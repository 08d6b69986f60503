/**
 * Middleboxes with known faults, as pure state machines that stand between a client and a server, alone or in a chain. Each names the
 * bug that it imitates and what it does not imitate.
 */
@NullMarked
package mailseam.lab.box;

import org.jspecify.annotations.NullMarked;
