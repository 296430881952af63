package id.saring.speaker;

import id.saring.text.Tokens;

/** Finds the noun phrase that ends right before a token. */
final class PhraseBefore {
    /** No more starts of a phrase are tried. */
    private static final int TRIES = 16;
    /** So many tokens before a demonstrative a description may begin. */
    private static final int DESCRIPTION = 10;

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
        boolean described = end > limit && (Lexicon.flags(tokens, end - 1) & Lexicon.THIS) != 0;
        if (described && end - 2 > limit && Sentences.isQuote(tokens.sign(end - 2))) {
            return aroundMarks(tokens, end, limit);
        }
        int first = firstNominal(tokens, end, limit, described);
        boolean degree = tokens.isSign(first - 1, ',') && Degrees.one(tokens, first, end) == end;
        return degree ? first : longest(tokens, first, end);
    }

    /** The first of the tokens that may make up a phrase. */
    private static int firstNominal(Tokens tokens, int end, int limit, boolean described) {
        int first = end;
        while (first > limit
                && (Nominal.holds(tokens, first - 1, end, limit)
                        || described && first > end - DESCRIPTION && Nominal.isQuality(tokens, first - 1))) {
            first = first - 1;
            if (tokens.isSign(first, ')')) {
                first = Subject.skip(tokens, first, limit);
            }
        }
        return first;
    }

    /** The first token from which on all tokens make one phrase, or -1. */
    private static int longest(Tokens tokens, int first, int end) {
        int tries = 0;
        for (int start = first; start < end && tries < TRIES; start++) {
            if (!tokens.isWordOrNumber(start)) {
                continue;
            }
            tries++;
            NounPhrase phrase = NounPhrase.read(tokens, start, end);
            if (phrase == null || phrase.at() != end) {
                continue;
            }
            boolean whole = start == first || tokens.isCapital(start) || phrase.head() != NounPhrase.Head.NOUN;
            if (whole && !isLoose(tokens, phrase)) {
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
}
