package id.saring.cli.dedupe;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The ids of documents by number, as they stand in a report. The ids lie on the disk but for the latest; eight bytes a
 * document stay in memory. For one thread.
 */
final class DocumentIds implements AutoCloseable {
    private static final int PAGE = 1 << 16;
    private static final int TAIL = 1 << 25;
    private static final int PREFIX = 4;
    private static final int FILE_SHIFT = 44;

    private final List<long[]> places = new ArrayList<>();
    private final List<FileChannel> files = new ArrayList<>();
    private final CRC32C sum = new CRC32C();
    private byte[] tail = new byte[1 << 16];
    private int tailLength;
    private long flushed;
    private long count;

    /** Takes in a file of ids that was written before, whose length and checksum are known. */
    void load(Path file, long length, long checksum) throws IOException {
        CRC32C found = new CRC32C();
        long position = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (position < length) {
                int size = in.readInt();
                byte[] id = in.readNBytes(size);
                if (size < 0 || id.length < size) {
                    throw new EOFException();
                }
                found.update(ByteBuffer.allocate(PREFIX).putInt(0, size));
                found.update(id);
                place(position);
                position += PREFIX + size;
            }
        } catch (EOFException | IllegalArgumentException e) {
            throw new IOException(file + ": cut short", e);
        }
        if (position != length || found.getValue() != checksum) {
            throw new IOException(file + ": damaged: the checksum does not agree");
        }
        files.add(FileChannel.open(file, StandardOpenOption.READ));
    }

    /** Begins the file for the ids to come. */
    void begin(Path file) throws IOException {
        files.add(FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    }

    /** Begins a file for the ids to come that goes with this run, and where the system allows even if it is killed. */
    void begin() throws IOException {
        Path file = Files.createTempFile("saring", ".ids");
        files.add(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        try {
            Files.delete(file);
        } catch (IOException e) {
            // An open file may have to keep its name: it goes when it is closed.
        }
    }

    /** Adds the id of the next document and gives its number. */
    long add(String id) throws IOException {
        byte[] bytes = escaped(id).getBytes(StandardCharsets.UTF_8);
        if (tailLength + PREFIX + bytes.length > tail.length) {
            if (tailLength >= TAIL) {
                flush();
            }
            tail = Arrays.copyOf(tail, Math.max(tail.length * 2, tailLength + PREFIX + bytes.length));
        }
        place((long) (files.size() - 1) << FILE_SHIFT | (flushed + tailLength));
        ByteBuffer.wrap(tail).putInt(tailLength, bytes.length);
        System.arraycopy(bytes, 0, tail, tailLength + PREFIX, bytes.length);
        tailLength += PREFIX + bytes.length;
        return count - 1;
    }

    private void place(long position) {
        int page = (int) (count / PAGE);
        if (page == places.size()) {
            places.add(new long[PAGE]);
        }
        places.get(page)[(int) (count % PAGE)] = position;
        count++;
    }

    /** In a table, a tab or a line break in an id would be the end of it. */
    private static String escaped(String id) {
        boolean plain = id.indexOf('\t') < 0 && id.indexOf('\n') < 0 && id.indexOf('\r') < 0 && id.indexOf('\\') < 0;
        return plain
                ? id
                : id.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    /** The id of a document. */
    byte[] get(long document) throws IOException {
        long place = places.get((int) (document / PAGE))[(int) (document % PAGE)];
        int file = (int) (place >>> FILE_SHIFT);
        long position = place & ((1L << FILE_SHIFT) - 1);
        if (file == files.size() - 1 && position >= flushed) {
            int at = (int) (position - flushed);
            int length = ByteBuffer.wrap(tail).getInt(at);
            return Arrays.copyOfRange(tail, at + PREFIX, at + PREFIX + length);
        }
        int length = read(files.get(file), position, PREFIX).getInt(0);
        return read(files.get(file), position + PREFIX, length).array();
    }

    private static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("the file of ids was cut short");
            }
        }
        return buffer;
    }

    private void flush() throws IOException {
        sum.update(tail, 0, tailLength);
        ByteBuffer buffer = ByteBuffer.wrap(tail, 0, tailLength);
        while (buffer.hasRemaining()) {
            files.get(files.size() - 1).write(buffer, flushed + buffer.position());
        }
        flushed += tailLength;
        tailLength = 0;
    }

    /** Writes all to the disk. */
    void complete() throws IOException {
        flush();
        files.get(files.size() - 1).force(true);
    }

    /** The bytes of the new ids, once complete. */
    long length() {
        return flushed;
    }

    /** The checksum of the new ids, once complete. */
    long checksum() {
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        for (FileChannel file : files) {
            file.close();
        }
    }
}
