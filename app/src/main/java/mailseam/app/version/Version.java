package mailseam.app.version;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** The version of the program. */
public final class Version {
    private Version() {
    }

    /** That of the module; classes that were not packaged are still being developed. */
    public static String text() {
        return Optional.ofNullable(Version.class.getModule().getDescriptor()).flatMap(ModuleDescriptor::rawVersion)
                .orElse("development");
    }
}
