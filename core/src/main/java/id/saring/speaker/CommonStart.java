package id.saring.speaker;

import id.saring.text.Tokens.Shape;

/** Tells an ordinary noun that a sentence begins with from a name. */
final class CommonStart {
    private CommonStart() {}

    /** "Pemilik usaha …", "Sumber lain": whether the first word of a phrase is an ordinary noun. */
    static boolean holds(NounPhrase phrase, int flags) {
        int next = phrase.at() + 1;
        if (((flags & Lexicon.SPEECH) != 0 || Lexicon.looksCommon(phrase.tokens(), phrase.at()))
                && next < phrase.limit()
                && phrase.is(next, "dari")
                && phrase.tokens().shape(phrase.at()) == Shape.CAPITALIZED) {
            return true; // "Laporan dari Dewan Anu"
        }
        if (next >= phrase.limit()
                || !phrase.tokens().isWord(next)
                || phrase.isCapital(next)
                || (flags & (Lexicon.TITLE | Lexicon.STOP)) != 0
                || (flags & Lexicon.RANK) != 0 && !phrase.is(next, "bintang") && !phrase.is(next, "polisi")
                || phrase.tokens().shape(phrase.at()) != Shape.CAPITALIZED) {
            return false;
        }
        int nextFlags = phrase.flags(next);
        boolean noun = (nextFlags & (Lexicon.STOP | Lexicon.PARTICLE)) == 0
                        && !Lexicon.isVerb(phrase.tokens(), next, nextFlags)
                || FixedPhrase.FIELD.holds(phrase.tokens(), next);
        return noun
                && (flags != 0
                        || Lexicon.isAgent(phrase.tokens(), phrase.at())
                        || Lexicon.looksCommon(phrase.tokens(), phrase.at())
                        || phrase.is(next, "lain")
                        || isThatBehind(phrase, next));
    }

    /** "Raksasa teknologi itu": no name but a noun, of which a demonstrative closes the phrase. */
    private static boolean isThatBehind(NounPhrase phrase, int next) {
        return next + 1 < phrase.limit()
                && (phrase.flags(next + 1) & Lexicon.THIS) != 0
                && Sentences.startsAt(phrase.tokens(), phrase.at())
                && !phrase.isCapital(next + 1);
    }
}
