package id.saring.cli.dedupe;

import id.saring.dedupe.Matching;
import id.saring.dedupe.ParagraphIndex;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that is kept between runs. Each run writes new files and, as its last act, a manifest that names them. The
 * state before the last run is kept too: when the same run comes again, killed just before its end or just after, it
 * begins from there and gives the same result.
 */
final class IndexFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel lockFile;
    private final Manifest base;
    private final String run;
    private final ParagraphIndex index;

    private IndexFolder(Path folder, FileChannel lockFile, Manifest base, String run, ParagraphIndex index) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.base = base;
        this.run = run;
        this.index = index;
    }

    /**
     * Opens a folder, which is made if there is none.
     *
     * @param kind what the index holds and counts as a repeat
     * @param run names the run: the same input gives the same name; empty if it cannot be told
     * @param ids takes in the ids of the documents so far
     */
    static IndexFolder open(Path folder, String kind, Matching matching, String run, DocumentIds ids)
            throws IOException {
        Files.createDirectories(folder);
        FileChannel lockFile =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(lockFile)) {
                throw new IOException(folder + ": another run is using this index");
            }
            Manifest last = Manifest.read(folder.resolve("manifest"), kind);
            if (!last.matching().equals(kind)) {
                throw new IOException(
                        folder + ": this index was made with: " + last.matching() + "; not with: " + kind);
            }
            Manifest base = !run.isEmpty() && last.run().equals(run) ? before(last) : last;
            for (int i = 0; i < base.ids().size(); i++) {
                Manifest.Ids part = base.ids().get(i);
                ids.load(idsFile(folder, i + 1), part.length(), part.checksum());
            }
            ParagraphIndex index = base.generation() == 0
                    ? ParagraphIndex.create(matching)
                    : ParagraphIndex.load(indexFile(folder, base.generation()));
            return new IndexFolder(folder, lockFile, base, run, index);
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            @Nullable FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Manifest before(Manifest last) {
        return new Manifest(
                last.generation() - 1,
                "",
                last.matching(),
                last.ids().subList(0, last.ids().size() - 1));
    }

    private static Path indexFile(Path folder, int generation) {
        return folder.resolve("paragraphs-" + generation);
    }

    private static Path idsFile(Path folder, int generation) {
        return folder.resolve("ids-" + generation);
    }

    ParagraphIndex index() {
        return index;
    }

    /** Where this run's ids are to be written. */
    Path newIds() {
        return folder.resolve("ids.partial");
    }

    /** Writes this run's files; the folder is still as it was. */
    void complete(DocumentIds ids) throws IOException {
        ids.complete();
        index.save(indexFile(folder, base.generation() + 1));
    }

    /** Makes this run the last one. */
    void publish(DocumentIds ids) throws IOException {
        int generation = base.generation() + 1;
        Files.move(
                newIds(),
                idsFile(folder, generation),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        List<Manifest.Ids> parts = new ArrayList<>(base.ids());
        parts.add(new Manifest.Ids(ids.length(), ids.checksum()));
        new Manifest(generation, run, base.matching(), parts).write(folder.resolve("manifest"));
        Files.deleteIfExists(indexFile(folder, generation - 2));
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
