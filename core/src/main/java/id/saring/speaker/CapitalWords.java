package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** Reads the capital words of a noun phrase: titles, roles, bodies, places, names. */
final class CapitalWords {
    private CapitalWords() {}

    /** What a capital word is read as. */
    private enum Reading {
        NAME,
        /** A first name that is a place's too. */
        GIVEN_NAME,
        TITLE,
        ROLE,
        BODY,
        SITE,
        PLACE,
        ACRONYM,
        /** A numeral in the name of a body: "Komisi X". */
        NUMERAL,
        /** A common noun in the name of an office or a body: "Pemberdayaan". */
        COMMON
    }

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
        take(phrase, flags, reading(phrase, flags, named));
        return phrase.pass();
    }

    /** Whether a word does not belong to the phrase: an amount, a function word, a word of time. */
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

    /** What a word is by its flags; the first that holds. */
    private static Reading reading(NounPhrase phrase, int flags, boolean named) {
        boolean goesOn = named && (flags & Lexicon.WEAK) != 0;
        if (goesOn
                || phrase.isFirst()
                        && (flags & Lexicon.STOP) != 0
                        && (flags & (Lexicon.ROLE | NounPhrase.BODIES)) == 0) {
            return Reading.NAME;
        }
        if (TitleWords.isTitle(phrase, flags)) {
            return Reading.TITLE;
        }
        if (phrase.isTitled() || isBehindParticle(phrase)) {
            return Reading.NAME;
        }
        if (isRole(phrase, flags) || flags == 0 && phrase.isFirst() && isAgentOf(phrase)) {
            return Reading.ROLE;
        }
        if ((flags & NounPhrase.BODIES) != 0) {
            return Reading.BODY;
        }
        return (flags & Lexicon.WEAK) != 0 && !isWeakPart(phrase) ? Reading.NAME : placeReading(phrase, flags);
    }

    /** What a word is that may be a place's, or part of a body's name. */
    private static Reading placeReading(NounPhrase phrase, int flags) {
        if ((flags & Lexicon.SITE) != 0) {
            return closesName(phrase) ? Reading.NAME : Reading.SITE;
        }
        if (isNamedSite(phrase)) {
            return Reading.SITE;
        }
        if ((flags & Lexicon.PLACE) != 0 && isGivenName(phrase)) {
            return Reading.GIVEN_NAME;
        }
        if ((flags & (Lexicon.PLACE | Lexicon.PART)) != 0 || phrase.is("haji") && phrase.hasBody()) {
            return Reading.PLACE;
        }
        return shapeReading(phrase, flags);
    }

    /** What a word is by its letters. */
    private static Reading shapeReading(NounPhrase phrase, int flags) {
        int length = phrase.length(phrase.at());
        Shape shape = phrase.tokens().shape(phrase.at());
        if ((shape == Shape.UPPER && length >= 2 || flags == 0 && endsInCapital(phrase, shape))
                && !TitleWords.isInCapitals(phrase)) {
            return Reading.ACRONYM;
        }
        if (length == 1 && isNumeral(phrase) && isBehindPart(phrase) && !opensBalinese(phrase)) {
            return Reading.NUMERAL;
        }
        boolean common = phrase.head() == Head.ROLE && Lexicon.looksCommon(phrase.tokens(), phrase.at());
        return common ? Reading.COMMON : Reading.NAME;
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

    /** "KonanS": an acronym of which the last letter is a word's first. */
    private static boolean endsInCapital(NounPhrase phrase, Shape shape) {
        return shape == Shape.MIXED
                && phrase.head() == Head.ROLE
                && Character.isUpperCase(
                        phrase.tokens().text().charAt(phrase.tokens().end(phrase.at()) - 1));
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
    private static boolean opensBalinese(NounPhrase phrase) {
        return Sense.BALINESE.is(phrase.tokens(), phrase.at() + 1);
    }

    private static boolean opensBalineseBehindRole(NounPhrase phrase) {
        return phrase.hasName()
                && phrase.head() == Head.ROLE
                && phrase.length(phrase.at()) == 1
                && opensBalinese(phrase);
    }

    /** "Wahyu Intan": a first name that is a place's too, behind another word of a name. */
    private static boolean isGivenName(NounPhrase phrase) {
        return phrase.head() == Head.NAME
                && phrase.nameStart() == phrase.at() - 1
                && phrase.nameStart() == phrase.core()
                && !phrase.isBodyLike()
                && !phrase.isPlaceOnly()
                && phrase.flags(phrase.core()) == 0
                && phrase.tokens().shape(phrase.core()) == Tokens.Shape.CAPITALIZED
                && !phrase.nextIsCapital()
                && Forenames.holds(phrase.tokens().string(phrase.at()).toLowerCase(Locale.ROOT));
    }

    /** "Kepala Bandara Soekarno-Hatta": behind a body or a role it is a place. */
    private static boolean isNamedSite(NounPhrase phrase) {
        return FixedPhrase.SITE.startAround(phrase.tokens(), phrase.at()) > phrase.core();
    }

    /** Whether a word describes a person here: "Hakim" does before a name, but in "Renato Hakim" it is a name. */
    private static boolean isRole(NounPhrase phrase, int flags) {
        if ((flags & Lexicon.ROLE) == 0 || (flags & Lexicon.WEAK) == 0) {
            return (flags & Lexicon.ROLE) != 0;
        }
        int part = NounPhrase.BODIES | Lexicon.PART | Lexicon.PLACE | Lexicon.SITE;
        boolean goesOn = phrase.hasNext() && (phrase.flags(phrase.at() + 1) & part) != 0;
        return !phrase.hasName() && ((flags & Lexicon.OFFICE) != 0 || (flags & Lexicon.WORK) != 0 && goesOn);
    }

    /** "Perencana Keuangan": an agent by its shape before the word of a body. */
    private static boolean isAgentOf(NounPhrase phrase) {
        int part = Lexicon.BODY | Lexicon.PART;
        int next = phrase.hasNext() ? phrase.flags(phrase.at() + 1) : 0;
        return (next & part) != 0 && (next & Lexicon.WEAK) == 0 && Lexicon.isAgent(phrase.tokens(), phrase.at());
    }

    /** Roman numerals of one letter: "Komisi X". */
    private static boolean isNumeral(NounPhrase phrase) {
        char c = phrase.tokens().text().charAt(phrase.tokens().start(phrase.at()));
        return c == 'I' || c == 'V' || c == 'X';
    }

    /** "Wakil Menteri Anu Renato Tanjung": a place that goes unnamed closes a person's name. */
    private static boolean closesName(NounPhrase phrase) {
        return phrase.head() == Head.ROLE
                && phrase.nameStart() == phrase.at() - 1
                && !phrase.nextIsCapital()
                && (phrase.flags(phrase.nameStart()) & ~Lexicon.DEGREE) == 0;
    }

    private static boolean isBehindPart(NounPhrase phrase) {
        return phrase.isInside()
                && !phrase.hasName()
                && ((phrase.flags(phrase.at() - 1) & (NounPhrase.BODIES | Lexicon.PART)) != 0
                        || phrase.head() == Head.ROLE && !nextIsOther(phrase));
    }

    private static boolean isWeakPart(NounPhrase phrase) {
        if (phrase.isFirst()) {
            return false;
        }
        int before = phrase.flags(phrase.at() - 1);
        boolean capital = phrase.isCapital(phrase.at() - 1);
        return capital
                && !phrase.hasName()
                && (before & (Lexicon.OFFICE | Lexicon.SITE | NounPhrase.BODIES | Lexicon.PART)) != 0;
    }

    /** Whether the next word is a capital one without a meaning: then a place's word here may open a person's name. */
    static boolean nextIsOther(NounPhrase phrase) {
        return phrase.hasNext()
                && phrase.isCapital(phrase.at() + 1)
                && phrase.tokens().shape(phrase.at() + 1) != Shape.UPPER
                && (phrase.flags(phrase.at() + 1) & (NounPhrase.BODIES | Lexicon.PART | Lexicon.PLACE | Lexicon.ROLE))
                        == 0;
    }

    private static boolean isBehindParticle(NounPhrase phrase) {
        return phrase.isInside() && phrase.hasName() && (phrase.flags(phrase.at() - 1) & Lexicon.PARTICLE) != 0;
    }
}
