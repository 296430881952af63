package id.saring.dedupe;

import java.nio.charset.StandardCharsets;

/**
 * The names of months and days, by hash: with digits they make a date, and paragraphs with another date are not near.
 * <i>Minggu</i> is left out, as it is also a week. The set is frozen with {@link Fingerprint#VERSION}.
 */
final class DateWords {
    private static final String[] WORDS = {
        "januari",
        "februari",
        "pebruari",
        "maret",
        "april",
        "mei",
        "juni",
        "juli",
        "agustus",
        "september",
        "oktober",
        "november",
        "nopember",
        "desember",
        "senin",
        "selasa",
        "rabu",
        "kamis",
        "jumat",
        "sabtu",
        "ahad"
    };

    private static final int SIZE = 128;
    private static final long[] TABLE = new long[SIZE];

    static {
        for (String word : WORDS) {
            byte[] bytes = new byte[word.length() + FrozenHash.PADDING];
            System.arraycopy(word.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, word.length());
            long hash = FrozenHash.word(bytes, 0, word.length());
            int slot = slot(hash);
            while (TABLE[slot] != 0) {
                slot = (slot + 1) % SIZE;
            }
            TABLE[slot] = hash;
        }
    }

    private DateWords() {}

    static boolean contains(long hash) {
        for (int slot = slot(hash); TABLE[slot] != 0; slot = (slot + 1) % SIZE) {
            if (TABLE[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    private static int slot(long hash) {
        return (int) (hash >>> 57);
    }
}
