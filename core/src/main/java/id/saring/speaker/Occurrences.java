package id.saring.speaker;

import id.saring.text.Tokens;

/** The places of each word of a text, found by its hash; made in one pass, without a string. */
final class Occurrences {
    /** Letters by which the beginning of a word is known. */
    static final int START = 4;

    private static final int MIXING = 0x9E3779B9;

    /** For each token what it is found by, or 0. */
    private final int[] keys;
    /** The first token of each group of keys, plus one; the last group is that of no key. */
    private final int[] firsts;
    /** The next token of the same group, plus one. */
    private final int[] nexts;
    /** The uses for which each key was taken, at its first token. */
    private final byte[] taken;

    private Occurrences(int size) {
        keys = new int[size];
        firsts = new int[Math.max(16, Integer.highestOneBit(size) * 2) + 1];
        nexts = new int[size];
        taken = new byte[size];
    }

    /** Puts a token before those behind it; without a branch: which word it is no processor foretells. */
    private void put(int token, int key) {
        int groups = firsts.length - 1;
        int group = key == 0 ? groups : group(key, groups);
        keys[token] = key;
        nexts[token] = firsts[group];
        firsts[group] = token + 1;
    }

    private static int group(int key, int groups) {
        int mixed = key * MIXING;
        return (mixed ^ mixed >>> 15) & groups - 1;
    }

    /** By whole words. */
    static Occurrences ofWords(Tokens tokens) {
        Occurrences places = new Occurrences(tokens.size());
        for (int i = tokens.size() - 1; i >= 0; i--) {
            places.put(i, tokens.isWord(i) ? tokens.hash(i) : 0);
        }
        return places;
    }

    /** By the first letters of longer words with a capital. */
    static Occurrences ofStarts(Tokens tokens) {
        Occurrences places = new Occurrences(tokens.size());
        for (int i = tokens.size() - 1; i >= 0; i--) {
            places.put(i, startOf(tokens, i));
        }
        return places;
    }

    /** The hash of the first letters of a longer word with a capital; 0 for any other token. */
    private static int startOf(Tokens tokens, int token) {
        int start = tokens.start(token);
        if (!tokens.isCapital(token) || tokens.end(token) - start <= START) {
            return 0;
        }
        int hash = 0;
        for (int at = start; at < start + START; at++) {
            hash = hash * 31 + Character.toLowerCase(tokens.text().charAt(at));
        }
        return hash;
    }

    /** The first place of a folded word, or -1. */
    int first(String word) {
        int key = word.hashCode();
        return key == 0 ? -1 : of(key, firsts[group(key, firsts.length - 1)]);
    }

    /** The next place of the word at a place, or -1. */
    int next(int token) {
        return of(keys[token], nexts[token]);
    }

    /** The first place of a key in its group from a token on, given plus one; or -1. */
    private int of(int key, int from) {
        int token = from;
        while (token > 0 && keys[token - 1] != key) {
            token = nexts[token - 1];
        }
        return token - 1;
    }

    /** The first place of a folded word at the first time that it is asked for a use, one bit; then -1. */
    int take(String word, int use) {
        int token = first(word);
        if (token < 0 || (taken[token] & use) != 0) {
            return -1;
        }
        taken[token] |= (byte) use;
        return token;
    }
}
