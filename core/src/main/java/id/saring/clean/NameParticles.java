package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Small words within names: "Iris de Wening", "Ahmad bin Rahmat". */
final class NameParticles {
    private static final WordTable<Boolean> WORDS = WordRows.words("name-particles.tsv");

    private NameParticles() {}

    /** Whether a word stands small within a name: a capitalised word follows. */
    static boolean has(Tokens tokens, int token) {
        return token + 1 < tokens.size()
                && tokens.isCapital(token + 1)
                && tokens.shape(token) == Tokens.Shape.LOWER
                && WORDS.contains(tokens, token);
    }
}
