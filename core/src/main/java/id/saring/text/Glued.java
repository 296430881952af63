package id.saring.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that lost the blank between them and a name beside them, as pages print them where a link starts or ends. */
final class Glued {
    private enum Side {
        /** A name may be glued to its end: "dilansirReuters". */
        BEFORE,
        /** It may be glued to the end of an acronym: "AFPdan". */
        AFTER,
        /** Either. */
        BOTH,
        /** A name in lower case that may be glued to the end of a word: "kepadadetikcom". */
        BRAND
    }

    private static final Set<String> BEFORE = new HashSet<>();
    private static final Set<String> BEGIN = new HashSet<>();
    private static final Set<String> AFTER = new HashSet<>();
    private static final List<String> BRANDS = new ArrayList<>();
    private static final long[] BRAND_KEYS;
    private static final long ME = WordKey.key("me");
    private static final long BER = WordKey.key("ber");
    private static final int LONGEST = 16;
    private static final String AND = "dan";
    private static final int SHORTEST_NAME = 4;

    static {
        for (Table.Row row : Table.read(Glued.class, "glued.tsv", 3)) {
            String word = row.cell(0);
            switch (row.constant(1, Side.class)) {
                case BEFORE -> BEFORE.add(word);
                case AFTER -> AFTER.add(word);
                case BOTH -> {
                    BEFORE.add(word);
                    AFTER.add(word);
                }
                case BRAND -> BRANDS.add(word);
            }
            if (row.cell(2).equals("yes")) {
                BEGIN.add(word);
            }
        }
        BRAND_KEYS = BRANDS.stream().mapToLong(WordKey::key).toArray();
    }

    private Glued() {}

    /**
     * Where a word is to be cut that runs into a name.
     *
     * @param start where the word starts, in lower case or with one upper-case letter
     * @param upper where the next upper-case letter stands behind lower-case ones
     * @return the offset of the cut, or -1 if this is one word ("detikNews", "iPhone", "McDonald")
     */
    static int nameAfter(String text, int start, int upper) {
        if (upper - start > LONGEST) {
            return -1;
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        String letters = uncapitalized(text.substring(start, upper));
        Set<String> words = capital ? BEGIN : BEFORE;
        if (words.contains(letters)) {
            return upper;
        }
        // "BudidanSari": two names about a lost "dan".
        if (capital && letters.endsWith(AND) && letters.length() >= AND.length() + SHORTEST_NAME) {
            return upper - AND.length();
        }
        for (String brand : BRANDS) {
            int cut = letters.length() - brand.length();
            if (cut > 0 && letters.endsWith(brand) && words.contains(letters.substring(0, cut))) {
                return start + cut;
            }
        }
        return -1;
    }

    /**
     * Where a brand in lower case starts that is glued to the word before it: "kepadadetikcom".
     *
     * @param start where the word starts, in lower case but for its first letter
     * @return the offset of the brand, or -1
     */
    static int brandAfter(String text, int start, int end) {
        for (int i = 0; i < BRANDS.size(); i++) {
            String brand = BRANDS.get(i);
            int last = Math.min(end - brand.length(), start + LONGEST);
            for (int cut = start + 2; cut < last; cut++) {
                if (text.charAt(cut) == brand.charAt(0) && text.startsWith(brand, cut)) {
                    boolean capital = Character.isUpperCase(text.charAt(start));
                    String letters = uncapitalized(text.substring(start, cut));
                    return (capital ? BEGIN : BEFORE).contains(letters) ? cut : -1;
                }
            }
        }
        return -1;
    }

    /** Whether the letters of a brand stand in a word. */
    static boolean mayHoldBrand(long key) {
        boolean holds = false;
        for (long brand : BRAND_KEYS) {
            holds |= WordKey.holds(key, brand);
        }
        return holds;
    }

    /** Whether the letters stand in a word with which active verbs begin: "mengatakan", "berkata". */
    static boolean mayHoldVerb(long key) {
        return WordKey.holds(key, ME) || WordKey.holds(key, BER);
    }

    private static String uncapitalized(String letters) {
        return Character.toLowerCase(letters.charAt(0)) + letters.substring(1);
    }

    /** Whether lower-case letters behind an acronym are a word of their own: "AFPdan", not "PNSs". */
    static boolean isWordAfter(String text, int start, int end) {
        return end - start <= LONGEST && AFTER.contains(text.substring(start, end));
    }
}
