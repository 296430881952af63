package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens.Shape;

/** Decides whether an acronym inside a noun phrase is a body's or a person's. */
final class Acronyms {
    private Acronyms() {}

    /** Takes the next word, an acronym, for part of a name or for a body. */
    static void take(NounPhrase phrase) {
        if (isName(phrase)) {
            phrase.takeAsName(0, true);
        } else {
            phrase.takeAsPart(Head.BODY, Lexicon.BODY_NAME);
        }
    }

    private static boolean isName(NounPhrase phrase) {
        return switch (phrase.head()) {
            case NONE, NAME -> true;
            case ROLE -> isNamed(phrase) || isDegree(phrase) || isInitials(phrase) || isFirst(phrase);
            default -> false;
        };
    }

    /** "seorang warga berinisial AB", "korban AB", "tersangka ABC"; but not "korban PHK". */
    private static boolean isNamed(NounPhrase phrase) {
        int before = phrase.at() - 1;
        if (Sense.NAMING.is(phrase.tokens(), before)) {
            return true;
        }
        int letters = phrase.length(phrase.at());
        boolean party = letters == 2 && Sense.PARTY.is(phrase.tokens(), before)
                || letters == 3 && Sense.ACCUSED.is(phrase.tokens(), before);
        return party && phrase.flags(phrase.at()) == 0 && !phrase.nextIsCapital();
    }

    /** "Menteri Anu Wiratmo MD": a degree behind the one word of a name. */
    private static boolean isDegree(NounPhrase phrase) {
        return phrase.nameStart() == phrase.at() - 1
                && !phrase.nextIsCapital()
                && (phrase.flags(phrase.at()) & Lexicon.DEGREE) != 0
                && !phrase.isSign(phrase.nameStart(), ')');
    }

    /** "Jaksa Agung ST Wiratmo": two letters that are no body's but a degree's elsewhere, before the one other word. */
    private static boolean isFirst(NounPhrase phrase) {
        int at = phrase.at();
        int flags = phrase.flags(at);
        return !phrase.hasName()
                && !phrase.hasBody()
                && at > phrase.core()
                && phrase.length(at) == 2
                && (flags & (Lexicon.DEGREE | NounPhrase.BODIES | Lexicon.PLACE)) == Lexicon.DEGREE
                && phrase.hasNext()
                && phrase.tokens().shape(at + 1) == Shape.CAPITALIZED
                && phrase.flags(at + 1) == 0
                && (at + 2 >= phrase.limit() || !phrase.isCapital(at + 2));
    }

    /** "Direktur Anu Bank Naxon LP Natalegawa": two letters between two words of a name, of which one more is left. */
    private static boolean isInitials(NounPhrase phrase) {
        int at = phrase.at();
        return phrase.nameStart() == at - 1
                && phrase.length(at) == 2
                && phrase.flags(at) == 0
                && phrase.hasNext()
                && phrase.tokens().shape(at + 1) == Shape.CAPITALIZED
                && phrase.tokens().shape(at - 1) == Shape.CAPITALIZED
                && phrase.flags(at + 1) == 0
                && (at + 2 >= phrase.limit() || !phrase.isCapital(at + 2));
    }
}
