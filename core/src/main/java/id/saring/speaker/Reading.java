package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** What a capital word of a noun phrase is read as. */
enum Reading {
    /** A word of a name. */
    NAME,
    /** A first name that is a place's too: "Wahyu Intan". */
    GIVEN_NAME,
    /** A title, behind which a name starts: "Kapten". */
    TITLE,
    /** A word of an office or an occupation: "Ketua". */
    ROLE,
    /** A word of a body's name: "Kementerian". */
    BODY,
    /** Opens the name of a place, or is one that bears a person's name: "Jalan". */
    SITE,
    /** A place's word, or part of a body's name: "Selatan". */
    PLACE,
    /** Letters that are a body's or a person's: "AB". */
    ACRONYM,
    /** A numeral in the name of a body: "Komisi X". */
    NUMERAL,
    /** A common noun in the name of an office or a body: "Pemberdayaan". */
    COMMON;

    /**
     * What the next word of a phrase is; by its flags, or else by its letters.
     *
     * @param named whether a person's name has begun
     */
    static Reading of(NounPhrase phrase, int flags, boolean named) {
        boolean goesOn = named && (flags & Lexicon.WEAK) != 0;
        if (goesOn
                || phrase.isFirst()
                        && (flags & Lexicon.STOP) != 0
                        && (flags & (Lexicon.ROLE | NounPhrase.BODIES)) == 0) {
            return NAME;
        }
        if (TitleWords.isTitle(phrase, flags)) {
            return TITLE;
        }
        if (phrase.isTitled() || isBehindParticle(phrase)) {
            return NAME;
        }
        if (isRole(phrase, flags) || flags == 0 && phrase.isFirst() && isAgentOf(phrase)) {
            return ROLE;
        }
        if ((flags & NounPhrase.BODIES) != 0) {
            return BODY;
        }
        return (flags & Lexicon.WEAK) != 0 && !isWeakPart(phrase) ? NAME : byPlace(phrase, flags);
    }

    /** What a word is that may be a place's, or part of a body's name. */
    private static Reading byPlace(NounPhrase phrase, int flags) {
        if ((flags & Lexicon.SITE) != 0) {
            return closesName(phrase) ? NAME : SITE;
        }
        if (isNamedSite(phrase)) {
            return SITE;
        }
        if ((flags & Lexicon.PLACE) != 0 && isGivenName(phrase)) {
            return GIVEN_NAME;
        }
        if ((flags & (Lexicon.PLACE | Lexicon.PART)) != 0 || phrase.is("haji") && phrase.hasBody()) {
            return PLACE;
        }
        return byShape(phrase, flags);
    }

    /** What a word is by its letters. */
    private static Reading byShape(NounPhrase phrase, int flags) {
        int length = phrase.length(phrase.at());
        Shape shape = phrase.tokens().shape(phrase.at());
        if ((shape == Shape.UPPER && length >= 2 || flags == 0 && endsInCapital(phrase, shape))
                && !TitleWords.isInCapitals(phrase)) {
            return ACRONYM;
        }
        if (length == 1 && isNumeral(phrase) && isBehindPart(phrase) && !CapitalWords.opensBalinese(phrase)) {
            return NUMERAL;
        }
        boolean common = phrase.head() == Head.ROLE && Lexicon.looksCommon(phrase.tokens(), phrase.at());
        return common ? COMMON : NAME;
    }

    /** "Kepala Bandara Soekarno-Hatta": behind a body or a role it is a place. */
    private static boolean isNamedSite(NounPhrase phrase) {
        return FixedPhrase.SITE.startAround(phrase.tokens(), phrase.at()) > phrase.core();
    }

    /** "Wahyu Intan": a first name that is a place's too, behind another word of a name. */
    private static boolean isGivenName(NounPhrase phrase) {
        return phrase.head() == Head.NAME
                && phrase.nameStart() == phrase.at() - 1
                && phrase.nameStart() == phrase.core()
                && !phrase.isBodyLike()
                && !phrase.isPlaceOnly()
                && phrase.flags(phrase.core()) == 0
                && phrase.tokens().shape(phrase.core()) == Shape.CAPITALIZED
                && !phrase.nextIsCapital()
                && Forenames.holds(phrase.tokens().string(phrase.at()).toLowerCase(Locale.ROOT));
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

    /** "Wakil Menteri Anu Renato Tanjung": a place that goes unnamed closes a person's name. */
    private static boolean closesName(NounPhrase phrase) {
        return phrase.head() == Head.ROLE
                && phrase.nameStart() == phrase.at() - 1
                && !phrase.nextIsCapital()
                && (phrase.flags(phrase.nameStart()) & ~Lexicon.DEGREE) == 0;
    }

    /** Roman numerals of one letter: "Komisi X". */
    private static boolean isNumeral(NounPhrase phrase) {
        char c = phrase.tokens().text().charAt(phrase.tokens().start(phrase.at()));
        return c == 'I' || c == 'V' || c == 'X';
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

    private static boolean isBehindParticle(NounPhrase phrase) {
        return phrase.isInside() && phrase.hasName() && (phrase.flags(phrase.at() - 1) & Lexicon.PARTICLE) != 0;
    }

    /** "KonanS": an acronym of which the last letter is a word's first. */
    private static boolean endsInCapital(NounPhrase phrase, Shape shape) {
        return shape == Shape.MIXED
                && phrase.head() == Head.ROLE
                && Character.isUpperCase(
                        phrase.tokens().text().charAt(phrase.tokens().end(phrase.at()) - 1));
    }

    /** Whether the next word is a capital one without a meaning: then a place's word here may open a person's name. */
    static boolean nextIsOther(NounPhrase phrase) {
        return phrase.hasNext()
                && phrase.isCapital(phrase.at() + 1)
                && phrase.tokens().shape(phrase.at() + 1) != Shape.UPPER
                && (phrase.flags(phrase.at() + 1) & (NounPhrase.BODIES | Lexicon.PART | Lexicon.PLACE | Lexicon.ROLE))
                        == 0;
    }
}
