package id.saring.speaker;

import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** Reads the capital words of a noun phrase: titles, roles, bodies, places, names. */
final class CapitalWords {
    private CapitalWords() {}

    static boolean capital(NounPhrase phrase, int all) {
        int flags = (all & Lexicon.TIME) != 0 && isWhoSays(phrase) ? 0 : all;
        int length = phrase.tokens.end(phrase.at) - phrase.tokens.start(phrase.at);
        Shape shape = phrase.tokens.shape(phrase.at);
        boolean upper = shape == Shape.UPPER;
        if (shape == Shape.MIXED && flags == 0 && !phrase.titled) {
            flags = gluedOffice(phrase);
        }
        if (length == 2 && phrase.at > phrase.core && phrase.tokens.is(phrase.at, "rp")) {
            return false;
        }
        if (length <= 3 && !upper && (flags & (NounPhrase.BODIES | Lexicon.PLACE)) != 0 && !isTeam(phrase, flags)) {
            flags &= ~(NounPhrase.BODIES | Lexicon.PLACE);
        }
        if (phrase.at == phrase.core
                && (flags & Lexicon.STOP) != 0
                && (flags & Lexicon.NOMINAL) == 0
                && !phrase.nextIsCapital()) {
            return false;
        }
        if ((flags & Lexicon.TIME) != 0
                && !(phrase.titled && (flags & Lexicon.ARM) != 0)
                && (phrase.at > phrase.core || !phrase.tokens.isCapital(phrase.at + 1))
                && !isMonthName(phrase)
                && !isNamedByTime(phrase)
                && !isCounted(phrase)) {
            return false;
        }
        int opens = Lexicon.PLACE_PREPOSITION | Lexicon.CLAUSE;
        if (phrase.at > phrase.core
                && phrase.head == NounPhrase.Head.NAME
                && (flags & opens) != 0
                && (flags & NounPhrase.NAME_LIKE) == 0
                && !phrase.tokens.is(phrase.at, "yang")) {
            return false;
        }
        if (phrase.at == phrase.core
                && (isCommonStart(phrase, flags) || flags == 0 && Lexicon.isOwned(phrase.tokens, phrase.at))) {
            return LowerWords.noun(phrase, flags);
        }
        if ((flags & Lexicon.TITLE) != 0 && TitleWords.isHospitals(phrase)) {
            return true;
        }
        if (phrase.at < phrase.listEnd) {
            phrase.part(
                    phrase.head == NounPhrase.Head.ROLE && phrase.bodyStart < 0
                            ? NounPhrase.Head.ROLE
                            : NounPhrase.Head.BODY,
                    flags & ~NounPhrase.BODIES);
            phrase.at++;
            return true;
        }
        if ((flags & Lexicon.KIN) != 0 && isCrown(phrase)) {
            phrase.part(NounPhrase.Head.ROLE, Lexicon.OFFICE);
            phrase.at += 2;
            return true;
        }
        if ((flags & Lexicon.KIN) != 0
                && phrase.tokens.is(phrase.at, "anak")
                && phrase.tokens.is(phrase.at + 1, "agung")) {
            phrase.name(0, false); // "Anak Agung Budi"
            phrase.at++;
            return true;
        }
        if (length == 1 && phrase.nameStart >= 0 && phrase.head == NounPhrase.Head.ROLE && opensBalinese(phrase)) {
            phrase.nameStart = -1; // "Direktur RSUP Prof Anu I Wayan Budi"
        }
        boolean named = phrase.nameStart >= 0
                && (phrase.head == NounPhrase.Head.NAME || phrase.head == NounPhrase.Head.TITLE)
                && !phrase.bodyLike;
        if (isOfficeBehind(phrase, flags)) {
            phrase.office();
            phrase.at++;
            return true;
        }
        if (named && (flags & Lexicon.OFFICE) != 0 && (flags & Lexicon.WEAK) == 0) {
            return false;
        }
        boolean goesOn = named && (flags & Lexicon.WEAK) != 0;
        boolean opener = goesOn
                || phrase.at == phrase.core
                        && (flags & Lexicon.STOP) != 0
                        && (flags & (Lexicon.ROLE | NounPhrase.BODIES)) == 0;
        if (opener) {
            phrase.name(flags, upper);
        } else if (TitleWords.isTitle(phrase, flags)) {
            phrase.title();
        } else if (phrase.titled || afterParticle(phrase)) {
            phrase.name(flags, upper);
        } else if (isRole(phrase, flags) || flags == 0 && phrase.at == phrase.core && isAgentOf(phrase)) {
            phrase.part(NounPhrase.Head.ROLE, flags);
        } else if ((flags & NounPhrase.BODIES) != 0) {
            phrase.part(NounPhrase.Head.BODY, flags);
        } else if ((flags & Lexicon.WEAK) != 0 && !weakIsPart(phrase)) {
            phrase.name(flags, upper);
        } else if ((flags & Lexicon.SITE) != 0 && closesName(phrase)) {
            phrase.name(flags, upper);
        } else if ((flags & Lexicon.SITE) != 0 || isAirport(phrase)) {
            phrase.part(NounPhrase.Head.PLACE, flags);
        } else if ((flags & Lexicon.PLACE) != 0 && isGivenName(phrase)) {
            phrase.name(0, upper);
        } else if ((flags & (Lexicon.PLACE | Lexicon.PART)) != 0
                || phrase.tokens.is(phrase.at, "haji") && phrase.bodyStart >= 0) {
            phrase.placeOrPart(flags | Lexicon.PART, upper);
        } else if ((upper && length >= 2 || flags == 0 && endsInCapital(phrase, shape))
                && !TitleWords.inCapitals(phrase)) {
            phrase.acronym();
        } else if (length == 1 && isNumeral(phrase) && partBefore(phrase) && !opensBalinese(phrase)) {
            phrase.part(NounPhrase.Head.NAME, flags);
        } else if (phrase.head == NounPhrase.Head.ROLE && Lexicon.looksCommon(phrase.tokens, phrase.at)) {
            phrase.part(phrase.bodyStart < 0 ? NounPhrase.Head.ROLE : NounPhrase.Head.BODY, 0);
        } else {
            phrase.name(flags, upper);
        }
        phrase.at++;
        return true;
    }

