package id.saring.speaker;

import id.saring.text.Tokens;

/** Tells whether a phrase behind a comma describes the person who is named before it: "Budi Santoso, Kepala Dinas". */
final class PostBehind {
    private PostBehind() {}

    /** Whether the second phrase describes whom the first one names. */
    static boolean describes(Tokens tokens, NounPhrase name, NounPhrase phrase, int limit, boolean strict) {
        return isDescription(phrase) && !isLoneBody(tokens, name, phrase)
                || isThatOffice(phrase)
                || !strict && isFunction(tokens, name, phrase, limit);
    }

    /** Whether a phrase without a title and a demonstrative is a role, a body or one of many. */
    static boolean isDescription(NounPhrase phrase) {
        return (phrase.head() == NounPhrase.Head.ROLE || phrase.head() == NounPhrase.Head.BODY || phrase.isOne())
                && !phrase.isTitled()
                && !phrase.isDemonstrative();
    }

    /** "Budi, mantan Kepala Bagian Umum itu": an office of more than one word. */
    private static boolean isThatOffice(NounPhrase phrase) {
        return phrase.head() == NounPhrase.Head.ROLE
                && phrase.isDemonstrative()
                && !phrase.isTitled()
                && phrase.at() > phrase.core() + 2;
    }

    /** "Budi Santoso, product owner dari bank emas,": nouns between commas, of which the text has no better name. */
    private static boolean isFunction(Tokens tokens, NounPhrase name, NounPhrase phrase, int limit) {
        if (phrase.head() == NounPhrase.Head.NAME || isPost(tokens, phrase)) {
            return name.at() - name.nameStart() >= 2 && isEnglishPost(tokens, phrase, limit);
        }
        return phrase.head() == NounPhrase.Head.NOUN
                && (Lexicon.flags(tokens, phrase.core()) & (Lexicon.SPEECH | Lexicon.STOP | Lexicon.COMMON)) == 0
                && !Sense.NICKNAME.is(tokens, phrase.core())
                && !phrase.isMany()
                && !phrase.isDemonstrative()
                && phrase.at() > phrase.core() + 1
                && phrase.at() < limit
                && tokens.isSign(phrase.at(), ',');
    }

    /** "commodity strategist Anu": a word for a function is in it. */
    private static boolean isPost(Tokens tokens, NounPhrase phrase) {
        for (int i = phrase.core(); i < phrase.at(); i++) {
            if ((Lexicon.flags(tokens, i) & (Lexicon.OFFICE | Lexicon.WEAK)) == Lexicon.OFFICE) {
                return phrase.head() == NounPhrase.Head.NOUN;
            }
        }
        return false;
    }

    /** "Building Management Anu,", "Multi-Property General Manager Anu.": closed by a sign or before a preposition. */
    private static boolean isEnglishPost(Tokens tokens, NounPhrase phrase, int limit) {
        int first = Lexicon.flags(tokens, phrase.core());
        boolean body = phrase.head() == NounPhrase.Head.NOUN || phrase.isBodyLike() && phrase.at() - phrase.core() > 2;
        return body
                && !phrase.isLinked()
                && !phrase.isDemonstrative()
                && (first & (Lexicon.PLACE | Lexicon.SITE | Lexicon.STOP | Lexicon.SPEECH | Lexicon.COMMON)) == 0
                && Apposition.closes(tokens, phrase.at(), limit, true)
                && !(phrase.at() + 1 < limit && (Lexicon.flags(tokens, phrase.at() + 1) & Lexicon.LINK) != 0);
    }

    /** "harga Anu, Banyu menyatakan": one word of a name and one of a body do not explain each other. */
    private static boolean isLoneBody(Tokens tokens, NounPhrase name, NounPhrase body) {
        return body.head() == NounPhrase.Head.BODY
                && body.at() == body.core() + 1
                && name.at() == name.core() + 1
                && !name.isTitled()
                && tokens.isCapital(body.core());
    }
}
