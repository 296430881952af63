package id.saring.cli.dedupe;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is written under another name and takes its own only when it is whole and on the disk: whatever kills the
 * process, a file of the right name is a complete one. A device or a pipe is written as it is.
 */
final class Unfinished implements AutoCloseable {
    private static final int BUFFER = 1 << 18;

    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private final OutputStream out;

    private Unfinished(Path target, Path partial, FileChannel channel, OutputStream out) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
        this.out = out;
    }

    /** Begins a file, compressed if its name ends in {@code .gz} or {@code .zst}. */
    static Unfinished create(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": a folder, not a file");
        }
        boolean isDevice = Files.exists(file) && !Files.isRegularFile(file);
        Path target = Files.isRegularFile(file) ? file.toRealPath() : file;
        String name = String.valueOf(target.getFileName());
        Path partial = isDevice ? target : partial(target);
        FileChannel channel = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        OutputStream raw = new NamedFile(file, Channels.newOutputStream(channel));
        if (name.endsWith(".gz")) {
            raw = new GZIPOutputStream(raw, BUFFER);
        } else if (name.endsWith(".zst")) {
            raw = new ZstdOutputStream(raw);
        }
        return new Unfinished(target, partial, channel, new BufferedOutputStream(raw, BUFFER));
    }

    /** The name that a file has until it is whole. */
    static Path partial(Path file) {
        return file.resolveSibling(file.getFileName() + ".partial");
    }

    OutputStream out() {
        return out;
    }

    /** Writes all to the disk, still under the other name. */
    void complete() throws IOException {
        out.close();
        if (!partial.equals(target)) {
            channel.force(true);
        }
    }

    /** Gives the completed file its name. */
    void publish() throws IOException {
        channel.close();
        if (partial.equals(target)) {
            return;
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Throws away what was not published. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!partial.equals(target)) {
            Files.deleteIfExists(partial);
        }
    }

    /**
     * Says which file could not be written, as a full disk does not; and stays open, as the end of the compressed data is
     * not yet the end of the work on the file.
     */
    private static final class NamedFile extends FilterOutputStream {
        private final Path file;

        NamedFile(Path file, OutputStream out) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                throw new IOException(file + ": cannot be written: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
