package id.saring.speaker;

import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** Tells the name of a person from the team, the district or the firm before it. */
final class BodyBefore {
    private BodyBefore() {}

    /** "pelatih Selatira Budi Santoso": before a first name stands the team of a player or a coach. */
    static void team(NounPhrase phrase) {
        int end = phrase.nameEnd >= 0 ? phrase.nameEnd : phrase.at;
        if (phrase.head != NounPhrase.Head.ROLE
                || phrase.titled
                || phrase.nameStart <= phrase.core
                || end - phrase.nameStart < 3
                || end - phrase.nameStart > 4
                || !Sense.PLAYER.is(phrase.tokens, behindShort(phrase.tokens, phrase.nameStart - 1))) {
            return;
        }
        if (end - phrase.nameStart == 4 && isFirm(phrase.tokens, phrase.nameStart + 1)) {
            phrase.bodyStart = phrase.nameStart; // "President Director Anu Karya Budi Santoso"
            phrase.nameStart += 2;
            return;
        }
        boolean club = (Lexicon.flags(phrase.tokens, phrase.nameStart) & Lexicon.WEAK) != 0;
        for (int i = club ? phrase.nameStart + 1 : phrase.nameStart; i + 1 < end; i++) {
            if (phrase.tokens.shape(i) != Shape.CAPITALIZED) {
                return;
            }
            if (Forenames.holds(phrase.tokens.string(i).toLowerCase(Locale.ROOT))) {
                phrase.bodyStart = i > phrase.nameStart ? phrase.nameStart : phrase.bodyStart;
                phrase.nameStart = i;
                return;
            }
        }
    }

    private static boolean isFirm(Tokens tokens, int token) {
        return (Lexicon.flags(tokens, token) & (Lexicon.WEAK | Lexicon.PART)) != 0
                && !Forenames.holds(tokens.string(token).toLowerCase(Locale.ROOT));
    }

    /** "Chief Executive Officer (CEO)": the office in brackets. */
    private static int behindShort(Tokens tokens, int token) {
        return tokens.isSign(token, ')') ? token - 1 : token;
    }

    /** "Lurah Kalibening Budi Santoso": behind the head of a district stands its name. */
    static void skipDistrict(NounPhrase phrase) {
        int end = phrase.nameEnd >= 0 ? phrase.nameEnd : phrase.at;
        if (phrase.head == NounPhrase.Head.ROLE
                && !phrase.titled
                && phrase.nameStart > phrase.core
                && end - phrase.nameStart == 3
                && (phrase.nameStart == phrase.core + 1 && Sense.DISTRICT_HEAD.is(phrase.tokens, phrase.core)
                        || Sense.DISTRICT_BODY.is(phrase.tokens, phrase.nameStart - 1))) {
            phrase.bodyStart = phrase.bodyStart < 0 ? phrase.nameStart : phrase.bodyStart;
            phrase.nameStart++;
        }
    }

    /** "Kepala Dinas Pasar Kabupaten Lama Oman Budiono": a place's or a body's word that is a first name too. */
    static void forename(NounPhrase phrase) {
        int first = phrase.nameStart - 1;
        int end = phrase.nameEnd >= 0 ? phrase.nameEnd : phrase.at;
        if (phrase.head != NounPhrase.Head.ROLE
                || end != phrase.nameStart + 1
                || phrase.titled
                || phrase.bodyStart < 0
                || phrase.bodyStart >= first
                || phrase.tokens.shape(first) != Shape.CAPITALIZED
                || phrase.tokens.shape(phrase.nameStart) != Shape.CAPITALIZED) {
            return;
        }
        int closed = Lexicon.flags(phrase.tokens, first - 1);
        boolean complete = (closed & (Lexicon.PLACE | Lexicon.BODY_NAME)) != 0 && (closed & Lexicon.OPEN) == 0
                || phrase.tokens.isWord(first - 1) && phrase.tokens.shape(first - 1) == Shape.UPPER;
        if (complete && Forenames.holds(phrase.tokens.string(first).toLowerCase(Locale.ROOT))) {
            phrase.nameStart = first;
        }
    }

    /** "Direktur PT Maju Lancar Budi Santoso": behind an open name of a body only the last two words are the person's. */
    static void splitFromBody(NounPhrase phrase) {
        int before = phrase.nameStart - 1;
        int flags = before >= phrase.core ? Lexicon.flags(phrase.tokens, before) : 0;
        boolean complete =
                phrase.tokens.shape(Math.max(before, phrase.core)) == Shape.UPPER && (flags & Lexicon.OPEN) == 0;
        boolean mayor = phrase.tokens.is(before, "kota") && phrase.tokens.is(before - 1, "wali");
        complete |= before - 1 > phrase.core && isComplete(phrase, before, flags);
        boolean open = (flags & (Lexicon.OPEN | Lexicon.SITE)) != 0 && !complete && !mayor
                || phrase.openBody
                || isFaith(phrase.tokens, before);
        if (!open) {
            return;
        }
        int words = 0;
        int second = -1;
        int end = phrase.nameEnd >= 0 ? phrase.nameEnd : phrase.at;
        for (int i = end - 1; i >= phrase.nameStart; i--) {
            if (phrase.tokens.isCapital(i)) {
                words++;
                if (words == 2) {
                    second = i;
                }
            }
        }
        if (second > phrase.nameStart && (phrase.tokens.is(second - 1, "i") || phrase.tokens.is(second - 1, "ni"))) {
            second--; // "Direktur RSUD Anu I Wayan Budi"
        }
        boolean nickname = second - 2 >= phrase.nameStart && PhraseSigns.isMark(phrase.tokens.sign(second - 1));
        phrase.nameStart = words <= 2 ? -1 : nickname ? second - 2 : second;
    }

    /** "Universitas Katolik Anu": its own word still follows. */
    private static boolean isFaith(Tokens tokens, int token) {
        return tokens.is(token - 1, "universitas") && Sense.FAITH.is(tokens, token);
    }

    /** "Direktur Anu Media Budi Santoso", "Direktur Perhubungan Laut Budi": the body's own word stands before. */
    private static boolean isComplete(NounPhrase phrase, int last, int flags) {
        if (!phrase.tokens.isCapital(last - 1)) {
            return false;
        }
        int own = Lexicon.flags(phrase.tokens, last - 1);
        boolean closing = phrase.tokens.is(last, "media") || phrase.tokens.is(last, "capital");
        return (flags & Lexicon.SITE) != 0
                ? phrase.tokens.is(last, "laut") && (own & Lexicon.PART) != 0
                : closing && own == 0;
    }
}
