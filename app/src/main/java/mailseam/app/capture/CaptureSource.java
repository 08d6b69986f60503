package mailseam.app.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.file.CaptureFile;

/** Where the octets of a capture come from. */
sealed interface CaptureSource {
    /** A few words for the list. */
    String name();

    /** More words about where that is. */
    String place();

    /** Opens it. */
    CaptureFile open() throws IOException;

    /** Looks for more octets; true if there are some. Does not wait for what does not exist yet. */
    boolean look(MailCapture capture) throws IOException;

    /** Whether more may come later. Any thread. */
    boolean goesOn();

    /** No more comes later; what has come is still to be read. */
    void stop();

    /** What went wrong on the way; known once nothing more comes. */
    List<LiveChild.Trouble> troubles();

    /** Lets everything go. May wait. */
    void close() throws IOException;

    /** A file, which another program may still write. */
    final class InFile implements CaptureSource {
        private final Path file;
        private volatile boolean followed;

        InFile(Path file) {
            this.file = file;
        }

        Path file() {
            return file;
        }

        /** Whether its end is not the end. */
        void follow(boolean on) {
            followed = on;
        }

        @Override
        public String name() {
            Path name = file.getFileName();
            return name == null ? file.toString() : name.toString();
        }

        @Override
        public String place() {
            return file.toString();
        }

        @Override
        public CaptureFile open() throws IOException {
            return CaptureFile.open(file);
        }

        @Override
        public boolean look(MailCapture capture) throws IOException {
            return capture.more();
        }

        @Override
        public boolean goesOn() {
            return followed;
        }

        @Override
        public void stop() {
            followed = false;
        }

        @Override
        public List<LiveChild.Trouble> troubles() {
            return List.of();
        }

        @Override
        public void close() {
        }
    }

    /** What is captured now. */
    record Live(String name, String place, LiveChild child) implements CaptureSource {
        @Override
        public CaptureFile open() {
            return child.file();
        }

        @Override
        public boolean look(MailCapture capture) throws IOException {
            return capture.look();
        }

        @Override
        public boolean goesOn() {
            return !child.isOver();
        }

        @Override
        public void stop() {
            child.stop();
        }

        @Override
        public List<LiveChild.Trouble> troubles() {
            return child.troubles();
        }

        @Override
        public void close() throws IOException {
            child.close();
        }
    }
}
