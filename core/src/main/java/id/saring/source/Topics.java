package id.saring.source;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** The words that tell the name of a site or a data firm from a person's; see {@code topics.tsv}. */
final class Topics {
    private static final WordTable<Boolean> WORDS = load();

    private Topics() {}

    private static WordTable<Boolean> load() {
        Map<String, Boolean> words = new HashMap<>();
        for (Table.Row row : Table.read(Topics.class, "topics.tsv", 1)) {
            words.put(row.cell(0), true);
        }
        return new WordTable<>(words);
    }

    /** Whether a token is such a word with an upper-case first letter. */
    static boolean is(Tokens tokens, int token) {
        return tokens.isCapital(token) && WORDS.get(tokens, token) != null;
    }

    /** Whether a name holds such a word. */
    static boolean isIn(Tokens tokens, Named named) {
        for (int i = tokens.at(named.start()); i < named.next(); i++) {
            if (tokens.isWord(i) && is(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
