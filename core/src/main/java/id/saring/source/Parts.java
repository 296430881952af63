package id.saring.source;

import id.saring.text.Tokens;
import id.saring.text.WordFlags;

/** The parts of all words, as sets of bits. */
final class Parts {
    private static final WordFlags WORDS = WordFlags.read(Part.class, "words.tsv");

    private Parts() {}

    /** The parts that a token's word plays, 0 if none. */
    static long of(Tokens tokens, int token) {
        return WORDS.get(tokens, token);
    }

    /** Whether a token's word plays one of some parts. */
    static boolean is(Tokens tokens, int token, Part part) {
        return (of(tokens, token) & part.bit()) != 0;
    }
}
