package mailseam.app.shell;

import java.nio.file.Path;
import java.util.function.Supplier;
import mailseam.app.bridge.Pulses;
import mailseam.app.capture.LiveEngine;
import mailseam.app.document.Files;
import mailseam.app.lab.LabEngine;
import mailseam.app.library.LibraryPlaces;
import mailseam.app.library.Samples;
import mailseam.app.run.Engine;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;

/**
 * What the window needs from outside; a test gives others.
 *
 * @param pulses gives pulses for each that needs some
 * @param state  the folder of what the program remembers for its user
 * @param places where the library keeps things
 */
public record Services(Texts texts, Tasks tasks, Supplier<Pulses> pulses, Files files, Samples samples, Engine engine,
        LabEngine lab, LiveEngine live,
        Exports exports, Recordings recordings, Path state, LibraryPlaces places) {
}
