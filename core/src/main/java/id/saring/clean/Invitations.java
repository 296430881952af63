package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Words that invite a reader to something: "Simak", "Klik". */
final class Invitations {
    private static final WordTable<Boolean> WORDS = WordRows.words("invitations.tsv");

    private Invitations() {}

    /** Whether a capitalised word starts an invitation. */
    static boolean starts(Tokens tokens, int token) {
        return tokens.isCapital(token) && WORDS.contains(tokens, token);
    }
}
