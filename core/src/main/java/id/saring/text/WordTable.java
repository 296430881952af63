package id.saring.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed map from folded words to facts, looked up by token without making a string. Immutable and thread-safe.
 *
 * @param <T> the fact
 */
public final class WordTable<T> {
    /** The numbers of the words in the vocabulary, in their slots; 0 in an empty one. */
    private final int[] ids;

    private final @Nullable Object[] facts;
    /** The bit of this table. */
    private final long bit;
    /** The tables that a vocabulary must know to know this one. */
    private final int since;

    /** A table of words, in lower case with straight apostrophes, and their facts. */
    public WordTable(Map<String, ? extends T> entries) {
        Map<String, T> folded = new HashMap<>();
        entries.forEach((word, fact) -> folded.put(folded(word), fact));
        Vocabulary.Membership membership = Vocabulary.join(folded.keySet());
        bit = membership.bit();
        since = membership.tables();
        int capacity = Math.max(4, Integer.highestOneBit(folded.size() * 4));
        ids = new int[capacity];
        facts = new Object[capacity];
        membership.ids().forEach((word, id) -> {
            int slot = id & capacity - 1;
            while (ids[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            ids[slot] = id;
            facts[slot] = folded.get(word);
        });
    }

    private static String folded(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.chars().forEach(c -> letters.append(Tokens.fold((char) c)));
        return letters.toString();
    }

    /** The fact about a token's word, or null if it is none of the table's. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return null;
        }
        long word = tokens.known(token, since);
        if ((word & bit) == 0) {
            return null;
        }
        int id = (int) (word >>> Vocabulary.BITS);
        int mask = ids.length - 1;
        int slot = id & mask;
        while (ids[slot] != id) {
            if (ids[slot] == 0) {
                return null;
            }
            slot = slot + 1 & mask;
        }
        return (T) facts[slot];
    }

    /** Whether a token's word is one of the table's. */
    public boolean contains(Tokens tokens, int token) {
        return get(tokens, token) != null;
    }
}
