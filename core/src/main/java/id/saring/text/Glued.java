package id.saring.text;

import java.util.HashSet;
import java.util.Set;

/** Words that lost the blank between them and a name beside them, as pages print them where a link starts or ends. */
final class Glued {
    private static final Set<String> BEFORE = new HashSet<>();
    private static final Set<String> AFTER = new HashSet<>();
    private static final Set<String> BRANDS = new HashSet<>();
    private static final int LONGEST = 16;

    static {
        for (Table.Row row : Table.read(Glued.class, "glued.tsv", 2)) {
            String word = row.cell(0);
            switch (row.cell(1)) {
                case "before" -> BEFORE.add(word);
                case "after" -> AFTER.add(word);
                case "both" -> {
                    BEFORE.add(word);
                    AFTER.add(word);
                }
                case "brand" -> BRANDS.add(word);
                default -> throw row.error("expected before, after, both or brand, found " + row.cell(1));
            }
        }
    }

    private Glued() {}

    /**
     * Where a name starts that is glued to the word before it.
     *
     * @param start where the lower-case letters start
     * @param upper where the first upper-case letter stands behind them
     * @return the offset of the name, or -1 if this is one word ("detikNews", "iPhone")
     */
    static int nameAfter(String text, int start, int upper) {
        if (upper - start > LONGEST) {
            return -1;
        }
        String letters = text.substring(start, upper);
        if (BEFORE.contains(letters)) {
            return upper;
        }
        for (String brand : BRANDS) {
            int cut = letters.length() - brand.length();
            if (cut > 0 && letters.endsWith(brand) && BEFORE.contains(letters.substring(0, cut))) {
                return start + cut;
            }
        }
        return -1;
    }

    /** Whether lower-case letters behind an acronym are a word of their own: "AFPdan", not "PNSs". */
    static boolean isWordAfter(String text, int start, int end) {
        return end - start <= LONGEST && AFTER.contains(text.substring(start, end));
    }
}
