package id.saring.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fixed map from folded words to facts, looked up by token without making a string. Immutable and thread-safe.
 *
 * @param <T> the fact
 */
public final class WordTable<T> {
    private final WordIndex index;
    /** The facts, in the slots of their words. */
    private final @Nullable Object[] facts;

    /** A table of words, in lower case with straight apostrophes, and their facts. */
    public WordTable(Map<String, ? extends T> entries) {
        Map<String, T> folded = new HashMap<>();
        entries.forEach((word, fact) -> folded.put(WordIndex.folded(word), fact));
        index = new WordIndex(folded.keySet());
        facts = new Object[index.capacity()];
        index.slots().forEach((word, slot) -> facts[slot] = folded.get(word));
    }

    /** A table of words about which no more is to be said than that they are in it. */
    public static WordTable<Boolean> of(Collection<String> words) {
        return new WordTable<>(words.stream().collect(Collectors.toMap(word -> word, word -> true)));
    }

    /** The fact about a token's word, or null if it is none of the table's. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(Tokens tokens, int token) {
        int slot = index.slot(tokens, token);
        return slot < 0 ? null : (T) facts[slot];
    }

    /** The words of the table. */
    public Set<String> words() {
        return Set.copyOf(index.slots().keySet());
    }

    /** Whether a token's word is one of the table's. */
    public boolean contains(Tokens tokens, int token) {
        return index.slot(tokens, token) >= 0;
    }
}
