package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Names of two words written as one, which no page has glued: "YouTube". */
final class JoinedNames {
    private static final WordTable<Boolean> WORDS = WordRows.words("joined-names.tsv");

    private JoinedNames() {}

    static boolean has(Tokens tokens, int token) {
        return WORDS.contains(tokens, token);
    }
}
