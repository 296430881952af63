package id.saring.dedupe;

import java.util.Arrays;

/** Growing arrays in pages, so that growth copies nothing and leaves no half-empty array. */
final class Pages {
    private static final int BITS = 14;
    private static final int SIZE = 1 << BITS;
    private static final int MASK = SIZE - 1;

    private Pages() {}

    static final class Longs {
        private long[][] pages = {};

        long get(int index) {
            return pages[index >>> BITS][index & MASK];
        }

        /** {@code index} is at most the number of values so far. */
        void set(int index, long value) {
            int page = index >>> BITS;
            if (page == pages.length) {
                pages = Arrays.copyOf(pages, page + 1);
                pages[page] = new long[SIZE];
            }
            pages[page][index & MASK] = value;
        }
    }

    static final class Ints {
        private int[][] pages = {};

        int get(int index) {
            return pages[index >>> BITS][index & MASK];
        }

        void set(int index, int value) {
            int page = index >>> BITS;
            if (page == pages.length) {
                pages = Arrays.copyOf(pages, page + 1);
                pages[page] = new int[SIZE];
            }
            pages[page][index & MASK] = value;
        }
    }

    static final class Sets {
        private int[][][] pages = {};

        int[] get(int index) {
            return pages[index >>> BITS][index & MASK];
        }

        void set(int index, int[] value) {
            int page = index >>> BITS;
            if (page == pages.length) {
                pages = Arrays.copyOf(pages, page + 1);
                pages[page] = new int[SIZE][];
            }
            pages[page][index & MASK] = value;
        }
    }
}
