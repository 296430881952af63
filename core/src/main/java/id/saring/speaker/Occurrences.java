package id.saring.speaker;

import id.saring.text.Tokens;

/** The places of each word of a text, found by its hash; made in one pass, without a string. */
final class Occurrences {
    /** Letters by which the beginning of a word is known. */
    static final int START = 4;

    /** For each token what it is found by, or 0. */
    private final int[] keys;
    /** The first token of each key, plus one. */
    private final int[] firsts;
    /** The next token of the same key, or -1. */
    private final int[] next;
    /** The uses for which each key was taken. */
    private final byte[] taken;

    private Occurrences(int[] keys) {
        this.keys = keys;
        int capacity = Math.max(16, Integer.highestOneBit(keys.length) * 4);
        firsts = new int[capacity];
        taken = new byte[capacity];
        next = new int[keys.length];
        for (int token = keys.length - 1; token >= 0; token--) {
            if (keys[token] != 0) {
                int slot = slot(keys[token]);
                next[token] = firsts[slot] - 1;
                firsts[slot] = token + 1;
            }
        }
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
        return firsts[slot(word.hashCode())] - 1;
    }

    /** The next place of the word at a place, or -1. */
    int next(int token) {
        return next[token];
    }

    /** The first place of a folded word at the first time that it is asked for a use, one bit; then -1. */
    int take(String word, int use) {
        int slot = slot(word.hashCode());
        if ((taken[slot] & use) != 0) {
            return -1;
        }
        taken[slot] |= (byte) use;
        return firsts[slot] - 1;
    }

    private int slot(int key) {
        int mixed = key * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & firsts.length - 1;
        while (firsts[slot] > 0 && keys[firsts[slot] - 1] != key) {
            slot = slot + 1 & firsts.length - 1;
        }
        return slot;
    }
}