    /** "Tim Pemenangan Nasional": a body by its common noun, and no first name. */
    private static boolean isTeam(NounPhrase phrase, int flags) {
        int next = phrase.at + 1;
        return (flags & Lexicon.COMMON) != 0
                && phrase.at == phrase.core
                && next < phrase.limit
                && phrase.tokens.isCapital(next)
                && ((Lexicon.flags(phrase.tokens, next) & (Lexicon.PART | Lexicon.WEAK)) == Lexicon.PART
                        || Lexicon.looksCommon(phrase.tokens, next));
    }

    /** "KetuaKomisi", "DirekturANU": the flags of an office that lost the blank before its body; else 0. */
    private static int gluedOffice(NounPhrase phrase) {
        int start = phrase.tokens.start(phrase.at);
        int end = phrase.tokens.end(phrase.at);
        String text = phrase.tokens.text();
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
                        || phrase.tokens.isSign(phrase.at + 1, ',')
                        || rest.equals(rest.toUpperCase(Locale.ROOT))
                ? office
                : 0;
    }

    /** "KontraS": an acronym of which the last letter is a word's first. */
    private static boolean endsInCapital(NounPhrase phrase, Shape shape) {
        return shape == Shape.MIXED
                && phrase.head == NounPhrase.Head.ROLE
                && Character.isUpperCase(phrase.tokens.text().charAt(phrase.tokens.end(phrase.at) - 1));
    }

