package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Words that a headline prints small: "di", "yang", "ini". */
final class Connectives {
    private static final WordTable<String> WORDS = WordRows.classes("connectives.tsv");

    private Connectives() {}

    static boolean has(Tokens tokens, int token) {
        return WORDS.contains(tokens, token);
    }

    /** Whether a sentence or a headline may end with one of these words. */
    static boolean closes(Tokens tokens, int token) {
        return "closes".equals(WORDS.get(tokens, token));
    }
}
