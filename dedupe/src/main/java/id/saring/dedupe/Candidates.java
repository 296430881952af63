package id.saring.dedupe;

import java.util.Arrays;

/** Entry numbers that share a band with a paragraph; in order and once each after {@link #arrange}. */
final class Candidates {
    private int[] entries = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = entry;
    }

    void arrange() {
        Arrays.sort(entries, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || entries[i] != entries[i - 1]) {
                entries[distinct++] = entries[i];
            }
        }
        size = distinct;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return entries[index];
    }
}
