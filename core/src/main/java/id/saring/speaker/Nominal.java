package id.saring.speaker;

import id.saring.text.Tokens;

/** Decides, from right to left, which tokens may stand in a noun phrase. */
final class Nominal {
    private Nominal() {}

    /**
     * Whether a token may stand in a phrase.
     *
     * @param end the token behind the phrase
     * @param limit the first token that the phrase may begin with
     */
    static boolean holds(Tokens tokens, int token, int end, int limit) {
        if (!tokens.isWord(token)) {
            return isInnerSign(tokens, token, end, limit);
        }
        int flags = Lexicon.flags(tokens, token);
        return tokens.isCapital(token)
                ? isDate(tokens, token, end, limit) || isCapital(tokens, token, flags, limit)
                : isLower(tokens, token, flags, end);
    }

    private static boolean isInnerSign(Tokens tokens, int token, int end, int limit) {
        return switch (tokens.sign(token)) {
            case '-', '/', '&' -> token + 1 < end;
            case '.' -> (token + 1 < end || LegalForm.endsAt(tokens, token)) && isInner(tokens, token);
            case ')' -> true;
            case ',' -> token + 1 < end && Listing.behind(tokens, token, end) >= 0;
            case -1 -> token + 1 < end || token > limit && tokens.isWord(token - 1);
            default -> false;
        };
    }

    /** Whether a capital word of time belongs to a name: "Universitas Sebelas Maret", "Direktur Anu, Juli Santika". */
    private static boolean isDate(Tokens tokens, int token, int end, int limit) {
        boolean inside = token > limit && token + 1 < end && (tokens.is(token, "juli") || tokens.is(token, "april"));
        if (inside && tokens.isCapital(token - 1) && tokens.isCapital(token + 1)) {
            return true;
        }
        if (FixedPhrase.DATE.holds(tokens, token) && tokens.isCapital(token - 1)) {
            return true;
        }
        boolean named = token + 1 == end ? TimeNames.isCalledByTime(tokens, token) : isNamedByTime(tokens, token);
        return named || FixedPhrase.FIELD.holds(tokens, token) || FixedPhrase.ANNIVERSARY.holds(tokens, token);
    }

    private static boolean isNamedByTime(Tokens tokens, int token) {
        return token > 0
                && (tokens.isSign(token - 1, ',') || tokens.isSign(token - 1, ')') || tokens.isCapital(token - 1))
                && TimeNames.isNamedByTime(tokens, token);
    }

    private static boolean isCapital(Tokens tokens, int token, int flags, int limit) {
        boolean first = isBehindStop(tokens, token);
        int opener = Lexicon.COMMON | Lexicon.NOUN;
        if (first && (flags & opener) == opener) {
            return false;
        }
        int noun = Lexicon.NOMINAL | Lexicon.ONE | Lexicon.MANY;
        boolean function = (flags & Lexicon.STOP) != 0 && (flags & noun) == 0
                || first && Lexicon.opensWithFunction(tokens, token, flags);
        return !(function && (token == limit || (flags & Lexicon.TIME) != 0 || first));
    }

    private static boolean isLower(Tokens tokens, int token, int flags, int end) {
        boolean last = token == end - 1;
        if ((flags & Lexicon.THIS) != 0) {
            return last;
        }
        boolean stop = (flags & Lexicon.STOP) != 0;
        if (stop && FixedWords.isFixed(tokens, token)) {
            return true;
        }
        if ((flags & (Lexicon.LINK | Lexicon.FROM | Lexicon.PARTICLE)) != 0) {
            return !last && !tokens.is(token, "di");
        }
        if ((flags & (Lexicon.ONE | Lexicon.MANY)) != 0) {
            return !last || tokens.is(token, "sosok");
        }
        return !(stop && (flags & Lexicon.NOMINAL) == 0) && !Lexicon.isVerb(tokens, token, flags);
    }

    /** "berusia", "di", "tahun": they stand inside "pria berusia 44 tahun itu". */
    static boolean isQuality(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.isCapital(token)) {
            return false;
        }
        int start = tokens.start(token);
        return tokens.is(token, "di")
                || tokens.is(token, "untuk")
                || tokens.is(token, "tahun")
                || tokens.text().startsWith("ber", start)
                || tokens.text().startsWith("ter", start);
    }

    private static boolean isBehindStop(Tokens tokens, int token) {
        return token == 0 || tokens.isSign(token - 1, '.') || tokens.kind(token - 1) == Tokens.Kind.BREAK;
    }

    private static boolean isInner(Tokens tokens, int token) {
        if (token == 0 || token + 1 >= tokens.size() || !tokens.isWord(token - 1)) {
            return false;
        }
        boolean tight = !tokens.spaceBefore(token) && !tokens.spaceBefore(token + 1) && !tokens.isCapital(token + 1);
        if (LegalForm.endsAt(tokens, token)) {
            return !tokens.isCapital(token + 1);
        }
        int length = tokens.end(token - 1) - tokens.start(token - 1);
        int flags = Lexicon.flags(tokens, token - 1);
        int abbreviated = Lexicon.TITLE | Lexicon.RANK | Lexicon.ARM | Lexicon.DEGREE;
        return tight || length == 1 || length <= 6 && (flags & abbreviated) != 0 || Sense.ACTING.is(tokens, token - 1);
    }
}
