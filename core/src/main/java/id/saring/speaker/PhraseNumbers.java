package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;

/** Reads the numbers inside a noun phrase: those of districts, of laws, of what a body is called by. */
final class PhraseNumbers {
    private PhraseNumbers() {}

    /** Reads the next number; false if the phrase ends before it. */
    static boolean read(NounPhrase phrase) {
        int at = phrase.at();
        if (phrase.isInside() && at + 2 < phrase.limit() && FixedPhrase.ANNIVERSARY.holds(phrase.tokens(), at + 1)) {
            phrase.takeAsPart(Head.BODY, Lexicon.BODY_NAME);
            return phrase.pass(3);
        }
        if (phrase.isFirst() && isField(phrase)) {
            phrase.takeAsPart(Head.NOUN, 0);
            return phrase.pass(2);
        }
        if (at == phrase.core() + 1 && phrase.is(phrase.core(), "pasal")) {
            phrase.become(Head.BODY); // "Pasal 4 huruf d"
            phrase.forgetName();
            return phrase.pass();
        }
        if (phrase.head() == Head.NAME && phrase.is(at - 1, "rw")) {
            return phrase.pass(); // "Ketua RT 3, RW 4, Budi"
        }
        boolean named = phrase.hasName() && phrase.head() != Head.PLACE && phrase.head() != Head.BODY;
        if (named && isNumbered(phrase)) {
            phrase.takeAsPart(Head.BODY, Lexicon.BODY_NAME);
        } else if (isBranch(phrase)) {
            phrase.forgetName();
        } else if (!phrase.hasPlace() && named || phrase.isFirst() || phrase.head() == Head.NAME) {
            return false;
        }
        return phrase.pass();
    }

    /** "4W Marketing Director": a number and a letter that an English office opens with. */
    private static boolean isField(NounPhrase phrase) {
        int letter = phrase.at() + 1;
        return letter + 1 < phrase.limit()
                && phrase.length(letter) == 1
                && phrase.isCapital(letter)
                && !phrase.tokens().spaceBefore(letter)
                && phrase.tokens().spaceBefore(letter + 1)
                && phrase.isCapital(letter + 1);
    }

    /** "Kereta Anu Daop 9 Banyumeneng": the number of a part of a body. */
    private static boolean isBranch(NounPhrase phrase) {
        int next = phrase.at() + 1;
        return phrase.head() == Head.NAME
                && phrase.isBodyLike()
                && (phrase.flags(phrase.at() - 1) & (Lexicon.BODY | Lexicon.PART)) != 0
                && next < phrase.limit()
                && phrase.isCapital(next)
                && (phrase.flags(next) & Lexicon.TIME) == 0;
    }

    /** "Kepala Daop 9 Banyumeneng": a number between capital words stands in a body's name. */
    private static boolean isNumbered(NounPhrase phrase) {
        int next = phrase.at() + 1;
        return phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && !phrase.isLinked()
                && next < phrase.limit()
                && (phrase.isCapital(next) || phrase.isSign(next, ','))
                && phrase.isCapital(phrase.at() - 1)
                && phrase.tokens().spaceBefore(phrase.at());
    }
}
