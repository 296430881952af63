package id.saring.dedupe;

/** The near side of an index: shingles by entry, and the buckets that give candidates. */
final class NearIndex {
    private final double minSimilarity;
    private final BandTable[] tables = new BandTable[MinHash.BANDS];
    private final Pages.Ints numbers = new Pages.Ints();
    private final Pages.Ints firsts = new Pages.Ints();
    private final Pages.Sets shingles = new Pages.Sets();
    private final Candidates candidates = new Candidates();

    NearIndex(Matching matching) {
        this.minSimilarity = matching.minSimilarity().orElseThrow();
        for (int band = 0; band < tables.length; band++) {
            tables[band] = new BandTable(matching.bucketCap());
        }
    }

    /** Adds an entry; entries come in order, from 0. */
    void add(int entry, int itsNumbers, int[] itsShingles, int[] bands) {
        int first = visit(entry, itsNumbers, itsShingles, bands);
        numbers.set(entry, itsNumbers);
        shingles.set(entry, itsShingles);
        firsts.set(entry, first);
    }

    /** The earliest near entry, or -1. */
    int find(Fingerprint fingerprint) {
        return visit(-1, fingerprint.numbers(), fingerprint.shinglesUncopied(), fingerprint.bandsUncopied());
    }

    private int visit(int entry, int itsNumbers, int[] itsShingles, int[] bands) {
        candidates.clear();
        for (int band = 0; band < bands.length; band++) {
            tables[band].visit(bands[band], entry, candidates);
        }
        candidates.arrange();
        for (int i = 0; i < candidates.size(); i++) {
            int candidate = candidates.get(i);
            if (numbers.get(candidate) == itsNumbers && similarity(candidate, itsShingles) >= minSimilarity) {
                return candidate;
            }
        }
        return -1;
    }

    /** The earliest entry that was near when this one came, or -1. */
    int first(int entry) {
        return firsts.get(entry);
    }

    double similarity(int entry, int[] itsShingles) {
        return Fingerprint.similarity(shingles.get(entry), itsShingles);
    }

    int numbers(int entry) {
        return numbers.get(entry);
    }

    int[] shingles(int entry) {
        return shingles.get(entry);
    }

    long cappedBuckets() {
        long sum = 0;
        for (BandTable table : tables) {
            sum += table.cappedBuckets();
        }
        return sum;
    }
}
