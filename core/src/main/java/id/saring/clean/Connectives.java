package id.saring.clean;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordFlags;
import java.util.HashMap;
import java.util.Map;

/** Words that a headline prints small: "di", "yang", "ini". */
final class Connectives {
    private enum Kind {
        /** Opens a phrase, so that nothing ends behind it: "di". */
        OPENS,
        /** A sentence or a headline may end with it: "ini". */
        CLOSES
    }

    /** The flag of all these words, whose value counts them. */
    private static final long CONNECTIVE = 1;

    private static final long CLOSES = 2;
    private static final WordFlags WORDS = load();

    private Connectives() {}

    private static WordFlags load() {
        Map<String, Long> words = new HashMap<>();
        for (Table.Row row : Table.read(Connectives.class, "connectives.tsv", 2)) {
            row.put(words, row.constant(1, Kind.class) == Kind.CLOSES ? CONNECTIVE | CLOSES : CONNECTIVE);
        }
        return new WordFlags(words);
    }

    static boolean has(Tokens tokens, int token) {
        return count(tokens, token) != 0;
    }

    /** 1 for one of these words, else 0. */
    static int count(Tokens tokens, int token) {
        return (int) (WORDS.get(tokens, token) & CONNECTIVE);
    }

    /** Whether a sentence or a headline may end with one of these words. */
    static boolean closes(Tokens tokens, int token) {
        return (WORDS.get(tokens, token) & CLOSES) != 0;
    }
}
