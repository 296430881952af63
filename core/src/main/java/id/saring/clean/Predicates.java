package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Small words that say what someone does: "Kepala Desa sempat cemas" is about one, "Kepala Desa baru" may not be. */
final class Predicates {
    private static final WordTable<Boolean> WORDS = WordRows.words("predicates.tsv");

    private Predicates() {}

    static boolean has(Tokens tokens, int token) {
        return WORDS.contains(tokens, token);
    }
}
