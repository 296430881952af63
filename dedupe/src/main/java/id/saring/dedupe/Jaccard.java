package id.saring.dedupe;

/** The share that two ascending sets have in common. */
final class Jaccard {
    private Jaccard() {}

    static double similarity(int[] store, int start, int end, int[] other) {
        int size = end - start;
        if (size == 0 || other.length == 0) {
            return 0;
        }
        int common = 0;
        int i = start;
        int j = 0;
        while (i < end && j < other.length) {
            int a = store[i];
            int b = other[j];
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return (double) common / (size + other.length - common);
    }

    /** Whether sets of these sizes can reach a similarity at all. */
    static boolean canReach(double minSimilarity, int size, int other) {
        return Math.min(size, other) >= minSimilarity * Math.max(size, other);
    }
}
