package id.saring.speaker;

import java.util.Arrays;

/** Lists of numbers by hash, appended to in order; different words may share a list. */
final class Buckets {
    private static final int LARGEST = 1 << 20;

    private final int[] heads;
    private int[] next;
    private int[] keys;
    private int[] values;
    private int size;

    /**
     * Makes room.
     *
     * @param expected about how many numbers will be added; more are taken
     */
    Buckets(int expected) {
        heads = new int[Integer.highestOneBit(Math.min(Math.max(expected, 8), LARGEST)) * 2];
        next = new int[Math.max(expected, 8)];
        keys = new int[next.length];
        values = new int[next.length];
        Arrays.fill(heads, -1);
    }

    void add(int hash, int value) {
        if (size == values.length) {
            next = Arrays.copyOf(next, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        int slot = slot(hash);
        next[size] = heads[slot];
        keys[size] = hash;
        values[size] = value;
        heads[slot] = size;
        size++;
    }

    /** Removes and returns the values of a hash, in order. */
    int[] take(int hash) {
        int slot = slot(hash);
        int found = 0;
        for (int at = heads[slot]; at >= 0; at = next[at]) {
            found += keys[at] == hash ? 1 : 0;
        }
        int[] taken = new int[found];
        int kept = -1;
        for (int at = heads[slot]; at >= 0; at = next[at]) {
            if (keys[at] == hash) {
                taken[--found] = values[at];
                if (kept < 0) {
                    heads[slot] = next[at];
                } else {
                    next[kept] = next[at];
                }
            } else {
                kept = at;
            }
        }
        return taken;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 9 ^ hash >>> 18) & heads.length - 1;
    }
}
