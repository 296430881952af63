package id.saring.dedupe;

/**
 * Where a paragraph stands: the explicit order by which the first of several repeats is kept.
 *
 * @param document the number of the document, from 0 to {@link #MAX_DOCUMENT}; ids of documents stay with the caller
 * @param paragraph the number of the paragraph in its document, not negative
 */
public record Place(long document, int paragraph) implements Comparable<Place> {
    /** The greatest document number. */
    public static final long MAX_DOCUMENT = (1L << 32) - 1;

    /**
     * Checks the ranges.
     *
     * @param document the number of the document, from 0 to {@link #MAX_DOCUMENT}
     * @param paragraph the number of the paragraph in its document, not negative
     * @throws IllegalArgumentException if a number is out of range
     */
    public Place {
        if (document < 0 || document > MAX_DOCUMENT) {
            throw new IllegalArgumentException("document must be from 0 to " + MAX_DOCUMENT + ": " + document);
        }
        if (paragraph < 0) {
            throw new IllegalArgumentException("paragraph must not be negative: " + paragraph);
        }
    }

    /** A number that is not negative and whose order is the order of places. */
    long packed() {
        return document << 31 | paragraph;
    }

    static Place unpacked(long packed) {
        return new Place(packed >>> 31, (int) (packed & Integer.MAX_VALUE));
    }

    @Override
    public int compareTo(Place other) {
        return Long.compare(packed(), other.packed());
    }
}