    /** "Country Manager", "Sales Director": an English office stands behind what it is over. */
    private static boolean isOfficeBehind(NounPhrase phrase, int flags) {
        int office = Lexicon.OFFICE | Lexicon.PART;
        int words = phrase.at - phrase.core;
        if ((flags & office) != office
                || words == 0
                || words > 5
                || phrase.titled
                || !(Sense.POST.is(phrase.tokens, phrase.at) || phrase.tokens.isMixed(phrase.at))) {
            return false;
        }
        boolean field = phrase.head == NounPhrase.Head.NOUN
                || phrase.head == NounPhrase.Head.NAME && (phrase.bodyLike || phrase.acronymOnly);
        boolean joined = words > 2 && phrase.tokens.isSign(phrase.at - 2, '&');
        return field || phrase.head == NounPhrase.Head.NAME && (joined || phrase.tokens.isSign(phrase.start - 1, ','));
    }

    /** "Putra Mahkota Anu". */
    private static boolean isCrown(NounPhrase phrase) {
        return phrase.at + 1 < phrase.limit && phrase.at == phrase.core && phrase.tokens.is(phrase.at + 1, "mahkota");
    }

    /** "Universitas 17 Agustus 1945". */
    static boolean isNationalDay(Tokens tokens, int month) {
        return tokens.is(month, "agustus")
                && month > 0
                && month + 1 < tokens.size()
                && tokens.kind(month - 1) == Tokens.Kind.NUMBER
                && tokens.kind(month + 1) == Tokens.Kind.NUMBER
                && tokens.text().startsWith("1945", tokens.start(month + 1));
    }

    /** "I Gusti", "I Made": no numeral but the first word of a person's name. */
    private static boolean opensBalinese(NounPhrase phrase) {
        return Sense.BALINESE.is(phrase.tokens, phrase.at + 1);
    }

    /** "Bandara Internasional I Gusti Ngurah Rai". */
    private static boolean isBalisAirport(NounPhrase phrase) {
        int first = phrase.at - 2;
        if (!phrase.tokens.is(phrase.at, "rai") || !phrase.tokens.is(phrase.at - 1, "ngurah")) {
            return false;
        }
        first -= phrase.tokens.is(first, "gusti") ? 1 : 0;
        first -= phrase.tokens.is(first, "i") ? 1 : 0;
        return first > phrase.core
                && (phrase.tokens.is(first + 1, "ngurah") && phrase.tokens.is(first, "bandara")
                        || phrase.tokens.is(first, "bandara")
                        || phrase.tokens.is(first, "internasional")
                        || phrase.tokens.is(first, "imigrasi"));
    }

    /** "Wahyu Intan": a first name that is a place's too, behind another word of a name. */
    private static boolean isGivenName(NounPhrase phrase) {
        return phrase.head == NounPhrase.Head.NAME
                && phrase.nameStart == phrase.at - 1
                && phrase.nameStart == phrase.core
                && !phrase.bodyLike
                && !phrase.placeOnly
                && Lexicon.flags(phrase.tokens, phrase.core) == 0
                && phrase.tokens.shape(phrase.core) == Tokens.Shape.CAPITALIZED
                && !phrase.nextIsCapital()
                && Forenames.holds(phrase.tokens.string(phrase.at).toLowerCase(Locale.ROOT));
    }

    /** "Bandara Soekarno-Hatta": behind a body or a role it is a place. */
    private static boolean isAirport(NounPhrase phrase) {
        return isBalisAirport(phrase)
                || phrase.tokens.is(phrase.at, "soekarno")
                        && phrase.at > phrase.core
                        && phrase.tokens.isSign(phrase.at + 1, '-')
                        && phrase.tokens.is(phrase.at + 2, "hatta");
    }

    /** "…," kata Hari: who is called by a word of time. */
    private static boolean isWhoSays(NounPhrase phrase) {
        Tokens tokens = phrase.tokens;
        int next = phrase.at + 1;
        if (phrase.at == phrase.start && phrase.limit == next && TimeNames.isCalledByTime(tokens, phrase.at)) {
            return true;
        }
        return phrase.at == phrase.start
                && phrase.at > 1
                && Sentences.isQuote(tokens.sign(phrase.at - 2))
                && tokens.isWord(phrase.at - 1)
                && !tokens.isCapital(phrase.at - 1)
                && !tokens.isSign(next, '(')
                && !tokens.is(next, "ini")
                && !tokens.is(next, "itu")
                && !tokens.is(next, "lalu")
                && (next >= tokens.size() || tokens.kind(next) != Tokens.Kind.NUMBER);
    }

