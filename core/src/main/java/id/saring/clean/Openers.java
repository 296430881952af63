package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Words that tell where a sentence starts behind a headline: "Menurut", "Kepala", "Polres". */
final class Openers {
    private static final WordTable<String> WORDS = WordRows.classes("openers.tsv");

    private Openers() {}

    /** Whether a folded word opens a sentence. */
    static boolean isOpener(String word) {
        return isOpener(Tokens.of(word), 0);
    }

    /** Whether a word opens a sentence, however it is written. */
    static boolean isOpener(Tokens tokens, int token) {
        String known = WORDS.get(tokens, token);
        return "opener".equals(known) || "strong".equals(known);
    }

    /** Whether a capitalised word opens a sentence. */
    static boolean opens(Tokens tokens, int token) {
        return tokens.isCapital(token) && isOpener(tokens, token);
    }

    /** Whether it does so although more words in large letters follow. */
    static boolean opensForSure(Tokens tokens, int token) {
        if (!tokens.isCapital(token)) {
            return false;
        }
        String word = WORDS.get(tokens, token);
        boolean goesOn = tokens.isSign(token + 1, ',')
                || token + 1 < tokens.size() && tokens.isWord(token + 1) && !tokens.isCapital(token + 1);
        return "strong".equals(word) || "opener".equals(word) && goesOn;
    }

    /** Whether a capitalised word stands before a name. */
    static boolean isRole(Tokens tokens, int token) {
        String word = tokens.isCapital(token) ? WORDS.get(tokens, token) : null;
        return "role".equals(word) || "body".equals(word);
    }

    /** Whether a capitalised word starts the name of an office or firm. */
    static boolean isBody(Tokens tokens, int token) {
        return tokens.isCapital(token) && "body".equals(WORDS.get(tokens, token));
    }

    /** Whether a word of a headline needs what follows it. */
    static boolean binds(Tokens tokens, int token) {
        return "binds".equals(WORDS.get(tokens, token));
    }
}
