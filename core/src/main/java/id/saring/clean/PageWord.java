package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordFlags;

/** Closed classes of words that the stages ask for, by {@code page-words.tsv}. A word may have several. */
enum PageWord {
    /** Announces a summary before it is named: the "berikut adalah" of "Berikut adalah ringkasan". */
    ANNOUNCES,
    /** Names such a summary: "ringkasan". */
    SUMMARY,
    /** Ends the domain of an outlet: "com". */
    DOMAIN_END,
    /** Opens an address with its protocol: "https". */
    SCHEME,
    /** Says where in a picture someone stands: "kiri". */
    SIDE,
    /** Stands before a place: "di". */
    LOCATIVE;

    private static final WordFlags WORDS = WordFlags.read(PageWord.class, "page-words.tsv");

    /** Whether a token is a word of this class. */
    boolean is(Tokens tokens, int token) {
        return WORDS.has(tokens, token, this);
    }
}
