package id.saring.text;

/** The key of a short word: five bits for each of its folded letters, so that one key is one word. */
final class WordKey {
    /** The longest word that has a key. */
    static final int LONGEST = 12;

    private static final int BITS = 5;
    private static final int APOSTROPHE = 27;

    private WordKey() {}

    /**
     * The key with one more letter.
     *
     * @param key the key of the letters before
     * @param folded a letter from a to z, or an apostrophe
     */
    static long with(long key, char folded) {
        return key << BITS | (folded == '\'' ? APOSTROPHE : folded - 'a' + 1);
    }

    /** Whether the letters of one word stand in another; without a branch for each place. */
    static boolean holds(long key, long part) {
        int bits = (Long.SIZE - Long.numberOfLeadingZeros(part) + BITS - 1) / BITS * BITS;
        long mask = (1L << bits) - 1;
        boolean holds = false;
        for (int letters = 0; letters < LONGEST; letters++) {
            holds |= (key >>> letters * BITS & mask) == part;
        }
        return holds;
    }

    /** The key of a word; 0 if it is longer or has other characters. */
    static long key(String word) {
        return key(word, 0, word.length());
    }

    /** The key of a word in a text; 0 if it is longer or has other characters. */
    static long key(String text, int start, int end) {
        if (end - start > LONGEST) {
            return 0;
        }
        long key = 0;
        for (int at = start; at < end; at++) {
            char folded = Folding.fold(text.charAt(at));
            if ((folded < 'a' || folded > 'z') && folded != '\'') {
                return 0;
            }
            key = with(key, folded);
        }
        return key;
    }
}