    /** "Universitas Sebelas Maret". */
    private static boolean isCounted(NounPhrase phrase) {
        return isTraffic(phrase.tokens, phrase.at)
                || phrase.head == NounPhrase.Head.BODY
                        && (phrase.tokens.is(phrase.at - 1, "sebelas") || phrase.tokens.is(phrase.at - 1, "sepuluh"))
                || phrase.head == NounPhrase.Head.ROLE
                        && phrase.at > phrase.core
                        && phrase.tokens.is(phrase.at - 1, "sebelas");
    }

    /** "Satuan Lalu Lintas", "Pendidikan Anak Usia Dini". */
    static boolean isTraffic(Tokens tokens, int token) {
        return tokens.is(token, "lalu") && tokens.is(token + 1, "lintas")
                || tokens.is(token, "dini") && tokens.is(token - 1, "usia");
    }

    /** Whether a word describes a person here: "Hakim" does before a name, but in "Lukman Hakim" it is a name. */
    private static boolean isRole(NounPhrase phrase, int flags) {
        if ((flags & Lexicon.ROLE) == 0 || (flags & Lexicon.WEAK) == 0) {
            return (flags & Lexicon.ROLE) != 0;
        }
        int part = NounPhrase.BODIES | Lexicon.PART | Lexicon.PLACE | Lexicon.SITE;
        boolean goesOn = phrase.at + 1 < phrase.limit && (Lexicon.flags(phrase.tokens, phrase.at + 1) & part) != 0;
        return phrase.nameStart < 0 && ((flags & Lexicon.OFFICE) != 0 || (flags & Lexicon.WORK) != 0 && goesOn);
    }

    /** "Perencana Keuangan": an agent by its shape before the word of a body. */
    private static boolean isAgentOf(NounPhrase phrase) {
        int part = Lexicon.BODY | Lexicon.PART;
        int next = phrase.at + 1 < phrase.limit ? Lexicon.flags(phrase.tokens, phrase.at + 1) : 0;
        return (next & part) != 0 && (next & Lexicon.WEAK) == 0 && Lexicon.isAgent(phrase.tokens, phrase.at);
    }

    /** "Juli Santoso": months are names too, where no number follows. */
    private static boolean isMonthName(NounPhrase phrase) {
        boolean month = Sense.MONTH.is(phrase.tokens, phrase.at);
        return month
                && phrase.nameStart >= 0
                && (phrase.at + 1 >= phrase.limit
                        || phrase.tokens.kind(phrase.at + 1) != Tokens.Kind.NUMBER
                                && !phrase.tokens.is(phrase.at + 1, "lalu"));
    }

    /** "Pemilik usaha …", "Sumber lain": an ordinary noun at the start of a sentence. */
    private static boolean isCommonStart(NounPhrase phrase, int flags) {
        int next = phrase.at + 1;
        if (((flags & Lexicon.SPEECH) != 0 || Lexicon.looksCommon(phrase.tokens, phrase.at))
                && next < phrase.limit
                && phrase.tokens.is(next, "dari")
                && phrase.tokens.shape(phrase.at) == Shape.CAPITALIZED) {
            return true; // "Laporan dari Dewan Anu"
        }
        if (next >= phrase.limit
                || !phrase.tokens.isWord(next)
                || phrase.tokens.isCapital(next)
                || (flags & (Lexicon.TITLE | Lexicon.STOP)) != 0
                || (flags & Lexicon.RANK) != 0
                        && !phrase.tokens.is(next, "bintang")
                        && !phrase.tokens.is(next, "polisi")
                || phrase.tokens.shape(phrase.at) != Shape.CAPITALIZED) {
            return false;
        }
        int nextFlags = Lexicon.flags(phrase.tokens, next);
        boolean noun =
                (nextFlags & (Lexicon.STOP | Lexicon.PARTICLE)) == 0 && !Lexicon.isVerb(phrase.tokens, next, nextFlags)
                        || isTraffic(phrase.tokens, next);
        return noun
                && (flags != 0
                        || Lexicon.isAgent(phrase.tokens, phrase.at)
                        || Lexicon.looksCommon(phrase.tokens, phrase.at)
                        || phrase.tokens.is(next, "lain")
                        || isThatBehind(phrase, next));
    }

