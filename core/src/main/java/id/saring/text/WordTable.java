package id.saring.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed map from folded words to facts, looked up by token without making a string. Immutable and thread-safe.
 *
 * @param <T> the fact
 */
public final class WordTable<T> {
    private final @Nullable String[] words;
    private final @Nullable Object[] facts;
    private final int mask;

    /** A table of words, in lower case with straight apostrophes, and their facts. */
    public WordTable(Map<String, ? extends T> entries) {
        int capacity = Math.max(4, Integer.highestOneBit(entries.size() * 4));
        words = new String[capacity];
        facts = new Object[capacity];
        mask = capacity - 1;
        entries.forEach((word, fact) -> {
            int slot = slot(hash(word));
            while (words[slot] != null) {
                slot = slot + 1 & mask;
            }
            words[slot] = word;
            facts[slot] = fact;
        });
    }

    /** The fact about a token's word, or null if it is none of the table's. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size() || !tokens.isWord(token)) {
            return null;
        }
        int slot = slot(tokens.hash(token));
        String word;
        while ((word = words[slot]) != null) {
            if (tokens.matches(token, word)) {
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

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = Tokens.hash(hash, Tokens.fold(word.charAt(i)));
        }
        return hash;
    }
}
