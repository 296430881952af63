package id.saring.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed map from folded words to facts, looked up by token without making a string. Immutable and thread-safe.
 *
 * @param <T> the fact
 */
public final class WordTable<T> {
    /** The words, in their slots; an empty slot has no letters. */
    private final char[][] words;

    private final @Nullable Object[] facts;
    /** For each slot, the hash of its word. */
    private final int[] hashes;

    private final int mask;
    /** A bit for each hash of a word among many bits: nearly every word of a text is none of a table's. */
    private final long[] filter;

    private final int filterMask;

    /** A table of words, in lower case with straight apostrophes, and their facts. */
    public WordTable(Map<String, ? extends T> entries) {
        int capacity = Math.max(4, Integer.highestOneBit(entries.size() * 4));
        words = new char[capacity][0];
        facts = new Object[capacity];
        hashes = new int[capacity];
        mask = capacity - 1;
        int bits = Math.max(64, capacity * 16);
        filter = new long[bits >> 6];
        filterMask = bits - 1;
        entries.forEach((word, fact) -> {
            int hash = hash(word);
            int bit = spread(hash) & filterMask;
            filter[bit >> 6] |= 1L << bit;
            int slot = spread(hash) & mask;
            while (words[slot].length > 0) {
                slot = slot + 1 & mask;
            }
            words[slot] = word.toCharArray();
            hashes[slot] = hash;
            facts[slot] = fact;
        });
    }

    /** The fact about a token's word, or null if it is none of the table's. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return null;
        }
        int hash = tokens.hash(token);
        int spread = spread(hash);
        int bit = spread & filterMask;
        if ((filter[bit >> 6] & 1L << bit) == 0 || !tokens.isWord(token)) {
            return null;
        }
        int slot = spread & mask;
        while (words[slot].length > 0) {
            if (hashes[slot] == hash && tokens.matches(token, words[slot])) {
                return (T) facts[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    /** Whether a token's word is one of the table's. */
    public boolean contains(Tokens tokens, int token) {
        return get(tokens, token) != null;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = Tokens.hash(hash, Tokens.fold(word.charAt(i)));
        }
        return hash;
    }
}
