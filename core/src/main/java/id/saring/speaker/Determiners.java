package id.saring.speaker;

import id.saring.text.Tokens;

/** Reads the determiners that a noun phrase begins with: "seorang", "dua", "banyak dari para". */
final class Determiners {
    private static final int DETERMINER = Lexicon.ONE | Lexicon.MANY;

    private Determiners() {}

    /** Reads all determiners from the next token on. */
    static void read(NounPhrase phrase) {
        while (phrase.at() < phrase.limit()) {
            int flags = phrase.flags(phrase.at());
            boolean number = isNumber(phrase);
            if (!number && (flags & DETERMINER) == 0 || isFigure(phrase)) {
                return;
            }
            if (number || (flags & Lexicon.MANY) != 0) {
                phrase.markMany();
            }
            if ((flags & Lexicon.ONE) != 0) {
                phrase.markOne();
            }
            phrase.pass();
            if (phrase.isMany() && phrase.is("dari") && phrase.hasNext()) {
                phrase.pass();
            }
        }
    }

    /** "44 warga". */
    private static boolean isNumber(NounPhrase phrase) {
        return phrase.tokens().kind(phrase.at()) == Tokens.Kind.NUMBER
                && phrase.hasNext()
                && phrase.isNoun(phrase.at() + 1);
    }

    /** "sosok yang akrab disapa Budi itu": a noun of its own, no word before another. */
    private static boolean isFigure(NounPhrase phrase) {
        int next = phrase.at() + 1;
        return phrase.is("sosok") && (next >= phrase.limit() || !phrase.isCapital(next) && !phrase.isNoun(next));
    }
}
