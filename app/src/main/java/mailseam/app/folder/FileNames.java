package mailseam.app.folder;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What a file may be called. */
public final class FileNames {
    private static final int LONGEST = 200;
    /** What Windows takes for devices: a library may be shared with one. */
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    private FileNames() {
    }

    /** Why this is no name for a file, as the key of the words; empty if it is one. */
    public static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of("name.empty");
        }
        if (name.length() > LONGEST) {
            return Optional.of("name.long");
        }
        if (name.chars().anyMatch(character -> "/\\:*?\"<>|".indexOf(character) >= 0)) {
            return Optional.of("name.characters");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("name.control");
        }
        boolean special = name.startsWith(".") || name.endsWith(".") || !name.strip().equals(name)
                || DEVICES.contains(name.split("\\.", 2)[0].toUpperCase(java.util.Locale.ROOT)) || !isPath(name);
        return special ? Optional.of("name.special") : Optional.empty();
    }

    private static boolean isPath(String name) {
        try {
            return Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /** A place in a folder that nothing has yet: the name itself, or with a number before its ending. */
    public static Path free(Path folder, String name) {
        int dot = name.lastIndexOf('.');
        String head = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path place = folder.resolve(name);
        for (int number = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); number++) {
            place = folder.resolve(head + " " + number + ending);
        }
        return place;
    }
}
