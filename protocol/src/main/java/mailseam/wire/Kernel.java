package mailseam.wire;

import java.util.Optional;

/** Asks the kernel about one connection. */
@FunctionalInterface
interface Kernel {
    /** Where the kernel cannot be asked. */
    Kernel SILENT = Optional::empty;

    /** What it says now, or nothing where it cannot be asked or the connection is gone. */
    Optional<TcpInfo> ask();
}
