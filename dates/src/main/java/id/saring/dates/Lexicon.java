package id.saring.dates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The vocabulary: a hash table over the packed letters of the words, behind a filter of bits that nearly every other
 * word fails.
 */
final class Lexicon {
    /** Flags of a word, the letters of the last column of {@code words.tsv}. */
    static final int BEFORE_YEAR = 1;

    static final int BEFORE_MONTH = 2;
    static final int FORWARD = 4;
    static final int SAYING = 8;
    static final int NAMING = 16;
    static final int LAW = 32;
    static final int COUNTED = 64;
    static final int AGE = 128;
    static final int GENERIC = 256;
    static final int WEEKDAY_NAME = 512;
    private static final String LETTERS = "ymfsnlcagw";

    private static final Lexicon BUNDLED = load();

    private static final int SLOT_BITS = 12;
    private static final int FILTER_BITS = 14;

    private final List<String> words = new ArrayList<>();
    private final List<WordClass> classes = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<Integer> flags = new ArrayList<>();
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private final short[] slots = new short[1 << SLOT_BITS];
    private long[] packed = new long[0];
    private WordClass[] classOf = new WordClass[0];
    private int[] valueOf = new int[0];
    private int[] flagsOf = new int[0];

    private Lexicon() {}

    static Lexicon bundled() {
        return BUNDLED;
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (Rows.Row row : Rows.of("words.tsv", 4)) {
            int flags = 0;
            for (char c : row.cell(3).replace("-", "").toCharArray()) {
                int bit = LETTERS.indexOf(c);
                if (bit < 0) {
                    throw new IllegalStateException(row.place() + ": unknown flag " + c);
                }
                flags |= 1 << bit;
            }
            lexicon.add(row.cell(0), WordClass.valueOf(row.cell(1)), row.number(2), flags);
        }
        for (String table : new String[] {"references.tsv", "feasts.tsv"}) {
            for (Rows.Row row : Rows.of(table, 2)) {
                for (String word : row.cell(0).split(" ", -1)) {
                    if (!lexicon.words.contains(word)) {
                        lexicon.add(word, WordClass.WORD, 0, 0);
                    }
                }
            }
        }
        lexicon.freeze();
        return lexicon;
    }

    private void add(String word, WordClass kind, int value, int flag) {
        words.add(word.toLowerCase(Locale.ROOT));
        classes.add(kind);
        values.add(value);
        flags.add(flag);
    }

    private void freeze() {
        packed = words.stream().mapToLong(Letters::pack).toArray();
        for (int id = 0; id < packed.length; id++) {
            long hash = spread(packed[id]);
            filter[(int) (hash >>> (64 - FILTER_BITS + 6))] |= 1L << (hash >>> (64 - FILTER_BITS));
            int slot = (int) (hash >>> (64 - SLOT_BITS));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = (short) (id + 1);
        }
        classOf = classes.toArray(WordClass[]::new);
        valueOf = values.stream().mapToInt(Integer::intValue).toArray();
        flagsOf = flags.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long spread(long packed) {
        return packed * 0x9E3779B97F4A7C15L;
    }

    /** The word of these letters, or -1. Of {@link Letters#PACKED} letters and more, a word that may be meant. */
    int find(long letters) {
        long hash = spread(letters);
        if ((filter[(int) (hash >>> (64 - FILTER_BITS + 6))] >>> (hash >>> (64 - FILTER_BITS)) & 1) == 0) {
            return -1;
        }
        int slot = (int) (hash >>> (64 - SLOT_BITS));
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (packed[id] == letters) {
                return id;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Whether a word stands at a place of a text; apostrophes do not count. */
    boolean isWord(int id, String text, int start, int end) {
        String word = words.get(id);
        int letter = 0;
        for (int at = start; at < end; at++) {
            int kind = Letters.kind(text.charAt(at));
            if (kind == Letters.APOSTROPHE) {
                continue;
            }
            if (letter == word.length() || Letters.kind(word.charAt(letter++)) != kind) {
                return false;
            }
        }
        return letter == word.length();
    }

    int size() {
        return packed.length;
    }

    WordClass classOf(int id) {
        return classOf[id];
    }

    int valueOf(int id) {
        return valueOf[id];
    }

    int flagsOf(int id) {
        return flagsOf[id];
    }

    /** All words, by number. */
    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** The word itself, in lower case. */
    String word(int id) {
        return words.get(id);
    }

    /** The number of a word, or -1 if it is not in the vocabulary. */
    int idOf(String word) {
        return words.indexOf(word);
    }
}
