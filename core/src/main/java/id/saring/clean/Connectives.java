package id.saring.clean;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** Words that a headline prints small. */
final class Connectives {
    private static final WordTable<Boolean> WORDS = load();

    private Connectives() {}

    static boolean has(Tokens tokens, int token) {
        return WORDS.contains(tokens, token);
    }

    /** Whether a sentence or a headline may end with one of these words. */
    static boolean closes(Tokens tokens, int token) {
        return tokens.is(token, "ini")
                || tokens.is(token, "itu")
                || tokens.is(token, "juga")
                || tokens.is(token, "sih");
    }

    private static WordTable<Boolean> load() {
        Map<String, Boolean> words = new HashMap<>();
        for (Table.Row row : Table.read(Connectives.class, "connectives.tsv", 1)) {
            words.put(row.cell(0), true);
        }
        return new WordTable<>(words);
    }
}
