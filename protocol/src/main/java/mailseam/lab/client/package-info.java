/** Clients with known habits and faults, to test servers and what stands before them. */
@NullMarked
package mailseam.lab.client;

import org.jspecify.annotations.NullMarked;
