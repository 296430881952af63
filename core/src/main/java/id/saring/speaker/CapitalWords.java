package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** Reads the capital words of a noun phrase: titles, roles, bodies, places, names. */
final class CapitalWords {
    private CapitalWords() {}

    static boolean capital(NounPhrase phrase, int all) {
        int flags = (all & Lexicon.TIME) != 0 && isWhoSays(phrase) ? 0 : all;
        int length = phrase.tokens().end(phrase.at()) - phrase.tokens().start(phrase.at());
        Shape shape = phrase.tokens().shape(phrase.at());
        boolean upper = shape == Shape.UPPER;
        if (shape == Shape.MIXED && flags == 0 && !phrase.isTitled()) {
            flags = gluedOffice(phrase);
        }
        if (length == 2 && phrase.isInside() && phrase.is("rp")) {
            return false;
        }
        if (length <= 3 && !upper && (flags & (NounPhrase.BODIES | Lexicon.PLACE)) != 0 && !isTeam(phrase, flags)) {
            flags &= ~(NounPhrase.BODIES | Lexicon.PLACE);
        }
        if (phrase.isFirst()
                && (flags & Lexicon.STOP) != 0
                && (flags & Lexicon.NOMINAL) == 0
                && !phrase.nextIsCapital()) {
            return false;
        }
        if ((flags & Lexicon.TIME) != 0
                && !(phrase.isTitled() && (flags & Lexicon.ARM) != 0)
                && (phrase.isInside() || !phrase.isCapital(phrase.at() + 1))
                && !isMonthName(phrase)
                && !isNamedByTime(phrase)
                && !isTimeless(phrase)) {
            return false;
        }
        int opens = Lexicon.PLACE_PREPOSITION | Lexicon.CLAUSE;
        if (phrase.isInside()
                && phrase.head() == Head.NAME
                && (flags & opens) != 0
                && (flags & NounPhrase.NAME_LIKE) == 0
                && !phrase.is("yang")) {
            return false;
        }
        if (phrase.isFirst()
                && (isCommonStart(phrase, flags) || flags == 0 && Lexicon.isOwned(phrase.tokens(), phrase.at()))) {
            return LowerWords.noun(phrase, flags);
        }
        if ((flags & Lexicon.TITLE) != 0 && TitleWords.isHospitals(phrase)) {
            return true;
        }
        if (phrase.isListed()) {
            phrase.takeAsPart(
                    phrase.head() == Head.ROLE && !phrase.hasBody()
                            ? Head.ROLE
                            : Head.BODY,
                    flags & ~NounPhrase.BODIES);
            return phrase.pass();
        }
        if ((flags & Lexicon.KIN) != 0 && isCrown(phrase)) {
            phrase.takeAsPart(Head.ROLE, Lexicon.OFFICE);
            return phrase.pass(2);
        }
        if ((flags & Lexicon.KIN) != 0
                && phrase.is("anak")
                && phrase.is(phrase.at() + 1, "agung")) {
            phrase.takeAsName(0, false); // "Anak Agung Budi"
            return phrase.pass();
        }
        if (length == 1 && phrase.hasName() && phrase.head() == Head.ROLE && opensBalinese(phrase)) {
            phrase.forgetName(); // "Direktur RSUP Prof Anu I Wayan Budi"
        }
        boolean named = phrase.hasName()
                && (phrase.head() == Head.NAME || phrase.head() == Head.TITLE)
                && !phrase.isBodyLike();
        if (isOfficeBehind(phrase, flags)) {
            phrase.takeAsOffice();
            return phrase.pass();
        }
        if (named && (flags & Lexicon.OFFICE) != 0 && (flags & Lexicon.WEAK) == 0) {
            return false;
        }
        boolean goesOn = named && (flags & Lexicon.WEAK) != 0;
        boolean opener = goesOn
                || phrase.isFirst()
                        && (flags & Lexicon.STOP) != 0
                        && (flags & (Lexicon.ROLE | NounPhrase.BODIES)) == 0;
        if (opener) {
            phrase.takeAsName(flags, upper);
        } else if (TitleWords.isTitle(phrase, flags)) {
            phrase.takeAsTitle();
        } else if (phrase.isTitled() || afterParticle(phrase)) {
            phrase.takeAsName(flags, upper);
        } else if (isRole(phrase, flags) || flags == 0 && phrase.isFirst() && isAgentOf(phrase)) {
            phrase.takeAsPart(Head.ROLE, flags);
        } else if ((flags & NounPhrase.BODIES) != 0) {
            phrase.takeAsPart(Head.BODY, flags);
        } else if ((flags & Lexicon.WEAK) != 0 && !weakIsPart(phrase)) {
            phrase.takeAsName(flags, upper);
        } else if ((flags & Lexicon.SITE) != 0 && closesName(phrase)) {
            phrase.takeAsName(flags, upper);
        } else if ((flags & Lexicon.SITE) != 0 || isNamedSite(phrase)) {
            phrase.takeAsPart(Head.PLACE, flags);
        } else if ((flags & Lexicon.PLACE) != 0 && isGivenName(phrase)) {
            phrase.takeAsName(0, upper);
        } else if ((flags & (Lexicon.PLACE | Lexicon.PART)) != 0
                || phrase.is("haji") && phrase.hasBody()) {
            phrase.takeAsPlaceOrPart(flags | Lexicon.PART, upper);
        } else if ((upper && length >= 2 || flags == 0 && endsInCapital(phrase, shape))
                && !TitleWords.inCapitals(phrase)) {
            phrase.takeAsAcronym();
        } else if (length == 1 && isNumeral(phrase) && partBefore(phrase) && !opensBalinese(phrase)) {
            phrase.takeAsPart(Head.NAME, flags);
        } else if (phrase.head() == Head.ROLE && Lexicon.looksCommon(phrase.tokens(), phrase.at())) {
            phrase.takeAsPart(!phrase.hasBody() ? Head.ROLE : Head.BODY, 0);
        } else {
            phrase.takeAsName(flags, upper);
        }
        return phrase.pass();
    }

