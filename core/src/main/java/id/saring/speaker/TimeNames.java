package id.saring.speaker;

import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;

/** First names that are words of time: "Hari", "Juli". */
final class TimeNames {
    private TimeNames() {}

    /** "Direktur Anu, Juli Santika": the first of two words of a name. */
    static boolean isNamedByTime(Tokens tokens, int token) {
        int next = token + 1;
        return Sense.TIME_NAME.is(tokens, token)
                && next < tokens.size()
                && tokens.shape(next) == Shape.CAPITALIZED
                && Lexicon.flags(tokens, next) == 0;
    }

    /** "Dini mengaku", "Menurut saksi, Juli bilang": a first name that opens a clause before its verb, and is a word of time. */
    static boolean isCalledByTime(Tokens tokens, int token) {
        int next = token + 1;
        return Sense.TIME_NAME.is(tokens, token)
                && next < tokens.size()
                && tokens.isCapital(token)
                && (token == 0 || !tokens.isWord(token - 1))
                && !tokens.isCapital(next)
                && Lexicon.isVerb(tokens, next, Lexicon.flags(tokens, next));
    }
}
