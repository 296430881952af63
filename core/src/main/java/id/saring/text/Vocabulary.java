package id.saring.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all tables, so that a word of a text is looked up once, when the text is split, and not once for each
 * table. Tables join as they are built; a vocabulary itself never changes: the next one knows more tables. Thread-safe.
 *
 * <p>What is static is changed under the lock of this class alone, and read without it only through {@code current}, which is
 * volatile and whose arrays are filled by the constructor. Tables join in the order in which their classes happen to be
 * initialised, so a word's number and a table's bit differ from run to run; no answer does, as both are only compared with
 * what the table itself got by joining. Another class loader has a vocabulary, and tables, of its own.
 *
 * <p>The words that news uses most have the lowest numbers, so that what tables know of them lies together in memory, and
 * slots of their own, so few that they stay in a processor's cache.
 *
 * <p>A table has a bit, which others may share: a word without the bit is surely none of the table's, and one with it is
 * looked for by its number.
 */
final class Vocabulary {
    /**
     * What a table gets by joining.
     *
     * @param bit its bit
     * @param ids the numbers of its words
     * @param tables the number of tables that have joined with it
     */
    record Membership(long bit, Map<String, Integer> ids, int tables) {
        /** One more than the highest number of a word. */
        int limit() {
            return ids.isEmpty() ? 1 : Collections.max(ids.values()) + 1;
        }
    }

    /**
     * What a filter gets by joining.
     *
     * @param bit its bit
     * @param tables the number of tables and filters that have joined with it
     */
    record Filter(long bit, int tables) {}

    /** The bits, below the number of a word. */
    static final int BITS = 40;
    /** The bits of tables; the last one is that of all small tables. */
    private static final int TABLE_BITS = 32;
    /** The bits of filters, above those of tables. */
    private static final int FILTERS = BITS - TABLE_BITS;
    /** The binary logarithm of the bits of the filter. */
    private static final int FILTER_BITS = 16;

    /** The slots of frequent words: pairs before those of the others. */
    private static final int NEAR = 1 << 11;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** A table of fewer words has no bit of its own. */
    private static final int SMALL = 8;

    private static final Map<String, Integer> IDS = new HashMap<>();
    private static final List<String> WORDS = new ArrayList<>(List.of(""));
    private static final List<Long> MASKS = new ArrayList<>(List.of(0L));
    /** The bits of each sign of ASCII, and of all others. */
    private static final long[] SIGNS = new long[129];

    /** The number of the last frequent word; 0 before they are read, which no later vocabulary sees. */
    private static int frequent;

    private static int joined;
    private static int large;
    private static int filters;
    private static volatile Vocabulary current = new Vocabulary();

    static {
        Table.read(Vocabulary.class, "frequent.tsv", 1)
                .forEach(row -> row.words(0).forEach(Vocabulary::number));
        frequent = WORDS.size() - 1;
    }

    private final int tables;
    /** A bit for each short word: most words of a text are in no table, and need no look at the larger ones. */
    private final long[] filter = new long[1 << FILTER_BITS - 6];
    /**
     * Pairs of the key of a short word and what {@link #find} gives for it; 0 and 0 in an empty slot, as the first is. A
     * frequent word whose slot a more frequent one has stands among the others.
     */
    private final long[] slots;
    /** The letters of the other words, by their hash; an empty slot has "". */
    private final String[] others;
    /** Their hashes; 0 in an empty slot. */
    private final int[] hashes;
    /** What {@link #find} gives for them. */
    private final long[] knownOthers;
    /** The bits of each sign of ASCII, and of all others. */
    private final long[] signs = SIGNS.clone();

    private Vocabulary() {
        tables = joined;
        int size = Integer.highestOneBit(WORDS.size()) * 4;
        slots = new long[(NEAR + size) * 2];
        int longWords = Math.max(16, Integer.highestOneBit(countOthers()) * 4);
        others = new String[longWords];
        Arrays.fill(others, "");
        hashes = new int[longWords];
        knownOthers = new long[longWords];
        for (int id = 1; id < WORDS.size(); id++) {
            String word = WORDS.get(id);
            long known = (long) id << BITS | MASKS.get(id);
            long key = WordKey.key(word);
            if (key == 0) {
                int slot = word.hashCode() & longWords - 1;
                while (!others[slot].isEmpty()) {
                    slot = slot + 1 & longWords - 1;
                }
                others[slot] = word;
                hashes[slot] = word.hashCode();
                knownOthers[slot] = known;
            } else {
                long spread = key * SPREAD;
                int slot = id <= frequent && slots[near(spread)] == 0 ? near(spread) : far(spread);
                while (slots[slot] != 0) {
                    slot = behind(slot);
                }
                filter[filterBit(spread) >> 6] |= 1L << filterBit(spread);
                slots[slot] = key;
                slots[slot + 1] = known;
            }
        }
    }

