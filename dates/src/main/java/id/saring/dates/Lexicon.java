package id.saring.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The vocabulary: an open-addressing hash table over folded letters, so that other words cost one probe. */
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

    private final List<String> words = new ArrayList<>();
    private final List<WordClass> classes = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<Integer> flags = new ArrayList<>();
    private int[] slots = new int[0];
    private int[] hashes = new int[0];
    private WordClass[] classOf = new WordClass[0];
    private int[] valueOf = new int[0];
    private int[] flagsOf = new int[0];
    private int longest;

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
        longest = Math.max(longest, word.length());
    }

    private void freeze() {
        int size = Integer.highestOneBit(words.size() * 4) * 2;
        slots = new int[size];
        hashes = new int[words.size()];
        for (int id = 0; id < words.size(); id++) {
            String word = words.get(id);
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = step(hash, word.charAt(i));
            }
            hashes[id] = hash;
            int slot = spread(hash) & (size - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = id + 1;
        }
        classOf = classes.toArray(WordClass[]::new);
        valueOf = values.stream().mapToInt(Integer::intValue).toArray();
        flagsOf = flags.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The hash of a word grown by one folded character. */
    static int step(int hash, int folded) {
        return hash * 31 + folded;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** The word at a place of a text, or -1. The letters are those that were hashed: apostrophes do not count. */
    int find(String text, int start, int end, int hash, int letters) {
        if (letters > longest) {
            return -1;
        }
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int id = slots[slot] - 1;
            if (hashes[id] == hash && same(words.get(id), text, start, end, letters)) {
                return id;
            }
        }
        return -1;
    }

    private static boolean same(String word, String text, int start, int end, int letters) {
        if (word.length() != letters) {
            return false;
        }
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Lexer.isApostrophe(c)) {
                continue;
            }
            if (word.charAt(at++) != Lexer.fold(c)) {
                return false;
            }
        }
        return true;
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

    /** The word itself, in lower case. */
    String word(int id) {
        return words.get(id);
    }

    /** The number of a word, or -1 if it is not in the vocabulary. */
    int idOf(String word) {
        return words.indexOf(word);
    }
}
