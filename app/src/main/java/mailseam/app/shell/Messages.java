package mailseam.app.shell;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Exceptions in words for a user. */
final class Messages {
    private Messages() {
    }

    static String of(Throwable cause) {
        String message = cause.getMessage();
        String plain = message == null ? cause.getClass().getSimpleName() : message;
        return switch (cause) {
            case NoSuchFileException missing -> "there is no file " + missing.getFile();
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> plain;
        };
    }
}
