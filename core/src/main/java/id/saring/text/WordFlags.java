package id.saring.text;

import java.util.HashMap;
import java.util.Map;

/** A fixed map from folded words to sets of flags, looked up by token. Immutable and thread-safe. */
public final class WordFlags {
    private final WordIndex index;
    /** The flags, in the slots of their words. */
    private final long[] flags;

    /** A table of words, in lower case with straight apostrophes, and their flags. */
    public WordFlags(Map<String, Long> entries) {
        Map<String, Long> folded = new HashMap<>();
        entries.forEach((word, set) -> folded.merge(WordIndex.folded(word), set, (a, b) -> a | b));
        index = new WordIndex(folded.keySet());
        flags = new long[index.capacity()];
        index.slots().forEach((word, slot) -> flags[slot] = folded.getOrDefault(word, 0L));
    }

    /** The flags of a token's word, 0 if it is none of the table's. */
    public long get(Tokens tokens, int token) {
        int slot = index.slot(tokens, token);
        return slot < 0 ? 0 : flags[slot];
    }
}
