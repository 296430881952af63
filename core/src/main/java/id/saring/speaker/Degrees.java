package id.saring.speaker;

import id.saring.text.Tokens;

/** Academic degrees behind a name: "S.H., M.Hum.". */
final class Degrees {
    private Degrees() {}

    /** Behind "S.H., M.Hum." if they follow the name. */
    static int behind(Tokens tokens, NounPhrase phrase, int limit) {
        int end = phrase.at;
        if (!phrase.isPerson()) {
            return end;
        }
        int at = end;
        while (at + 1 < limit && tokens.isSign(at, ',')) {
            int next = one(tokens, at + 1, limit);
            if (next < 0) {
                break;
            }
            at = next;
            end = next;
        }
        return end;
    }

    /** Behind one degree that starts at a token, or -1. */
    static int one(Tokens tokens, int token, int limit) {
        int at = token;
        boolean known = false;
        boolean tight = false;
        int words = 0;
        while (at < limit && tokens.isCapital(at) && tokens.end(at) - tokens.start(at) <= (tight ? 6 : 4)) {
            known |= (Lexicon.flags(tokens, at) & Lexicon.DEGREE) != 0 || tight;
            words++;
            at++;
            at = specialty(tokens, at, limit);
            if (at >= limit || !tokens.isSign(at, '.')) {
                break;
            }
            known |= words > 1;
            at++;
            if (at < limit && tokens.spaceBefore(at)) {
                break;
            }
            tight = true;
        }
        return known ? at : -1;
    }

    /** Behind "-KGEH" or "(K)" in "Sp.PD-KGEH", "Sp.OG(K)". */
    private static int specialty(Tokens tokens, int token, int limit) {
        if (token + 1 >= limit || tokens.spaceBefore(token) || !tokens.isCapital(token + 1)) {
            return token;
        }
        if (tokens.isSign(token, '-') && tokens.shape(token + 1) == Tokens.Shape.UPPER) {
            return token + 2;
        }
        boolean bracket = tokens.isSign(token, '(') && token + 2 < limit && tokens.isSign(token + 2, ')');
        return bracket ? token + 3 : token;
    }
}
