package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Words that tell where a sentence starts behind a headline: "Menurut", "Kepala", "Polres". */
final class Openers {
    private enum Kind {
        /** A sentence starts here if it goes on small or with a comma: "Sebelumnya, ...". */
        OPENER,
        /** A sentence starts here whatever follows: "Menurut Siti". */
        STRONG,
        /** A sentence starts here if only names follow before the next small word: "Kepala Desa Budi lalu". */
        ROLE,
        /** The same, and an office before it belongs to it: "Polres" in "Kepala Polres". */
        BODY,
        /** No sentence starts behind it, as it needs what follows: "Bikin". */
        BINDS
    }

    private static final WordTable<Kind> WORDS = WordRows.classes("openers.tsv", Kind.class);

    private Openers() {}

    /** Whether a folded word opens a sentence. */
    static boolean isOpener(String word) {
        return isOpener(Tokens.of(word), 0);
    }

    /** Whether a word opens a sentence, however it is written. */
    static boolean isOpener(Tokens tokens, int token) {
        Kind kind = WORDS.get(tokens, token);
        return kind == Kind.OPENER || kind == Kind.STRONG;
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
        Kind kind = WORDS.get(tokens, token);
        boolean goesOn = tokens.isSign(token + 1, ',')
                || token + 1 < tokens.size() && tokens.isWord(token + 1) && !tokens.isCapital(token + 1);
        return kind == Kind.STRONG || kind == Kind.OPENER && goesOn;
    }

    /** Whether a capitalised word stands before a name. */
    static boolean isRole(Tokens tokens, int token) {
        Kind kind = tokens.isCapital(token) ? WORDS.get(tokens, token) : null;
        return kind == Kind.ROLE || kind == Kind.BODY;
    }

    /** Whether a capitalised word starts the name of an office or firm. */
    static boolean isBody(Tokens tokens, int token) {
        return tokens.isCapital(token) && WORDS.get(tokens, token) == Kind.BODY;
    }

    /** Whether a word of a headline needs what follows it. */
    static boolean binds(Tokens tokens, int token) {
        return WORDS.get(tokens, token) == Kind.BINDS;
    }
}
