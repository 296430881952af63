package id.saring.speaker;

import id.saring.text.Tokens;

/** Finds the noun phrase that ends right before a token. */
final class PhraseBefore {
    private static final int TRIES = 16;

    private PhraseBefore() {}

    /** The first token of the longest noun phrase that ends right before a token, or -1. */
    static int phraseEndingAt(Tokens tokens, int end, int limit) {
        int handle = Handle.endingAt(tokens, end, limit);
        if (handle >= 0) {
            int account = handle > limit ? phraseEndingAt(tokens, handle, limit) : -1;
            return account >= 0 && !tokens.isCapital(account) ? account : handle;
        }
        int named = Degrees.before(tokens, end, limit);
        int person = named < end ? phraseEndingAt(tokens, named, limit) : -1;
        if (person >= 0) {
            return person;
        }
        int first = end;
        boolean described = end > limit && (Lexicon.flags(tokens, end - 1) & Lexicon.THIS) != 0;
        if (described && end - 2 > limit && Sentences.isQuote(tokens.sign(end - 2))) {
            return aroundMarks(tokens, end, limit);
        }
        while (first > limit
                && (isNominal(tokens, first - 1, end, limit)
                        || described && first > end - 10 && isQuality(tokens, first - 1))) {
            first = first - 1;
            if (tokens.isSign(first, ')')) {
                first = Subject.skip(tokens, first, limit);
            }
        }
        if (tokens.isSign(first - 1, ',') && Degrees.one(tokens, first, end) == end) {
            return first;
        }
        int tries = 0;
        for (int start = first; start < end && tries < TRIES; start++) {
            if (!tokens.isWord(start) && tokens.kind(start) != Tokens.Kind.NUMBER) {
                continue;
            }
            tries++;
            NounPhrase phrase = NounPhrase.read(tokens, start, end);
            boolean whole =
                    start == first || tokens.isCapital(start) || phrase != null && phrase.head() != NounPhrase.Head.NOUN;
            if (phrase != null && phrase.at() == end && whole && !isLoose(tokens, phrase)) {
                return start;
            }
        }
        return -1;
    }

    /** "pelantun lagu «Anu» ini": the first token of what a title in marks describes, or -1. */
    private static int aroundMarks(Tokens tokens, int end, int limit) {
        int open = end - 3;
        while (open > limit && open > end - 9 && !Sentences.isQuote(tokens.sign(open))) {
            open--;
        }
        int start = Sentences.isQuote(tokens.sign(open)) ? phraseEndingAt(tokens, open, limit) : -1;
        NounPhrase phrase = start < 0 ? null : NounPhrase.read(tokens, start, end);
        return phrase != null && phrase.at() == end && phrase.head() == NounPhrase.Head.ROLE ? start : -1;
    }

    /** A plain noun and a person's name do not make one phrase: "dalam rapat Budi mengatakan". */
    private static boolean isLoose(Tokens tokens, NounPhrase phrase) {
        return phrase.head() == NounPhrase.Head.NOUN && phrase.isPerson()
                || phrase.head() == NounPhrase.Head.NONE && !isSome(tokens, phrase)
                || tokens.kind(phrase.core()) == Tokens.Kind.NUMBER;
    }

    /** "Sebagian menilai": nobody in particular, before the verb. */
    private static boolean isSome(Tokens tokens, NounPhrase phrase) {
        return phrase.isMany()
                && phrase.at() == phrase.start() + 1
                && tokens.isCapital(phrase.start())
                && !tokens.is(phrase.at(), "dari")
                && !tokens.is(phrase.at(), "yang");
    }

    private static boolean isNominal(Tokens tokens, int token, int end, int limit) {
        if (!tokens.isWord(token)) {
            return switch (tokens.sign(token)) {
                case '-', '/', '&' -> token + 1 < end;
                case '.' -> (token + 1 < end || LegalForm.endsAt(tokens, token)) && isInner(tokens, token);
                case ')' -> true;
                case ',' -> token + 1 < end && Listing.behind(tokens, token, end) >= 0;
                case -1 -> token + 1 < end || token > limit && tokens.isWord(token - 1);
                default -> false;
            };
        }
        int flags = Lexicon.flags(tokens, token);
        if (tokens.isCapital(token)) {
            boolean month = (tokens.is(token, "juli") || tokens.is(token, "april")) && token > limit && token + 1 < end;
            if (month && tokens.isCapital(token - 1) && tokens.isCapital(token + 1)) {
                return true;
            }
            if (FixedPhrase.DATE.holds(tokens, token) && tokens.isCapital(token - 1)) {
                return true; // "Universitas Sebelas Maret"
            }
            if (token + 1 == end
                    ? TimeNames.isCalledByTime(tokens, token)
                    : token > 0
                            && (tokens.isSign(token - 1, ',')
                                    || tokens.isSign(token - 1, ')')
                                    || tokens.isCapital(token - 1))
                            && TimeNames.isNamedByTime(tokens, token)) {
                return true;
            }
            if (FixedPhrase.FIELD.holds(tokens, token) || FixedPhrase.ANNIVERSARY.holds(tokens, token)) {
                return true;
            }
            boolean function =
                    (flags & Lexicon.STOP) != 0 && (flags & (Lexicon.NOMINAL | Lexicon.ONE | Lexicon.MANY)) == 0
                            || afterStop(tokens, token) && Lexicon.opensWithFunction(tokens, token, flags);
            int opener = Lexicon.COMMON | Lexicon.NOUN;
            if ((flags & opener) == opener && afterStop(tokens, token)) {
                return false;
            }
            return !(function && (token == limit || (flags & Lexicon.TIME) != 0 || afterStop(tokens, token)));
        }
        if ((flags & Lexicon.THIS) != 0) {
            return token == end - 1;
        }
        if ((flags & Lexicon.STOP) != 0 && FixedWords.isFixed(tokens, token)) {
            return true;
        }
        if ((flags & (Lexicon.LINK | Lexicon.FROM | Lexicon.PARTICLE)) != 0) {
            return token < end - 1 && !tokens.is(token, "di");
        }
        if ((flags & (Lexicon.ONE | Lexicon.MANY)) != 0) {
            return token < end - 1 || tokens.is(token, "sosok");
        }
        if ((flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return false;
        }
        return !Lexicon.isVerb(tokens, token, flags);
    }

    /** "berusia", "di", "tahun": they stand inside "pria berusia 44 tahun itu". */
    private static boolean isQuality(Tokens tokens, int token) {
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

    private static boolean afterStop(Tokens tokens, int token) {
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
