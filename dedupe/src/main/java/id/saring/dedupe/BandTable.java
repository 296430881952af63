package id.saring.dedupe;

/**
 * The buckets of one LSH band: open addressing from a band hash to the entries that have it, of which each bucket holds
 * the earliest up to a cap.
 */
final class BandTable {
    private static final double FULLEST = 0.75;
    private static final double GROWTH = 1.5;
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    /** Marks the last entry of a bucket that has turned others away. */
    private static final long OVERFLOW = 1L << 31;

    private final int cap;
    private long[] slots = new long[1024];
    private int limit = (int) (1024 * FULLEST);
    private int size;
    private long cappedBuckets;

    BandTable(int cap) {
        this.cap = cap;
    }

    /** Hands the bucket of a hash to {@code candidates}; adds {@code entry} to it unless that is negative. */
    void visit(int hash, int entry, Candidates candidates) {
        if (size == limit) {
            grow();
        }
        int found = 0;
        int slot = home(hash, slots.length);
        int last = slot;
        for (long value = slots[slot]; value != 0; value = slots[slot]) {
            if ((int) (value >>> 32) == hash) {
                candidates.add((int) (value & ~OVERFLOW) - 1);
                found++;
                last = slot;
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        if (entry < 0) {
            return;
        }
        if (found < cap) {
            slots[slot] = (long) hash << 32 | (entry + 1);
            size++;
        } else if ((slots[last] & OVERFLOW) == 0) {
            slots[last] |= OVERFLOW;
            cappedBuckets++;
        }
    }

    long cappedBuckets() {
        return cappedBuckets;
    }

    private void grow() {
        int capacity = (int) Math.min(LARGEST, (long) (slots.length * GROWTH));
        if (capacity == slots.length) {
            throw new IllegalStateException("the index is full at " + size + " different paragraphs");
        }
        long[] grown = new long[capacity];
        for (long value : slots) {
            if (value != 0) {
                int slot = home((int) (value >>> 32), capacity);
                while (grown[slot] != 0) {
                    slot = slot + 1 == capacity ? 0 : slot + 1;
                }
                grown[slot] = value;
            }
        }
        slots = grown;
        limit = (int) (capacity * FULLEST);
    }

    private static int home(int hash, int capacity) {
        return (int) ((hash & 0xFFFFFFFFL) * capacity >>> 32);
    }
}
