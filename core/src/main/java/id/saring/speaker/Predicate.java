package id.saring.speaker;

import id.saring.text.Tokens;

/** What a verb tells of the noun before it. */
final class Predicate {
    /** No more adverbs stand before a verb. */
    private static final int ADVERBS = 3;

    private Predicate() {}

    /** "Kritik datang dari Budi Santoso": whose the noun is stands behind the verb; one word alone may be a place's. */
    static boolean comesFrom(Tokens tokens, int verb) {
        return tokens.is(verb + 1, "dari")
                && (tokens.is(verb, "datang") || tokens.is(verb, "berasal"))
                && (!tokens.isCapital(verb + 2) || tokens.isCapital(verb + 3));
    }

    /** Whether the predicate that begins at a token is a passive verb. */
    static boolean isPassive(Tokens tokens, int token) {
        int at = behindAdverbs(tokens, token);
        return at < tokens.size()
                && tokens.isWord(at)
                && tokens.text().startsWith("di", tokens.start(at))
                && Lexicon.isVerb(tokens, at, Lexicon.flags(tokens, at));
    }

    /** Behind the adverbs that begin at a token. */
    static int behindAdverbs(Tokens tokens, int token) {
        int at = token;
        while (at < tokens.size() && at < token + ADVERBS && (Lexicon.flags(tokens, at) & Lexicon.ADVERB) != 0) {
            at++;
        }
        return at;
    }
}
