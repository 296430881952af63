package id.saring.dedupe;

/**
 * What the comparison of paragraphs needs of one paragraph. Everything that finds repeats, on one machine or on many,
 * works on these values alone, so that it gives the same result. Immutable and thread-safe.
 */
public final class Fingerprint {
    /** The version of the folding and of the hash functions: values of different versions cannot be compared. */
    public static final int VERSION = 1;

    static final int[] NONE = {};

    private final long key;
    private final int spelling;
    private final int words;
    private final int numbers;
    private final int[] shingles;
    private final int[] bands;

    Fingerprint(long key, int spelling, int words) {
        this(key, spelling, words, 0, NONE, NONE);
    }

    Fingerprint(long key, int spelling, int words, int numbers, int[] shingles, int[] bands) {
        this.key = key;
        this.spelling = spelling;
        this.words = words;
        this.numbers = numbers;
        this.shingles = shingles;
        this.bands = bands;
    }

    /**
     * Hash of the folded text: the same for paragraphs that differ only in case, blanks, punctuation, quote styles and
     * invisible characters. The first eight bytes, little end first, of MurmurHash3 x64 128 with seed 0.
     *
     * @return the key; 0 for a blank paragraph
     */
    public long key() {
        return key;
    }

    /**
     * Hash of what folding took away: paragraphs with the same key and the same spelling are the same, character by
     * character.
     *
     * @return the hash
     */
    public int spelling() {
        return spelling;
    }

    /**
     * The words between blanks that hold a letter or a digit.
     *
     * @return the number of words
     */
    public int words() {
        return words;
    }

    /**
     * Hash of the words with digits, of Roman numbers and of the names of months and days, in order. Paragraphs whose numbers differ are never near.
     *
     * @return the hash; 0 if there are none, or if near repeats are not looked for
     */
    public int numbers() {
        return numbers;
    }

    /**
     * The hashes of the word shingles, without repeats, ascending.
     *
     * @return a copy; empty if near repeats are not looked for or the paragraph has too few words
     */
    public int[] shingles() {
        return shingles.clone();
    }

    /**
     * The LSH bands. Two paragraphs are compared as near ones only if, at some index, their bands are the same.
     *
     * @return a copy; empty if {@link #shingles} is
     */
    public int[] bands() {
        return bands.clone();
    }

    /**
     * Whether the paragraph has no visible character. Such a paragraph repeats nothing.
     *
     * @return whether it is blank
     */
    public boolean isBlank() {
        return key == 0;
    }

    /**
     * The Jaccard similarity of the shingles.
     *
     * @param other the paragraph to compare with
     * @return from 0 to 1; 0 if one of them has no shingles
     */
    public double similarity(Fingerprint other) {
        return similarity(shingles, other.shingles);
    }

    /**
     * The Jaccard similarity of two sets of shingles.
     *
     * @param shingles one set, ascending and without repeats, as {@link #shingles()} gives it
     * @param other the other
     * @return from 0 to 1; 0 if one of them is empty
     */
    public static double similarity(int[] shingles, int[] other) {
        return Jaccard.similarity(shingles, 0, shingles.length, other);
    }

    int[] shinglesUncopied() {
        return shingles;
    }

    int[] bandsUncopied() {
        return bands;
    }
}