    /** "Tim Pemenangan Nasional": a body by its common noun, and no first name. */
    private static boolean isTeam(NounPhrase phrase, int flags) {
        int next = phrase.at() + 1;
        return (flags & Lexicon.COMMON) != 0
                && phrase.isFirst()
                && next < phrase.limit()
                && phrase.isCapital(next)
                && ((phrase.flags(next) & (Lexicon.PART | Lexicon.WEAK)) == Lexicon.PART
                        || Lexicon.looksCommon(phrase.tokens(), next));
    }

    /** "KetuaKomisi", "DirekturANU": the flags of an office that lost the blank before its body; else 0. */
    private static int gluedOffice(NounPhrase phrase) {
        int start = phrase.tokens().start(phrase.at());
        int end = phrase.tokens().end(phrase.at());
        String text = phrase.tokens().text();
        int turn = start + 1;
        while (turn < end && !Character.isUpperCase(text.charAt(turn))) {
            turn++;
        }
        if (turn - start < 4 || turn + 1 >= end) {
            return 0;
        }
        int office = Lexicon.flags(text.substring(start, turn).toLowerCase(Locale.ROOT));
        if ((office & (Lexicon.OFFICE | Lexicon.WORK)) == 0) {
            return 0;
        }
        String rest = text.substring(turn, end);
        int flags = Lexicon.flags(rest.toLowerCase(Locale.ROOT));
        if ((flags & Lexicon.RANK) != 0) {
            return Lexicon.RANK;
        }
        int body = NounPhrase.BODIES | Lexicon.PLACE | Lexicon.PART;
        return (flags & body) != 0
                        || phrase.isSign(phrase.at() + 1, ',')
                        || rest.equals(rest.toUpperCase(Locale.ROOT))
                ? office
                : 0;
    }

    /** "KontraS": an acronym of which the last letter is a word's first. */
    private static boolean endsInCapital(NounPhrase phrase, Shape shape) {
        return shape == Shape.MIXED
                && phrase.head() == Head.ROLE
                && Character.isUpperCase(phrase.tokens().text().charAt(phrase.tokens().end(phrase.at()) - 1));
    }

    /** "Country Manager", "Sales Director": an English office stands behind what it is over. */
    private static boolean isOfficeBehind(NounPhrase phrase, int flags) {
        int office = Lexicon.OFFICE | Lexicon.PART;
        int words = phrase.at() - phrase.core();
        if ((flags & office) != office
                || words == 0
                || words > 5
                || phrase.isTitled()
                || !(Sense.POST.is(phrase.tokens(), phrase.at()) || phrase.tokens().isMixed(phrase.at()))) {
            return false;
        }
        boolean field = phrase.head() == Head.NOUN
                || phrase.head() == Head.NAME && (phrase.isBodyLike() || phrase.isAcronymOnly());
        boolean joined = words > 2 && phrase.isSign(phrase.at() - 2, '&');
        return field || phrase.head() == Head.NAME && (joined || phrase.isSign(phrase.start() - 1, ','));
    }

    /** "Putra Mahkota Anu". */
    private static boolean isCrown(NounPhrase phrase) {
        return phrase.hasNext() && phrase.isFirst() && phrase.is(phrase.at() + 1, "mahkota");
    }

