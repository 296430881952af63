package id.saring.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The place of each of a fixed set of words, found by token. Immutable and thread-safe. */
final class WordIndex {
    /** The numbers of the words in the vocabulary, in their slots; 0 in an empty one. */
    private final int[] ids;
    /** For each folded word its slot. */
    private final Map<String, Integer> slots = new HashMap<>();
    /** The bit of this set of words. */
    private final long bit;
    /** The tables that a vocabulary must know to know this one. */
    private final int since;

    WordIndex(Set<String> folded) {
        Vocabulary.Membership membership = Vocabulary.join(folded);
        bit = membership.bit();
        since = membership.tables();
        int capacity = Math.max(4, Integer.highestOneBit(folded.size() * 4));
        ids = new int[capacity];
        membership.ids().forEach((word, id) -> {
            int slot = id & capacity - 1;
            while (ids[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            ids[slot] = id;
            slots.put(word, slot);
        });
    }

    /** The letters of a word, folded as those of a text. */
    static String folded(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.chars().forEach(c -> letters.append(Folding.fold((char) c)));
        return letters.toString();
    }

    /** The number of slots. */
    int capacity() {
        return ids.length;
    }

    /** The slot of each word. */
    Map<String, Integer> slots() {
        return slots;
    }

    /** The slot of a token's word, or -1 if it is none of these. */
    int slot(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return -1;
        }
        long word = tokens.known(token, since);
        if ((word & bit) == 0) {
            return -1;
        }
        int id = (int) (word >>> Vocabulary.BITS);
        int mask = ids.length - 1;
        int slot = id & mask;
        while (ids[slot] != id) {
            if (ids[slot] == 0) {
                return -1;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
