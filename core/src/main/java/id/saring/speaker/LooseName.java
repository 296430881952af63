package id.saring.speaker;

import id.saring.text.Tokens;

/** A person's full name behind a description that was not read as one: "Tenaga Kesehatan Kloter 12, dr Budi Santoso". */
final class LooseName {
    private LooseName() {}

    /** Whether the phrase behind a comma names whom the one before it describes. */
    static boolean follows(Tokens tokens, NounPhrase before, NounPhrase name, int limit, boolean strict) {
        boolean open = before.head() == NounPhrase.Head.ROLE
                || tokens.isCapital(before.core()) && (Lexicon.flags(tokens, before.core()) & Lexicon.STOP) == 0;
        return open
                && !before.isDemonstrative()
                && !before.isLinked()
                && !before.isMany()
                && (before.isPerson() ? !strict && isMisread(tokens, before) : isDescription(tokens, before))
                && (isFullName(tokens, name) || isAlone(before, name))
                && Apposition.closes(tokens, name.at(), limit, strict)
                && !goesOn(tokens, name.at(), limit);
    }

    /** An office whose body seems to end in a name: one word, or what an acronym in brackets explains. */
    private static boolean isMisread(Tokens tokens, NounPhrase phrase) {
        int end = phrase.nameEnd() >= 0 ? phrase.nameEnd() : phrase.at();
        boolean explained = phrase.nameEnd() >= 0
                && phrase.at() == phrase.nameEnd() + 3
                && tokens.isSign(phrase.nameEnd(), '(')
                && tokens.shape(phrase.nameEnd() + 1) == Tokens.Shape.UPPER;
        boolean one = end == phrase.nameStart() + 1 || tokens.kind(end - 1) == Tokens.Kind.NUMBER;
        int first = Lexicon.flags(tokens, phrase.nameStart());
        boolean place = phrase.head() == NounPhrase.Head.TITLE && (first & (Lexicon.SITE | Lexicon.BODY)) != 0;
        return place
                || phrase.head() == NounPhrase.Head.ROLE
                        && phrase.nameStart() > phrase.core() + 1
                        && (explained || one);
    }

    /** "Kasatlak Pendidikan Kecamatan Banyu": a name that holds the words of a body. */
    private static boolean isDescription(Tokens tokens, NounPhrase phrase) {
        return phrase.head() == NounPhrase.Head.NAME && phrase.isBodyLike() && phrase.at() - phrase.core() > 2
                || phrase.head() == NounPhrase.Head.NOUN
                        && phrase.at() - phrase.core() > 1
                        && tokens.isCapital(phrase.at() - 1)
                || phrase.head() == NounPhrase.Head.ROLE && phrase.at() - phrase.core() > 1;
    }

    /** Two words of a name or more, with a title or one word of a role before them or none: "Chef Budi Santoso". */
    private static boolean isFullName(Tokens tokens, NounPhrase phrase) {
        int end = phrase.nameEnd() >= 0 ? phrase.nameEnd() : phrase.at();
        boolean titled = phrase.head() == NounPhrase.Head.ROLE && phrase.nameStart() == phrase.core() + 1;
        boolean bare = phrase.head() == NounPhrase.Head.NAME || phrase.head() == NounPhrase.Head.TITLE;
        return phrase.isPerson()
                && (bare || titled)
                && !phrase.isLinked()
                && (tokens.isCapital(phrase.core()) || phrase.isTitled())
                && (phrase.isTitled() || titled || end - phrase.nameStart() >= 2);
    }

    /** "Kasatlak Pendidikan Kecamatan Banyu, Budi": one word behind what can be nothing but an office. */
    private static boolean isAlone(NounPhrase office, NounPhrase name) {
        return name.isPerson()
                && name.head() == NounPhrase.Head.NAME
                && !name.isLinked()
                && office.head() == NounPhrase.Head.NAME
                && Description.isOfficeByShape(office.tokens(), office.core());
    }

    /** "Budi Santoso, Ani, dan Wira": a list of people. */
    private static boolean goesOn(Tokens tokens, int token, int limit) {
        int next = token < limit && tokens.isSign(token, ',') ? token + 1 : token;
        return next < limit && (Lexicon.flags(tokens, next) & Lexicon.LINK) != 0;
    }
}
