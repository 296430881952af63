package id.saring.dedupe;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The form of a saved index, big end first: {@code SARINGPX}, the version of the form, {@link Fingerprint#VERSION}, the
 * matching, the last place, the number of entries; for each entry its key, place and spelling and, if near repeats are
 * looked for, its numbers and shingles; then {@code END.} and the CRC-32C of all before it. Buckets are made anew.
 */
final class IndexFile {
    private static final long MAGIC = 0x534152494E475058L;
    private static final int END = 0x454E442E;
    private static final int FORM = 1;
    private static final int BUFFER = 1 << 16;
    private static final int[] NONE = {};

    private IndexFile() {}

    static void write(ParagraphIndex index, Entries entries, long last, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            write(index, entries, last, out);
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void write(ParagraphIndex index, Entries entries, long last, OutputStream target) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(target, new CRC32C());
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked, BUFFER));
        Matching matching = index.matching();
        out.writeLong(MAGIC);
        out.writeInt(FORM);
        out.writeInt(Fingerprint.VERSION);
        out.writeDouble(matching.minSimilarity().orElse(0));
        out.writeInt(matching.minWords());
        out.writeInt(matching.bucketCap());
        out.writeLong(last);
        out.writeInt(entries.size());
        NearIndex near = entries.near();
        for (int entry = 0; entry < entries.size(); entry++) {
            out.writeLong(entries.key(entry));
            out.writeLong(entries.place(entry));
            out.writeInt(entries.spelling(entry));
            if (near != null) {
                out.writeInt(near.numbers(entry));
                int[] shingles = near.shingles(entry);
                out.writeInt(shingles.length);
                for (int shingle : shingles) {
                    out.writeInt(shingle);
                }
            }
        }
        out.writeInt(END);
        out.flush();
        long sum = checked.getChecksum().getValue();
        out.writeInt((int) sum);
        out.flush();
    }

    static ParagraphIndex read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            ParagraphIndex index = read(in, file.toString());
            if (in.read() >= 0) {
                throw new BrokenIndexException(file.toString(), "more follows after the end of the index");
            }
            return index;
        }
    }

    static ParagraphIndex read(InputStream source, String name) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(source, new CRC32C());
        DataInputStream in = new DataInputStream(checked);
        try {
            if (in.readLong() != MAGIC) {
                throw new BrokenIndexException(name, "not a saved paragraph index");
            }
            check(name, "form", in.readInt(), FORM);
            check(name, "fingerprints", in.readInt(), Fingerprint.VERSION);
            Matching matching = matching(name, in);
            long last = in.readLong();
            Entries entries = entries(name, in, matching);
            if (in.readInt() != END) {
                throw new BrokenIndexException(name, "damaged: its end is not where its beginning says");
            }
            int sum = (int) checked.getChecksum().getValue();
            if (in.readInt() != sum) {
                throw new BrokenIndexException(name, "damaged: the checksum does not agree");
            }
            return new ParagraphIndex(matching, entries, last);
        } catch (EOFException e) {
            throw new BrokenIndexException(name, "cut short: it ends before the index does");
        }
    }

    private static void check(String name, String what, int found, int expected) throws BrokenIndexException {
        if (found != expected) {
            throw new BrokenIndexException(name, "version " + found + " of " + what + "; this reads " + expected);
        }
    }

    private static Matching matching(String name, DataInputStream in) throws IOException {
        double minSimilarity = in.readDouble();
        int minWords = in.readInt();
        int bucketCap = in.readInt();
        try {
            return (minSimilarity == 0 ? Matching.exact() : Matching.near(minSimilarity))
                    .withMinWords(minWords)
                    .withBucketCap(bucketCap);
        } catch (IllegalArgumentException e) {
            throw new BrokenIndexException(name, "damaged: " + e.getMessage());
        }
    }

    private static Entries entries(String name, DataInputStream in, Matching matching) throws IOException {
        Entries entries = new Entries(matching);
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            long key = in.readLong();
            long place = in.readLong();
            int spelling = in.readInt();
            if (matching.isNear()) {
                int numbers = in.readInt();
                entries.restore(key, place, spelling, numbers, shingles(name, in));
            } else {
                entries.restore(key, place, spelling, 0, NONE);
            }
        }
        return entries;
    }

    /** Grows as it reads, so that a damaged count ends at the end of the file and not of the memory. */
    private static int[] shingles(String name, DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0) {
            throw new BrokenIndexException(name, "damaged: a paragraph of " + count + " shingles");
        }
        int[] shingles = new int[Math.min(count, BUFFER)];
        for (int i = 0; i < count; i++) {
            if (i == shingles.length) {
                shingles = Arrays.copyOf(shingles, (int) Math.min(count, i * 2L));
            }
            shingles[i] = in.readInt();
        }
        return shingles;
    }
}
