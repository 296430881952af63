package id.saring.speaker;

import id.saring.text.Tokens.Shape;

/** Decides which capital words of a noun phrase are titles, ranks and degrees. */
final class TitleWords {
    private TitleWords() {}

    /** Whether a capital word is a title here, and no word of an office, a body or a name. */
    static boolean isTitle(NounPhrase phrase, int flags) {
        if ((flags & Lexicon.RANK) != 0) {
            if (isInspector(phrase)) {
                return false;
            }
            boolean office = (flags & Lexicon.PART) != 0
                    && phrase.at > phrase.core
                    && (Lexicon.flags(phrase.tokens, phrase.at - 1) & (Lexicon.OFFICE | Lexicon.RANK))
                            == Lexicon.OFFICE;
            return !office && ((flags & Lexicon.ROLE) == 0 || isRankHere(phrase));
        }
        boolean initial = phrase.tokens.end(phrase.at) - phrase.tokens.start(phrase.at) == 1;
        if ((flags & Lexicon.ARM) != 0 && phrase.titled && phrase.nameStart < 0 && !initial) {
            int before = phrase.at - 1 > phrase.core && phrase.tokens.isSign(phrase.at - 1, '.')
                    ? phrase.at - 2
                    : phrase.at - 1;
            before = phrase.tokens.isSign(before, ')') && before - 2 > phrase.core ? before - 1 : before;
            return (Lexicon.flags(phrase.tokens, before) & (Lexicon.RANK | Lexicon.ARM)) != 0
                    || phrase.tokens.isMixed(before); // "KapolresKombes Pol"
        }
        boolean degree = phrase.head == NounPhrase.Head.NAME
                && phrase.nameStart >= 0
                && phrase.tokens.shape(phrase.at) == Shape.UPPER
                && !inCapitals(phrase);
        return (flags & Lexicon.TITLE) != 0
                && !degree
                && phrase.nextIsCapital()
                && !isPilgrimage(phrase)
                && !((phrase.titled || initial) && phrase.nameStart >= 0);
    }

    /** "RSUD dr Anu": reads the title of whom a hospital is called by; whose name it is stands behind. */
    static boolean isHospitals(NounPhrase phrase) {
        int before = phrase.tokens.isSign(phrase.at - 1, ')') ? phrase.at - 2 : phrase.at - 1;
        boolean hospital = before > phrase.core && phrase.nextIsCapital() && Sense.HOSPITAL.is(phrase.tokens, before);
        if (hospital) {
            phrase.openBody = true;
            phrase.nameStart = -1;
            phrase.at++;
        }
        return hospital;
    }

    /** "Inspektur Jenderal Kementerian Anu", "Inspektur Jenderal Kemenanu": an office of a ministry, no rank. */
    private static boolean isInspector(NounPhrase phrase) {
        int first = phrase.tokens.is(phrase.at, "jenderal") ? phrase.at - 1 : phrase.at;
        return first >= phrase.core
                && first + 2 < phrase.limit
                && phrase.tokens.is(first, "inspektur")
                && phrase.tokens.is(first + 1, "jenderal")
                && (Lexicon.flags(phrase.tokens, first + 2) & Lexicon.BODY) != 0;
    }

    /** "Direktur Pelayanan Haji Dalam Negeri", "Ketua Tim Pengawas Haji DPR": what an office is over. */
    private static boolean isPilgrimage(NounPhrase phrase) {
        return phrase.tokens.is(phrase.at, "haji")
                && phrase.head == NounPhrase.Head.ROLE
                && phrase.at - 1 > phrase.core
                && (phrase.bodyStart >= 0 || (Lexicon.flags(phrase.tokens, phrase.at - 1) & Lexicon.PART) != 0)
                && phrase.at + 1 < phrase.limit
                && (Lexicon.flags(phrase.tokens, phrase.at + 1) & (NounPhrase.BODIES | Lexicon.PART | Lexicon.PLACE))
                        != 0
                && (Lexicon.flags(phrase.tokens, phrase.at + 1) & Lexicon.WEAK) == 0;
    }

    /** "Komisaris Besar", "Kapten Budi", but not "Komisaris Bank Anu", "Kapten Jepang". */
    private static boolean isRankHere(NounPhrase phrase) {
        int next = phrase.at + 1;
        int flags = next < phrase.limit ? Lexicon.flags(phrase.tokens, next) : 0;
        boolean body = (flags & (NounPhrase.BODIES | Lexicon.PLACE | Lexicon.PART)) != 0
                || next < phrase.limit && phrase.tokens.shape(next) == Shape.UPPER && phrase.tokens.isWord(next)
                || (flags & Lexicon.RANK) == 0 && closesBody(phrase, next + 1);
        return (flags & (Lexicon.ARM | Lexicon.RANK)) != 0 || !body;
    }

    /** "Komisaris Selatira Group": the second word is a body's. */
    private static boolean closesBody(NounPhrase phrase, int token) {
        return token < phrase.limit
                && phrase.tokens.isCapital(token)
                && (Lexicon.flags(phrase.tokens, token) & (Lexicon.PART | Lexicon.WEAK)) == Lexicon.PART;
    }

    /** Whether an upper-case word stands among others: then it is a name in capitals, not an acronym. */
    static boolean inCapitals(NounPhrase phrase) {
        return isLongUpper(phrase, phrase.at)
                && (phrase.at > phrase.core && isLongUpper(phrase, phrase.at - 1)
                        || phrase.at + 1 < phrase.limit && isLongUpper(phrase, phrase.at + 1));
    }

    private static boolean isLongUpper(NounPhrase phrase, int token) {
        return phrase.tokens.isWord(token)
                && phrase.tokens.shape(token) == Shape.UPPER
                && phrase.tokens.end(token) - phrase.tokens.start(token) >= 4
                && Lexicon.flags(phrase.tokens, token) == 0;
    }
}