    /** "Raksasa teknologi itu": no name but a noun, of which a demonstrative closes the phrase. */
    private static boolean isThatBehind(NounPhrase phrase, int next) {
        return next + 1 < phrase.limit
                && (Lexicon.flags(phrase.tokens, next + 1) & Lexicon.THIS) != 0
                && Sentences.startsAt(phrase.tokens, phrase.at)
                && !phrase.tokens.isCapital(next + 1);
    }

    /** "Direktur Anu Jan Hendrawan". */
    private static boolean isNamedByTime(NounPhrase phrase) {
        return phrase.at > phrase.core
                && phrase.head == NounPhrase.Head.ROLE
                && phrase.tokens.kind(phrase.at - 1) != Tokens.Kind.NUMBER
                && phrase.at + 1 < phrase.limit
                && TimeNames.isNamedByTime(phrase.tokens, phrase.at);
    }

    /** Roman numerals of one letter: "Komisi X". */
    private static boolean isNumeral(NounPhrase phrase) {
        char c = phrase.tokens.text().charAt(phrase.tokens.start(phrase.at));
        return c == 'I' || c == 'V' || c == 'X';
    }

    /** "Wakil Menteri ESDM Yuliot Tanjung": a place that goes unnamed closes a person's name. */
    private static boolean closesName(NounPhrase phrase) {
        return phrase.head == NounPhrase.Head.ROLE
                && phrase.nameStart == phrase.at - 1
                && !phrase.nextIsCapital()
                && (Lexicon.flags(phrase.tokens, phrase.nameStart) & ~Lexicon.DEGREE) == 0;
    }

    private static boolean partBefore(NounPhrase phrase) {
        return phrase.at > phrase.core
                && phrase.nameStart < 0
                && ((Lexicon.flags(phrase.tokens, phrase.at - 1) & (NounPhrase.BODIES | Lexicon.PART)) != 0
                        || phrase.head == NounPhrase.Head.ROLE && !nextIsOther(phrase));
    }

    private static boolean weakIsPart(NounPhrase phrase) {
        if (phrase.at == phrase.core) {
            return false;
        }
        int before = Lexicon.flags(phrase.tokens, phrase.at - 1);
        boolean capital = phrase.tokens.isCapital(phrase.at - 1);
        return capital
                && phrase.nameStart < 0
                && (before & (Lexicon.OFFICE | Lexicon.SITE | NounPhrase.BODIES | Lexicon.PART)) != 0;
    }

    /** Whether the next word is a capital one without a meaning: then a place's word here may open a person's name. */
    static boolean nextIsOther(NounPhrase phrase) {
        return phrase.at + 1 < phrase.limit
                && phrase.tokens.isCapital(phrase.at + 1)
                && phrase.tokens.shape(phrase.at + 1) != Shape.UPPER
                && (Lexicon.flags(phrase.tokens, phrase.at + 1)
                                & (NounPhrase.BODIES | Lexicon.PART | Lexicon.PLACE | Lexicon.ROLE))
                        == 0;
    }

    private static boolean afterParticle(NounPhrase phrase) {
        return phrase.at > phrase.core
                && phrase.nameStart >= 0
                && (Lexicon.flags(phrase.tokens, phrase.at - 1) & Lexicon.PARTICLE) != 0;
    }
}
