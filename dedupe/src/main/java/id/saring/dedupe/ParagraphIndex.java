package id.saring.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs seen so far, across documents: tells of each new one whether it repeats an earlier one, as
 * {@link Matching} defines it. What comes back depends only on the paragraphs and their places.
 *
 * <p>Memory: at most 30 bytes for each different paragraph of {@code minWords} words or more, whatever its length; with
 * near repeats some 500 bytes for a paragraph of 40 words. Paragraphs are told apart by 64-bit keys: among 100 million
 * of them, the chance that any two that differ have one key is 1 in 3,700.
 *
 * <p>Not thread-safe: fingerprints can be taken in many threads, but must be added by one at a time, in order.
 */
public final class ParagraphIndex {
    private final Matching matching;
    private final Fingerprinter fingerprinter;
    private final Map<Long, ShortFirst> shorts = new HashMap<>();
    private Entries entries;
    private long last;

    ParagraphIndex(Matching matching, Entries entries, long last) {
        this.matching = matching;
        this.fingerprinter = Fingerprinter.of(matching);
        this.entries = entries;
        this.last = last;
    }

    /**
     * Makes an empty index.
     *
     * @param matching what counts as a repeat
     * @return the index
     */
    public static ParagraphIndex create(Matching matching) {
        return new ParagraphIndex(matching, new Entries(matching), -1);
    }

    /**
     * What counts as a repeat.
     *
     * @return the matching that the index was made with
     */
    public Matching matching() {
        return matching;
    }

    /**
     * The number of different paragraphs, by folded text, of at least {@code minWords} words.
     *
     * @return the number
     */
    public int size() {
        return entries.size();
    }

    /**
     * The number of candidate buckets that were full and turned a paragraph away, so that later paragraphs are compared
     * with the earlier ones of the bucket only.
     *
     * @return the number; 0 if near repeats are not looked for
     */
    public long cappedBuckets() {
        return entries.cappedBuckets();
    }

    /**
     * The place that was added last. It stays through {@link #save} and {@link #merge}, as the next place must come
     * after it.
     *
     * @return the place, or empty if nothing was added
     */
    public Optional<Place> lastPlace() {
        return last < 0 ? Optional.empty() : Optional.of(Place.unpacked(last));
    }

    /**
     * Adds a paragraph.
     *
     * @param place its place, after all that were added before
     * @param paragraph its text
     * @return what it repeats, or empty if it is the first of its kind or blank
     * @throws IllegalArgumentException if {@code place} is not after the last one
     */
    public Optional<Repeat> add(Place place, CharSequence paragraph) {
        return add(place, fingerprinter.fingerprint(paragraph));
    }

    /**
     * Adds a paragraph by its fingerprint.
     *
     * @param place its place, after all that were added before
     * @param fingerprint its fingerprint, from a fingerprinter for the same matching
     * @return what it repeats, or empty if it is the first of its kind or blank
     * @throws IllegalArgumentException if {@code place} is not after the last one
     */
    public Optional<Repeat> add(Place place, Fingerprint fingerprint) {
        long packed = place.packed();
        if (packed <= last) {
            throw new IllegalArgumentException(
                    "paragraphs must be added in order: " + place + " after " + Place.unpacked(last));
        }
        if (last >>> 31 != place.document()) {
            shorts.clear();
        }
        last = packed;
        if (fingerprint.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                fingerprint.words() < matching.minWords()
                        ? addShort(place, fingerprint)
                        : entries.add(packed, fingerprint));
    }

    private @Nullable Repeat addShort(Place place, Fingerprint fingerprint) {
        ShortFirst first = shorts.putIfAbsent(fingerprint.key(), new ShortFirst(place, fingerprint.spelling()));
        return first == null
                ? null
                : new Repeat(first.place(), 1, RepeatKind.ofSpellings(first.spelling(), fingerprint.spelling()));
    }

    /** The first of a short paragraph in the document that is being added. */
    private record ShortFirst(Place place, int spelling) {}

    /**
     * Looks a paragraph up without adding it, as one that comes after all others, in a document of its own.
     *
     * @param paragraph its text
     * @return what it repeats, or empty if it repeats nothing
     */
    public Optional<Repeat> find(CharSequence paragraph) {
        Fingerprint fingerprint = fingerprinter.fingerprint(paragraph);
        boolean compared = !fingerprint.isBlank() && fingerprint.words() >= matching.minWords();
        return compared ? Optional.ofNullable(entries.find(fingerprint)) : Optional.empty();
    }

    /**
     * Follows near repeats back, from the first of one to the first of that, to a paragraph that repeats nothing.
     *
     * @param first the {@link Repeat#first()} of a repeat that this index gave
     * @return the place at the end, which is {@code first} itself if that repeats nothing
     */
    public Place origin(Place first) {
        return entries.origin(first);
    }

    /**
     * Takes in another index, which is left as it is. The result is as if the paragraphs of both had been added to one
     * index, in the order of their places. The same place in both counts as this index's.
     *
     * @param other an index over other documents, whose numbers share one order with this one's
     * @throws IllegalArgumentException if the indexes differ in what counts as a repeat
     */
    public void merge(ParagraphIndex other) {
        if (!matching.equals(other.matching)) {
            throw new IllegalArgumentException(
                    "indexes must agree on what a repeat is: " + matching + "; " + other.matching);
        }
        entries = Entries.merged(matching, entries, other.entries);
        if (other.last > last) {
            last = other.last;
            shorts.clear();
        }
    }

    /**
     * Writes the index. Short paragraphs of a document that is not finished are not kept.
     *
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public void save(OutputStream out) throws IOException {
        IndexFile.write(this, entries, last, out);
    }

    /**
     * Writes the index to a file, which is replaced in one step when all is written.
     *
     * @param file the file
     * @throws IOException if writing fails; the file is then as it was
     */
    public void save(Path file) throws IOException {
        IndexFile.write(this, entries, last, file);
    }

    /**
     * Reads an index.
     *
     * @param in a stream that {@link #save(OutputStream)} wrote, best a buffered one; read up to the end of the index and
     *     not closed
     * @return the index
     * @throws BrokenIndexException if it is not a saved index, of another version, cut short or damaged
     * @throws IOException if reading fails
     */
    public static ParagraphIndex load(InputStream in) throws IOException {
        return IndexFile.read(in, "stream");
    }

    /**
     * Reads an index from a file.
     *
     * @param file a file that {@link #save(Path)} wrote
     * @return the index
     * @throws BrokenIndexException if it is not a saved index, of another version, cut short or damaged
     * @throws IOException if reading fails
     */
    public static ParagraphIndex load(Path file) throws IOException {
        return IndexFile.read(file);
    }
}
