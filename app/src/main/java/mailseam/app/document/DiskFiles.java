package mailseam.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import mailseam.app.text.Texts;
import mailseam.report.AtomicFile;
import mailseam.smtp.Octets;

/** The disk. A file is written beside the old one and then takes its place, so that no crash leaves half of it. */
public final class DiskFiles implements Files {
    private final Texts texts;

    /** With the words for what goes wrong. */
    public DiskFiles(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Octets read(Path file) throws IOException {
        if (java.nio.file.Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, texts.get("file.directory"));
        }
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            byte[] octets = in.readNBytes((int) LARGEST + 1);
            if (octets.length > LARGEST) {
                throw new FileSystemException(file.toString(), null, texts.get("file.tooLarge", LARGEST >> 20));
            }
            return Octets.wrap(octets);
        }
    }

    @Override
    public void write(Path file, Octets octets) throws IOException {
        AtomicFile.write(file, out -> out.write(octets.toArray()));
    }
}
