package id.saring.cli.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Opens files for commands that read JSON Lines in bulk. */
public final class Unpacked {
    private Unpacked() {}

    /**
     * Opens a file, decompressed if it is compressed, as UTF-8.
     *
     * @param name the file, {@code -} for standard input
     * @param stdin standard input
     * @param bytesRead counts what is read, before decompression
     * @return the stream; closing it closes the file
     * @throws IOException if it cannot be read; the message says why
     */
    public static InputStream open(String name, InputStream stdin, AtomicLong bytesRead) throws IOException {
        if (name.equals(Inputs.STDIN)) {
            return Unpacking.asUtf8(Unpacking.open(new Counting(stdin, bytesRead)));
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new IOException("a folder, not a file");
        }
        try {
            return Unpacking.asUtf8(Unpacking.open(new Counting(Files.newInputStream(path), bytesRead)));
        } catch (NoSuchFileException e) {
            FileNotFoundException missing = new FileNotFoundException("no such file");
            missing.initCause(e);
            throw missing;
        }
    }
}
