package id.saring.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all tables, so that a word of a text is looked up once, when the text is split, and not once for each
 * table. Tables join as they are built; a vocabulary itself never changes: the next one knows more tables. Thread-safe.
 *
 * <p>A table has a bit, which others may share: a word without the bit is surely none of the table's.
 */
final class Vocabulary {
    /**
     * What a table gets by joining.
     *
     * @param bit its bit
     * @param ids the numbers of its words
     * @param tables the number of tables that have joined with it
     */
    record Membership(long bit, Map<String, Integer> ids, int tables) {}

    /** The bits, below the number of a word; the last one is that of all small tables. */
    static final int BITS = 32;
    /** A table of fewer words has no bit of its own. */
    private static final int SMALL = 8;

    private static final Map<String, Integer> IDS = new HashMap<>();
    private static final List<String> WORDS = new ArrayList<>(List.of(""));
    private static final List<Integer> MASKS = new ArrayList<>(List.of(0));
    private static int joined;
    private static int large;
    private static volatile Vocabulary current = new Vocabulary();

    private final int tables;
    /** The hash of a word, in the high half, and its number; 0 in an empty slot. */
    private final long[] slots;
    /** The letters of the words. */
    private final char[][] letters;
    /** The bits of the tables that have a word. */
    private final int[] masks;

    private Vocabulary() {
        tables = joined;
        int size = WORDS.size();
        slots = new long[Integer.highestOneBit(size) * 4];
        letters = new char[size][];
        masks = new int[size];
        for (int id = 1; id < size; id++) {
            String word = WORDS.get(id);
            letters[id] = word.toCharArray();
            masks[id] = MASKS.get(id);
            int slot = spread(word.hashCode()) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (long) word.hashCode() << BITS | id;
        }
    }

    /** Takes in the words of a table, folded. */
    static synchronized Membership join(Set<String> words) {
        int bit = 1 << (words.size() < SMALL ? BITS - 1 : large++ % (BITS - 1));
        Map<String, Integer> ids = new HashMap<>();
        for (String word : words) {
            Integer id = IDS.get(word);
            if (id == null) {
                id = WORDS.size();
                IDS.put(word, id);
                WORDS.add(word);
                MASKS.add(0);
            }
            MASKS.set(id, MASKS.get(id) | bit);
            ids.put(word, id);
        }
        joined++;
        return new Membership(Integer.toUnsignedLong(bit), ids, joined);
    }

    /** The vocabulary so far; tables may have joined since. */
    static Vocabulary current() {
        return current;
    }

    /** The vocabulary of all tables that have joined. */
    static synchronized Vocabulary renewed() {
        if (current.tables < joined) {
            current = new Vocabulary();
        }
        return current;
    }

    /** The number of tables that this knows. */
    int tables() {
        return tables;
    }

    /** The number of a token's word, in the high half, and the bits of the tables that have it; 0 if none has. */
    long find(Tokens tokens, int token) {
        int hash = tokens.hash(token);
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            int id = (int) slots[slot];
            if ((int) (slots[slot] >>> BITS) == hash && tokens.matches(token, letters[id])) {
                return (long) id << BITS | Integer.toUnsignedLong(masks[id]);
            }
        }
        return 0;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }
}
