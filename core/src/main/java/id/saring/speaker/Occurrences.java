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

    /** Fills the groups without a branch: which word comes next, and whether it came before, no processor foretells. */
    private Occurrences(int[] keys) {
        this.keys = keys;
        int groups = Math.max(16, Integer.highestOneBit(keys.length) * 2);
        int[] first = new int[groups + 1];
        int[] next = new int[keys.length];
        for (int token = keys.length - 1; token >= 0; token--) {
            int key = keys[token];
            int group = key == 0 ? groups : group(key, groups);
            next[token] = first[group];
            first[group] = token + 1;
        }
        firsts = first;
        nexts = next;
        taken = new byte[keys.length];
    }

    private static int group(int key, int groups) {
        int mixed = key * MIXING;
        return (mixed ^ mixed >>> 15) & groups - 1;
    }

    /** By whole words. */
    static Occurrences ofWords(Tokens tokens) {
        int[] keys = new int[tokens.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = tokens.isWord(i) ? tokens.hash(i) : 0;
        }
        return new Occurrences(keys);
    }

    /** By the first letters of longer words with a capital. */
    static Occurrences ofStarts(Tokens tokens) {
        String text = tokens.text();
        int[] keys = new int[tokens.size()];
        for (int i = 0; i < keys.length; i++) {
            int start = tokens.start(i);
            if (tokens.isCapital(i) && tokens.end(i) - start > START) {
                int hash = 0;
                for (int at = start; at < start + START; at++) {
                    hash = hash * 31 + Character.toLowerCase(text.charAt(at));
                }
                keys[i] = hash;
            }
        }
        return new Occurrences(keys);
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
