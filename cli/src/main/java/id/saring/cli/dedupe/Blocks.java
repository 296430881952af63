package id.saring.cli.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Cuts the files of a corpus into blocks of whole lines. Thread-safe. */
final class Blocks implements AutoCloseable {
    private static final int SIZE = 1 << 18;
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private final Iterator<Source> sources;
    private final ConcurrentLinkedQueue<byte[]> spare = new ConcurrentLinkedQueue<>();
    private byte[] carried = {};
    private int carriedLength;
    private long nextNumber;
    private @Nullable InputStream open;
    private String file = "";
    private boolean opensFile;

    /** A file that is opened when its turn comes. */
    interface Source {
        String name();

        InputStream open() throws IOException;
    }

    Blocks(List<? extends Source> sources) {
        this.sources = List.<Source>copyOf(sources).iterator();
    }

    /** The next block, or null at the end of the last file. */
    synchronized @Nullable Block next() throws IOException {
        while (true) {
            if (open == null) {
                if (!sources.hasNext()) {
                    return null;
                }
                Source source = sources.next();
                file = source.name();
                opensFile = true;
                open = source.open();
            }
            Block block;
            try {
                block = read(open);
            } catch (IOException e) {
                throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
            }
            if (block != null) {
                opensFile = false;
                return block;
            }
            open.close();
            open = null;
        }
    }

    private @Nullable Block read(InputStream in) throws IOException {
        byte[] bytes = spare.poll();
        if (bytes == null || bytes.length < carriedLength) {
            bytes = new byte[Math.max(SIZE, carriedLength)];
        }
        System.arraycopy(carried, 0, bytes, 0, carriedLength);
        int filled = carriedLength;
        int searched = filled;
        carriedLength = 0;
        while (true) {
            if (filled == bytes.length) {
                if (filled == LARGEST) {
                    throw new IOException("a line of more than 2 GB");
                }
                bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, filled * 2L));
            }
            int read = in.read(bytes, filled, bytes.length - filled);
            if (read < 0) {
                return filled == 0 ? null : new Block(nextNumber++, file, opensFile, bytes, filled);
            }
            filled += read;
            if (filled < bytes.length) {
                continue;
            }
            int end = lastLineEnd(bytes, searched, filled);
            if (end > 0) {
                carry(bytes, end, filled);
                return new Block(nextNumber++, file, opensFile, bytes, end);
            }
            searched = filled;
        }
    }

    private static int lastLineEnd(byte[] bytes, int start, int end) {
        for (int i = end; i > start; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private void carry(byte[] bytes, int start, int end) {
        carriedLength = end - start;
        if (carried.length < carriedLength) {
            carried = new byte[carriedLength];
        }
        System.arraycopy(bytes, start, carried, 0, carriedLength);
    }

    /** Takes back the buffer of a block that is done with. */
    void recycle(Block block) {
        if (block.bytes.length == SIZE) {
            spare.add(block.bytes);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
