package mailseam.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import mailseam.wire.Wire;

/**
 * All that commands have to do with outside of the engine, so that tests run them within their own process.
 *
 * @param out         standard output: results
 * @param err         standard error: what went wrong and what goes on
 * @param environment the environment's variables
 * @param person      who may be asked
 * @param interrupts  how a person stops a command
 * @param wires       makes the wire for a command that needs the network; the command closes it
 * @param version     the version of the program
 * @param in          standard input
 */
public record Surroundings(PrintStream out, PrintStream err, Map<String, String> environment, Clock clock,
        Person person, Interrupts interrupts, Supplier<Wire> wires, String version, InputStream in) {
    /** Without anything on standard input. */
    public Surroundings(PrintStream out, PrintStream err, Map<String, String> environment, Clock clock, Person person,
            Interrupts interrupts, Supplier<Wire> wires, String version) {
        this(out, err, environment, clock, person, interrupts, wires, version, InputStream.nullInputStream());
    }
}