    /** "I Gusti", "I Made": no numeral but the first word of a person's name. */
    private static boolean opensBalinese(NounPhrase phrase) {
        return Sense.BALINESE.is(phrase.tokens(), phrase.at() + 1);
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

    /** "…," kata Hari: who is called by a word of time. */
    private static boolean isWhoSays(NounPhrase phrase) {
        Tokens tokens = phrase.tokens();
        int next = phrase.at() + 1;
        if (phrase.at() == phrase.start() && phrase.limit() == next && TimeNames.isCalledByTime(tokens, phrase.at())) {
            return true;
        }
        return phrase.at() == phrase.start()
                && phrase.at() > 1
                && Sentences.isQuote(tokens.sign(phrase.at() - 2))
                && tokens.isWord(phrase.at() - 1)
                && !tokens.isCapital(phrase.at() - 1)
                && !tokens.isSign(next, '(')
                && !Sense.POINTS.is(tokens, next)
                && (next >= tokens.size() || tokens.kind(next) != Tokens.Kind.NUMBER);
    }

    /** "Universitas Sebelas Maret", "Pendidikan Anak Usia Dini": a word of time that is none in a fixed phrase. */
    private static boolean isTimeless(NounPhrase phrase) {
        return FixedPhrase.FIELD.holds(phrase.tokens(), phrase.at())
                || FixedPhrase.DATE.holds(phrase.tokens(), phrase.at())
                        && (phrase.head() == Head.BODY
                                || phrase.head() == Head.ROLE && phrase.isInside());
    }

    /** Whether a word describes a person here: "Hakim" does before a name, but in "Lukman Hakim" it is a name. */
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

    /** "Juli Santoso": months are names too, where no number follows. */
    private static boolean isMonthName(NounPhrase phrase) {
        boolean month = Sense.MONTH.is(phrase.tokens(), phrase.at());
        return month
                && phrase.hasName()
                && (!phrase.hasNext()
                        || phrase.tokens().kind(phrase.at() + 1) != Tokens.Kind.NUMBER
                                && !phrase.is(phrase.at() + 1, "lalu"));
    }

    /** "Pemilik usaha …", "Sumber lain": an ordinary noun at the start of a sentence. */
    private static boolean isCommonStart(NounPhrase phrase, int flags) {
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
                || (flags & Lexicon.RANK) != 0
                        && !phrase.is(next, "bintang")
                        && !phrase.is(next, "polisi")
                || phrase.tokens().shape(phrase.at()) != Shape.CAPITALIZED) {
            return false;
        }
        int nextFlags = phrase.flags(next);
        boolean noun =
                (nextFlags & (Lexicon.STOP | Lexicon.PARTICLE)) == 0 && !Lexicon.isVerb(phrase.tokens(), next, nextFlags);
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

    /** "Direktur Anu Jan Hendrawan". */
    private static boolean isNamedByTime(NounPhrase phrase) {
        return phrase.isInside()
                && phrase.head() == Head.ROLE
                && phrase.tokens().kind(phrase.at() - 1) != Tokens.Kind.NUMBER
                && phrase.hasNext()
                && TimeNames.isNamedByTime(phrase.tokens(), phrase.at());
    }

    /** Roman numerals of one letter: "Komisi X". */
    private static boolean isNumeral(NounPhrase phrase) {
        char c = phrase.tokens().text().charAt(phrase.tokens().start(phrase.at()));
        return c == 'I' || c == 'V' || c == 'X';
    }

    /** "Wakil Menteri ESDM Yuliot Tanjung": a place that goes unnamed closes a person's name. */
    private static boolean closesName(NounPhrase phrase) {
        return phrase.head() == Head.ROLE
                && phrase.nameStart() == phrase.at() - 1
                && !phrase.nextIsCapital()
                && (phrase.flags(phrase.nameStart()) & ~Lexicon.DEGREE) == 0;
    }

    private static boolean partBefore(NounPhrase phrase) {
        return phrase.isInside()
                && !phrase.hasName()
                && ((phrase.flags(phrase.at() - 1) & (NounPhrase.BODIES | Lexicon.PART)) != 0
                        || phrase.head() == Head.ROLE && !nextIsOther(phrase));
    }

    private static boolean weakIsPart(NounPhrase phrase) {
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
                && (phrase.flags(phrase.at() + 1)
                                & (NounPhrase.BODIES | Lexicon.PART | Lexicon.PLACE | Lexicon.ROLE))
                        == 0;
    }

    private static boolean afterParticle(NounPhrase phrase) {
        return phrase.isInside()
                && phrase.hasName()
                && (phrase.flags(phrase.at() - 1) & Lexicon.PARTICLE) != 0;
    }
}