    /** How many words have no key. */
    private static int countOthers() {
        return (int) WORDS.stream().filter(word -> WordKey.key(word) == 0).count();
    }

    /** Takes in the words of a table, folded. */
    static synchronized Membership join(Set<String> words) {
        long bit = 1L << (words.size() < SMALL ? TABLE_BITS - 1 : large++ % (TABLE_BITS - 1));
        return new Membership(bit, mark(words, bit), joined);
    }

    /** Takes in the words of a filter, folded, and its signs. */
    static synchronized Filter filter(Set<String> words, String signs) {
        if (words.isEmpty() && signs.isEmpty()) {
            return new Filter(0, 0);
        }
        long bit = 1L << TABLE_BITS + filters++ % FILTERS;
        mark(words, bit);
        signs.codePoints().forEach(sign -> SIGNS[Math.min(sign, SIGNS.length - 1)] |= bit);
        return new Filter(bit, joined);
    }

    /** Gives words a bit; their numbers. */
    private static Map<String, Integer> mark(Set<String> words, long bit) {
        Map<String, Integer> ids = new HashMap<>();
        for (String word : words) {
            int id = number(word);
            MASKS.set(id, MASKS.get(id) | bit);
            ids.put(word, id);
        }
        joined++;
        return ids;
    }

    /** The number of a word, which is a new one if it has none. */
    private static int number(String word) {
        Integer id = IDS.putIfAbsent(word, WORDS.size());
        if (id != null) {
            return id;
        }
        WORDS.add(word);
        MASKS.add(0L);
        return WORDS.size() - 1;
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

    /** The bits of the filters that have a sign. */
    long sign(int codePoint) {
        return signs[Math.min(codePoint, signs.length - 1)];
    }

    /** The number of tables that this knows. */
    int tables() {
        return tables;
    }

    /**
     * What is known of a short word. No branch depends on whether it is known, which no processor can foretell: a word
     * that the filter denies is looked for in the first slot, which is empty.
     *
     * @param key its key
     * @return its number, in the high bits, and the bits of the tables and filters that have it; 0 if none has
     */
    @SuppressWarnings("ShortCircuitBoolean") // for one branch instead of two
    long find(long key) {
        long spread = key * SPREAD;
        int bit = filterBit(spread);
        int mayBe = (int) (filter[bit >> 6] >>> bit) & 1;
        int near = near(spread);
        long other = slots[near] ^ key;
        int isOther = (int) (other >> 63 | -other >> 63);
        int slot = (near & ~isOther | far(spread) & isOther) & -mayBe;
        long found = slots[slot];
        return found != key & found != 0 ? findBehind(slot, key) : slots[slot + 1];
    }

    /** What is known of a word whose slot another one has. */
    private long findBehind(int taken, long key) {
        int slot = taken;
        do {
            slot = behind(slot);
        } while (slots[slot] != key && slots[slot] != 0);
        return slots[slot + 1];
    }

    /** What is known of a word of a text, as {@link #find(long)} gives it. */
    long find(String text, int start, int end, int hash) {
        long key = WordKey.key(text, start, end);
        return key == 0 ? findOther(text, start, end, hash) : find(key);
    }

    private long findOther(String text, int start, int end, int hash) {
        int mask = hashes.length - 1;
        for (int slot = hash & mask; hashes[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && Folding.matches(text, start, end, others[slot])) {
                return knownOthers[slot];
            }
        }
        return 0;
    }

    private static int filterBit(long spread) {
        return (int) (spread >>> Long.SIZE - FILTER_BITS);
    }

    /** Where a frequent word stands unless a more frequent one does; never the first slot. */
    private static int near(long spread) {
        return Math.max(2, (int) (spread >>> 16) & 2 * NEAR - 2);
    }

    /** Where any other word is looked for first. */
    private int far(long spread) {
        return 2 * NEAR + ((int) (spread >>> 32) & slots.length - 2 * NEAR - 2);
    }

    /** Where a word is looked for next. */
    private int behind(int slot) {
        return slot + 2 < slots.length ? slot + 2 : 2 * NEAR;
    }
}
