package id.saring.dedupe;

/**
 * Open addressing from keys to entry numbers. Keys stay with the entries; a slot holds an entry number and one byte of
 * the key, which spares most looks at the entry.
 */
final class KeyTable {
    private static final double FULLEST = 0.8;
    private static final double GROWTH = 1.5;
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private final Pages.Longs keys;
    private byte[] tags = new byte[1024];
    private int[] entries = new int[1024];
    private int limit = (int) (1024 * FULLEST);
    private int size;

    KeyTable(Pages.Longs keys) {
        this.keys = keys;
    }

    /** The entry of a key, or -1. */
    int find(long key) {
        byte tag = tag(key);
        for (int slot = home(key); tags[slot] != 0; slot = next(slot)) {
            if (tags[slot] == tag && keys.get(entries[slot]) == key) {
                return entries[slot];
            }
        }
        return -1;
    }

    /** Adds an entry whose key is new and already with the entries; entries come in order, from 0. */
    void add(int entry) {
        if (size == limit) {
            grow();
        }
        insert(entry);
        size++;
    }

    private void insert(int entry) {
        long key = keys.get(entry);
        int slot = home(key);
        while (tags[slot] != 0) {
            slot = next(slot);
        }
        tags[slot] = tag(key);
        entries[slot] = entry;
    }

    /** The old table goes before the new one comes: both can be made from the keys. */
    private void grow() {
        int capacity = (int) Math.min(LARGEST, (long) (entries.length * GROWTH));
        if (capacity == entries.length) {
            throw new IllegalStateException("the index is full at " + size + " different paragraphs");
        }
        tags = new byte[0];
        entries = new int[0];
        tags = new byte[capacity];
        entries = new int[capacity];
        limit = (int) (capacity * FULLEST);
        for (int entry = 0; entry < size; entry++) {
            insert(entry);
        }
    }

    private int home(long key) {
        return (int) ((key >>> 33) * entries.length >>> 31);
    }

    private int next(int slot) {
        return slot + 1 == tags.length ? 0 : slot + 1;
    }

    private static byte tag(long key) {
        byte low = (byte) key;
        return low == 0 ? 1 : low;
    }
}
