package id.saring.text;

import java.util.HashMap;
import java.util.Map;

/** A fixed map from folded words to sets of flags, looked up by token. Immutable and thread-safe. */
public final class WordFlags {
    /** The flags of each word by its number in the vocabulary, as far as the last of these words. */
    private final long[] flags;
    /** The tables that a vocabulary must know to know these words. */
    private final int since;

    /** A table of words, in lower case with straight apostrophes, and their flags. */
    public WordFlags(Map<String, Long> entries) {
        Map<String, Long> folded = new HashMap<>();
        entries.forEach((word, set) -> folded.merge(WordIndex.folded(word), set, (a, b) -> a | b));
        Vocabulary.Membership membership = Vocabulary.join(folded.keySet());
        since = membership.tables();
        flags = new long[membership.limit()];
        membership.ids().forEach((word, id) -> flags[id] = folded.getOrDefault(word, 0L));
    }

    /**
     * Reads a table of words and, in its second column, of their kinds: the flags of a word are the bits of its kinds.
     *
     * @param kinds the kinds, beside which the table lies; at most 64
     * @param file the table's name
     * @throws IllegalArgumentException naming file and line if a row is short or a kind is unknown
     */
    public static <E extends Enum<E>> WordFlags read(Class<E> kinds, String file) {
        Map<String, Long> words = new HashMap<>();
        for (Table.Row row : Table.read(kinds, file, 2)) {
            for (E kind : row.constants(1, kinds)) {
                words.merge(row.cell(0), bit(kind), (a, b) -> a | b);
            }
        }
        return new WordFlags(words);
    }

    /** The bit of a kind. */
    public static long bit(Enum<?> kind) {
        return 1L << kind.ordinal();
    }

    /** Whether a token's word is of a kind. */
    public boolean has(Tokens tokens, int token, Enum<?> kind) {
        return (get(tokens, token) & bit(kind)) != 0;
    }

    /** The flags of a token's word, 0 if it is none of the table's or no token of the text. */
    public long get(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return 0;
        }
        int word = tokens.number(token, since);
        return word < flags.length ? flags[word] : 0;
    }
}
