package mailseam.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import mailseam.app.text.Texts;
import mailseam.report.AtomicFile;
import mailseam.smtp.Octets;

/** The disk. A file is written beside the old one and then takes its place, so that no crash leaves half of it. */
public final class DiskFiles implements Files {
    /** One control character among so many octets is more than a text has. */
    private static final int BINARY_SHARE = 16;

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
            refuseBinary(octets);
            return Octets.wrap(octets);
        }
    }

    /** A picture or a program has many octets that no text has; a text with some of them can be mended in the editor. */
    private void refuseBinary(byte[] octets) throws IOException {
        int strange = 0;
        for (byte octet : octets) {
            strange += octet >= 0 && octet < ' ' && octet != '\n' && octet != '\r' && octet != '\t' ? 1 : 0;
        }
        if (strange > octets.length / BINARY_SHARE) {
            throw new IOException(texts.get("file.binary"));
        }
    }

    @Override
    public Optional<Stamp> stamp(Path file) throws IOException {
        try {
            BasicFileAttributes facts = java.nio.file.Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(facts.lastModifiedTime().toInstant(), facts.size()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public void write(Path file, Octets octets) throws IOException {
        AtomicFile.write(file, out -> out.write(octets.toArray()));
    }
}
