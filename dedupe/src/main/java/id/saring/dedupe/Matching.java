package id.saring.dedupe;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What counts as a repeat across documents. Immutable and thread-safe.
 *
 * <p>Paragraphs stand in an order, by document and then by place in the document. A paragraph is a repeat if and only
 * if some earlier paragraph, itself a repeat or not, has the same folded text or, with {@link #near}, is a candidate
 * (one LSH band is the same), has the same number tokens and reaches the least similarity. The earliest such paragraph
 * is the one that it repeats. A paragraph of fewer than {@code minWords} words repeats only paragraphs of its own
 * document, by folded text, and nothing is near it.
 */
public final class Matching {
    /** The similarity that {@link #near()} asks for, chosen by measurement on paragraphs. */
    public static final double DEFAULT_MIN_SIMILARITY = 0.6;

    /** The least words of a paragraph that is compared across documents, unless another number is set. */
    public static final int DEFAULT_MIN_WORDS = 6;

    /** The most paragraphs that a bucket of candidates holds, unless another number is set. */
    public static final int DEFAULT_BUCKET_CAP = 128;

    private final double minSimilarity;
    private final int minWords;
    private final int bucketCap;

    private Matching(double minSimilarity, int minWords, int bucketCap) {
        this.minSimilarity = minSimilarity;
        this.minWords = minWords;
        this.bucketCap = bucketCap;
    }

    /**
     * Repeats that are the same, exactly or after folding.
     *
     * @return the matching
     */
    public static Matching exact() {
        return new Matching(0, DEFAULT_MIN_WORDS, DEFAULT_BUCKET_CAP);
    }

    /**
     * Also near repeats, at {@link #DEFAULT_MIN_SIMILARITY}.
     *
     * @return the matching
     */
    public static Matching near() {
        return near(DEFAULT_MIN_SIMILARITY);
    }

    /**
     * Also near repeats.
     *
     * @param minSimilarity the least Jaccard similarity of the word shingles, above 0 and at most 1; below about 0.5 the
     *     bands miss a growing share of the pairs
     * @return the matching
     * @throws IllegalArgumentException if {@code minSimilarity} is out of range
     */
    public static Matching near(double minSimilarity) {
        return new Matching(checkSimilarity(minSimilarity), DEFAULT_MIN_WORDS, DEFAULT_BUCKET_CAP);
    }

    static double checkSimilarity(double minSimilarity) {
        if (!(minSimilarity > 0 && minSimilarity <= 1)) {
            throw new IllegalArgumentException("minSimilarity must be above 0 and at most 1: " + minSimilarity);
        }
        return minSimilarity;
    }

    /**
     * The same with another least number of words.
     *
     * @param words the least words of a paragraph that is compared across documents, at least 1
     * @return a changed copy
     * @throws IllegalArgumentException if {@code words} is below 1
     */
    public Matching withMinWords(int words) {
        if (words < 1) {
            throw new IllegalArgumentException("minWords must be at least 1: " + words);
        }
        return new Matching(minSimilarity, words, bucketCap);
    }

    /**
     * The same with another bucket cap.
     *
     * @param cap the most paragraphs that a bucket of candidates holds, at least 1; the earliest stay
     * @return a changed copy
     * @throws IllegalArgumentException if {@code cap} is below 1
     */
    public Matching withBucketCap(int cap) {
        if (cap < 1) {
            throw new IllegalArgumentException("bucketCap must be at least 1: " + cap);
        }
        return new Matching(minSimilarity, minWords, cap);
    }

    /**
     * The least similarity of a near repeat.
     *
     * @return the similarity, or empty if near repeats are not looked for
     */
    public OptionalDouble minSimilarity() {
        return isNear() ? OptionalDouble.of(minSimilarity) : OptionalDouble.empty();
    }

    /**
     * The least words of a paragraph that is compared across documents.
     *
     * @return the number of words
     */
    public int minWords() {
        return minWords;
    }

    /**
     * The most paragraphs that a bucket of candidates holds.
     *
     * @return the number of paragraphs
     */
    public int bucketCap() {
        return bucketCap;
    }

    boolean isNear() {
        return minSimilarity > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matching that
                && minSimilarity == that.minSimilarity
                && minWords == that.minWords
                && bucketCap == that.bucketCap;
    }

    @Override
    public int hashCode() {
        return Objects.hash(minSimilarity, minWords, bucketCap);
    }

    @Override
    public String toString() {
        return (isNear() ? "near " + minSimilarity + ", bucketCap " + bucketCap : "exact") + ", minWords " + minWords;
    }
}
