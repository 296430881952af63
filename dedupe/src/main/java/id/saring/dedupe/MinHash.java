package id.saring.dedupe;

import java.util.Arrays;

/**
 * MinHash signatures cut into bands (Broder 1997; Leskovec, Rajaraman and Ullman, <i>Mining of Massive Datasets</i>,
 * chapter 3). Two paragraphs are candidates if a band is the same.
 */
final class MinHash {
    static final int ROWS = 3;
    static final int BANDS = 20;

    private static final int[] XOR = new int[ROWS * BANDS];
    private static final int[] FACTOR = new int[ROWS * BANDS];

    static {
        long state = 0x5A21A6L;
        for (int i = 0; i < XOR.length; i++) {
            state += FrozenHash.ODD;
            long random = FrozenHash.mix(state);
            XOR[i] = (int) random;
            FACTOR[i] = FrozenHash.high(random) | 1;
        }
    }

    private MinHash() {}

    static int[] bands(int[] shingles) {
        int[] least = new int[ROWS * BANDS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], (shingle ^ XOR[i]) * FACTOR[i]);
            }
        }
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long h = band;
            for (int row = 0; row < ROWS; row++) {
                h = FrozenHash.step(h, least[band * ROWS + row]);
            }
            bands[band] = FrozenHash.high(FrozenHash.mix(h));
        }
        return bands;
    }
}
