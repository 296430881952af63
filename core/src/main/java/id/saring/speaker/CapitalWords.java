package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens.Shape;

/** Reads the capital words of a noun phrase: titles, roles, bodies, places, names. */
final class CapitalWords {
    private CapitalWords() {}

    /** Reads the next word; false if the phrase ends with it or before it. */
    static boolean read(NounPhrase phrase, int all) {
        int flags = CapitalFlags.of(phrase, all);
        if (endsBefore(phrase, flags)) {
            return false;
        }
        if (phrase.isFirst()
                && (CommonStart.holds(phrase, flags) || flags == 0 && Lexicon.isOwned(phrase.tokens(), phrase.at()))) {
            return LowerWords.readNoun(phrase, flags);
        }
        if ((flags & Lexicon.TITLE) != 0 && TitleWords.readHospitals(phrase) || readFixed(phrase, flags)) {
            return true;
        }
        if (opensBalineseBehindRole(phrase)) {
            phrase.forgetName(); // "Direktur RSUP Prof Anu I Wayan Budi"
        }
        if (isOfficeBehind(phrase, flags)) {
            phrase.takeAsOffice();
            return phrase.pass();
        }
        boolean named =
                phrase.hasName() && (phrase.head() == Head.NAME || phrase.head() == Head.TITLE) && !phrase.isBodyLike();
        if (named && (flags & Lexicon.OFFICE) != 0 && (flags & Lexicon.WEAK) == 0) {
            return false;
        }
        take(phrase, flags, Reading.of(phrase, flags, named));
        return phrase.pass();
    }

    /** Whether a word does not belong to the phrase: an amount, a function word, a verb, a word of time. */
    private static boolean endsBefore(NounPhrase phrase, int flags) {
        if (phrase.isInside() && phrase.length(phrase.at()) == 2 && phrase.is("rp")) {
            return true;
        }
        if (phrase.isFirst()
                && (flags & Lexicon.STOP) != 0
                && (flags & Lexicon.NOMINAL) == 0
                && !phrase.nextIsCapital()) {
            return true;
        }
        if (phrase.hasName()
                && phrase.hasNext()
                && !phrase.isBodyLike()
                && HeadlineVerb.isSure(phrase.tokens(), phrase.at(), flags)) {
            return true;
        }
        if ((flags & Lexicon.TIME) != 0
                && !(phrase.isTitled() && (flags & Lexicon.ARM) != 0)
                && (phrase.isInside() || !phrase.isCapital(phrase.at() + 1))
                && !TimeNames.isNoTime(phrase)) {
            return true;
        }
        return (flags & (Lexicon.PLACE_PREPOSITION | Lexicon.CLAUSE)) != 0
                && phrase.isInside()
                && phrase.head() == Head.NAME
                && (flags & NounPhrase.NAME_LIKE) == 0
                && !phrase.is("yang");
    }

    /** Reads the member of a list, an heir to a throne, the first word of a nobleman's name. */
    private static boolean readFixed(NounPhrase phrase, int flags) {
        if (phrase.isListed()) {
            boolean ofRole = phrase.head() == Head.ROLE && !phrase.hasBody();
            phrase.takeAsPart(ofRole ? Head.ROLE : Head.BODY, flags & ~NounPhrase.BODIES);
            return phrase.pass();
        }
        if ((flags & Lexicon.KIN) == 0) {
            return false;
        }
        if (isHeirToThrone(phrase)) {
            phrase.takeAsPart(Head.ROLE, Lexicon.OFFICE);
            return phrase.pass(2);
        }
        if (phrase.is("anak") && phrase.is(phrase.at() + 1, "agung")) {
            phrase.takeAsName(0, false); // "Anak Agung Budi"
            return phrase.pass();
        }
        return false;
    }

    private static void take(NounPhrase phrase, int flags, Reading reading) {
        boolean upper = phrase.tokens().shape(phrase.at()) == Shape.UPPER;
        switch (reading) {
            case NAME -> phrase.takeAsName(flags, upper);
            case GIVEN_NAME -> phrase.takeAsName(0, upper);
            case TITLE -> phrase.takeAsTitle();
            case ROLE -> phrase.takeAsPart(Head.ROLE, flags);
            case BODY -> phrase.takeAsPart(Head.BODY, flags);
            case SITE -> phrase.takeAsPart(Head.PLACE, flags);
            case PLACE -> phrase.takeAsPlaceOrPart(flags | Lexicon.PART, upper);
            case ACRONYM -> Acronyms.take(phrase);
            case NUMERAL -> phrase.takeAsPart(Head.NAME, flags);
            case COMMON -> phrase.takeAsPart(phrase.hasBody() ? Head.BODY : Head.ROLE, 0);
        }
    }

    /** "Country Manager", "Sales Director": an English office stands behind what it is over. */
    private static boolean isOfficeBehind(NounPhrase phrase, int flags) {
        int office = Lexicon.OFFICE | Lexicon.PART;
        int words = phrase.at() - phrase.core();
        if ((flags & office) != office
                || words == 0
                || words > 5
                || phrase.isTitled()
                || !(Sense.POST.is(phrase.tokens(), phrase.at())
                        || phrase.tokens().isMixed(phrase.at()))) {
            return false;
        }
        boolean field = phrase.head() == Head.NOUN
                || phrase.head() == Head.NAME && (phrase.isBodyLike() || phrase.isAcronymOnly());
        boolean joined = words > 2 && phrase.isSign(phrase.at() - 2, '&');
        return field || phrase.head() == Head.NAME && (joined || phrase.isSign(phrase.start() - 1, ','));
    }

    /** "Putra Mahkota Anu". */
    private static boolean isHeirToThrone(NounPhrase phrase) {
        return phrase.hasNext() && phrase.isFirst() && phrase.is(phrase.at() + 1, "mahkota");
    }

    /** "I Gusti", "I Made": no numeral but the first word of a person's name. */
    static boolean opensBalinese(NounPhrase phrase) {
        return Sense.BALINESE.is(phrase.tokens(), phrase.at() + 1);
    }

    private static boolean opensBalineseBehindRole(NounPhrase phrase) {
        return phrase.hasName()
                && phrase.head() == Head.ROLE
                && phrase.length(phrase.at()) == 1
                && opensBalinese(phrase);
    }
}
