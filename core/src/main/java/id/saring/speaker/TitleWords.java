package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
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
                    && phrase.isInside()
                    && (phrase.flags(phrase.at() - 1) & (Lexicon.OFFICE | Lexicon.RANK)) == Lexicon.OFFICE;
            return !office && ((flags & Lexicon.ROLE) == 0 || isRankHere(phrase));
        }
        boolean initial = phrase.tokens().end(phrase.at()) - phrase.tokens().start(phrase.at()) == 1;
        if ((flags & Lexicon.ARM) != 0 && phrase.isTitled() && !phrase.hasName() && !initial) {
            int before = phrase.at() - 1 > phrase.core() && phrase.isSign(phrase.at() - 1, '.')
                    ? phrase.at() - 2
                    : phrase.at() - 1;
            before = phrase.isSign(before, ')') && before - 2 > phrase.core() ? before - 1 : before;
            return (phrase.flags(before) & (Lexicon.RANK | Lexicon.ARM)) != 0
                    || phrase.tokens().isMixed(before); // "KapolresKombes Pol"
        }
        boolean degree = phrase.head() == Head.NAME
                && phrase.hasName()
                && phrase.tokens().shape(phrase.at()) == Shape.UPPER
                && !isInCapitals(phrase);
        return (flags & Lexicon.TITLE) != 0
                && !degree
                && phrase.nextIsCapital()
                && !isPilgrimage(phrase)
                && !((phrase.isTitled() || initial) && phrase.hasName());
    }

    /** "RSUD dr Anu": reads the title of whom a hospital is called by; whose name it is stands behind. */
    static boolean readHospitals(NounPhrase phrase) {
        int before = phrase.isSign(phrase.at() - 1, ')') ? phrase.at() - 2 : phrase.at() - 1;
        boolean hospital =
                before > phrase.core() && phrase.nextIsCapital() && Sense.HOSPITAL.is(phrase.tokens(), before);
        if (hospital) {
            phrase.leaveBodyOpen();
            phrase.forgetName();
            phrase.pass();
        }
        return hospital;
    }

    /** "Inspektur Jenderal Kementerian Anu", "Inspektur Jenderal Kemenanu": an office of a ministry, no rank. */
    private static boolean isInspector(NounPhrase phrase) {
        int first = phrase.is("jenderal") ? phrase.at() - 1 : phrase.at();
        return first >= phrase.core()
                && first + 2 < phrase.limit()
                && phrase.is(first, "inspektur")
                && phrase.is(first + 1, "jenderal")
                && (phrase.flags(first + 2) & Lexicon.BODY) != 0;
    }

    /** "Direktur Pelayanan Haji Dalam Negeri", "Ketua Tim Pengawas Haji DPR": what an office is over. */
    private static boolean isPilgrimage(NounPhrase phrase) {
        return phrase.is("haji")
                && phrase.head() == Head.ROLE
                && phrase.at() - 1 > phrase.core()
                && (phrase.hasBody() || (phrase.flags(phrase.at() - 1) & Lexicon.PART) != 0)
                && phrase.hasNext()
                && (phrase.flags(phrase.at() + 1) & (NounPhrase.BODIES | Lexicon.PART | Lexicon.PLACE)) != 0
                && (phrase.flags(phrase.at() + 1) & Lexicon.WEAK) == 0;
    }

    /** "Komisaris Besar", "Kapten Budi", but not "Komisaris Bank Anu", "Kapten Jepang". */
    private static boolean isRankHere(NounPhrase phrase) {
        int next = phrase.at() + 1;
        int flags = next < phrase.limit() ? phrase.flags(next) : 0;
        boolean body = (flags & (NounPhrase.BODIES | Lexicon.PLACE | Lexicon.PART)) != 0
                || next < phrase.limit()
                        && phrase.tokens().shape(next) == Shape.UPPER
                        && phrase.tokens().isWord(next)
                || (flags & Lexicon.RANK) == 0 && closesBody(phrase, next + 1);
        return (flags & (Lexicon.ARM | Lexicon.RANK)) != 0 || !body;
    }

    /** "Komisaris Selatira Group": the second word is a body's. */
    private static boolean closesBody(NounPhrase phrase, int token) {
        return token < phrase.limit()
                && phrase.isCapital(token)
                && (phrase.flags(token) & (Lexicon.PART | Lexicon.WEAK)) == Lexicon.PART;
    }

    /** Whether an upper-case word stands among others: then it is a name in capitals, not an acronym. */
    static boolean isInCapitals(NounPhrase phrase) {
        return isLongUpper(phrase, phrase.at())
                && (phrase.isInside() && isLongUpper(phrase, phrase.at() - 1)
                        || phrase.hasNext() && isLongUpper(phrase, phrase.at() + 1));
    }

    private static boolean isLongUpper(NounPhrase phrase, int token) {
        return phrase.tokens().isWord(token)
                && phrase.tokens().shape(token) == Shape.UPPER
                && phrase.tokens().end(token) - phrase.tokens().start(token) >= 4
                && phrase.flags(token) == 0;
    }
}
