package id.saring.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds repeats within one list of paragraphs; the first of each stays. A repeat may be of any length; a blank
 * paragraph repeats nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deduplicator {
    /** Up to here every pair is compared; beyond, only those with a band in common, so that time stays linear. */
    private static final int PAIRWISE = 256;

    private static final int BUCKET_CAP = 128;

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
        return new Deduplicator(0);
    }

    /**
     * Compares also by the Jaccard similarity of word shingles. Paragraphs whose numbers differ are never near.
     *
     * @param minSimilarity the least similarity of a near repeat, above 0 and at most 1
     * @return the deduplicator
     * @throws IllegalArgumentException if {@code minSimilarity} is out of range
     */
    public static Deduplicator near(double minSimilarity) {
        return new Deduplicator(Matching.checkSimilarity(minSimilarity));
    }

    /**
     * Finds the repeats.
     *
     * @param paragraphs the paragraphs, in order
     * @return which of them repeat an earlier one
     */
    public Duplicates findDuplicates(List<? extends CharSequence> paragraphs) {
        Objects.requireNonNull(paragraphs, "paragraphs");
        Fingerprinter fingerprinter = Fingerprinter.ofList(minSimilarity > 0, paragraphs.size() > PAIRWISE);
        Fingerprint[] fingerprints = new Fingerprint[paragraphs.size()];
        int count = 0;
        for (CharSequence paragraph : paragraphs) {
            fingerprints[count++] = fingerprinter.fingerprint(paragraph);
        }
        int[] firsts = new int[count];
        Arrays.fill(firsts, -1);
        Map<Long, Integer> seen = new HashMap<>();
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < count; i++) {
            if (fingerprints[i].isBlank()) {
                continue;
            }
            Integer same = seen.putIfAbsent(fingerprints[i].key(), i);
            if (same != null) {
                firsts[i] = firsts[same] >= 0 ? firsts[same] : same;
            } else if (minSimilarity > 0) {
                firsts[i] =
                        count <= PAIRWISE ? earliestNear(fingerprints, i) : earliestInBuckets(fingerprints, i, buckets);
            }
        }
        return new Duplicates(firsts);
    }

    private int earliestNear(Fingerprint[] fingerprints, int index) {
        for (int i = 0; i < index; i++) {
            if (isNear(fingerprints[i], fingerprints[index])) {
                return i;
            }
        }
        return -1;
    }

    private int earliestInBuckets(Fingerprint[] fingerprints, int index, Map<Long, List<Integer>> buckets) {
        int earliest = index;
        int[] bands = fingerprints[index].bandsUncopied();
        for (int band = 0; band < bands.length; band++) {
            long name = ((long) band << 32) | (bands[band] & 0xFFFFFFFFL);
            List<Integer> bucket = buckets.computeIfAbsent(name, b -> new ArrayList<>());
            for (int i : bucket) {
                if (i < earliest && isNear(fingerprints[i], fingerprints[index])) {
                    earliest = i;
                }
            }
            if (bucket.size() < BUCKET_CAP) {
                bucket.add(index);
            }
        }
        return earliest < index ? earliest : -1;
    }

    private boolean isNear(Fingerprint earlier, Fingerprint later) {
        int[] a = earlier.shinglesUncopied();
        int[] b = later.shinglesUncopied();
        return earlier.numbers() == later.numbers()
                && Jaccard.canReach(minSimilarity, a.length, b.length)
                && Fingerprint.similarity(a, b) >= minSimilarity;
    }
}
