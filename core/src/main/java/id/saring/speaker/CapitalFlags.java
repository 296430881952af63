package id.saring.speaker;

import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** What a capital word can be where it stands in a noun phrase, as flags of {@link Lexicon}. */
final class CapitalFlags {
    private static final int BODY_OR_PLACE = NounPhrase.BODIES | Lexicon.PLACE;

    private CapitalFlags() {}

    /**
     * The flags of the next word of a phrase.
     *
     * @param all its flags wherever it stands
     */
    static int of(NounPhrase phrase, int all) {
        if ((all & Lexicon.TIME) != 0 && TimeNames.isWhoSays(phrase)) {
            return 0;
        }
        Shape shape = phrase.tokens().shape(phrase.at());
        int flags = shape == Shape.MIXED && all == 0 && !phrase.isTitled() ? gluedOffice(phrase) : all;
        boolean isBody = (flags & BODY_OR_PLACE) != 0;
        boolean tooShort = isBody && phrase.length(phrase.at()) <= 3 && shape != Shape.UPPER;
        return tooShort && !isTeam(phrase, flags) ? flags & ~BODY_OR_PLACE : flags;
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
        return (flags & body) != 0 || phrase.isSign(phrase.at() + 1, ',') || rest.equals(rest.toUpperCase(Locale.ROOT))
                ? office
                : 0;
    }
}
