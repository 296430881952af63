package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** Tells the name of a person from the team, the district or the firm before it. */
final class BodyBefore {
    private BodyBefore() {}

    /** "pelatih Selatira Budi Santoso": before a first name stands the team of a player or a coach. */
    static void skipTeam(NounPhrase phrase) {
        int end = phrase.nameLimit();
        if (phrase.head() != Head.ROLE
                || phrase.isTitled()
                || phrase.nameStart() <= phrase.core()
                || end - phrase.nameStart() < 3
                || end - phrase.nameStart() > 4
                || !Sense.PLAYER.is(phrase.tokens(), behindShort(phrase.tokens(), phrase.nameStart() - 1))) {
            return;
        }
        if (end - phrase.nameStart() == 4 && isFirm(phrase.tokens(), phrase.nameStart() + 1)) {
            phrase.startBody(phrase.nameStart()); // "President Director Anu Karya Budi Santoso"
            phrase.startName(phrase.nameStart() + 2);
            return;
        }
        boolean club = (phrase.flags(phrase.nameStart()) & Lexicon.WEAK) != 0;
        for (int i = club ? phrase.nameStart() + 1 : phrase.nameStart(); i + 1 < end; i++) {
            if (phrase.tokens().shape(i) != Shape.CAPITALIZED) {
                return;
            }
            if (Forenames.holds(phrase.tokens().string(i).toLowerCase(Locale.ROOT))) {
                if (i > phrase.nameStart()) {
                    phrase.startBody(phrase.nameStart());
                }
                phrase.startName(i);
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
        int end = phrase.nameLimit();
        if (phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && phrase.nameStart() > phrase.core()
                && end - phrase.nameStart() == 3
                && (phrase.nameStart() == phrase.core() + 1 && Sense.DISTRICT_HEAD.is(phrase.tokens(), phrase.core())
                        || Sense.DISTRICT_BODY.is(phrase.tokens(), phrase.nameStart() - 1))) {
            phrase.ensureBody(phrase.nameStart());
            phrase.startName(phrase.nameStart() + 1);
        }
    }

    /** "Kepala Dinas Pasar Kabupaten Lama Oman Budiono": a place's or a body's word that is a first name too. */
    static void takeForename(NounPhrase phrase) {
        int first = phrase.nameStart() - 1;
        int end = phrase.nameLimit();
        if (phrase.head() != Head.ROLE
                || end != phrase.nameStart() + 1
                || phrase.isTitled()
                || !phrase.hasBody()
                || phrase.bodyStart() >= first
                || phrase.tokens().shape(first) != Shape.CAPITALIZED
                || phrase.tokens().shape(phrase.nameStart()) != Shape.CAPITALIZED) {
            return;
        }
        int closed = phrase.flags(first - 1);
        boolean complete = (closed & (Lexicon.PLACE | Lexicon.BODY_NAME)) != 0 && (closed & Lexicon.OPEN) == 0
                || phrase.tokens().isWord(first - 1) && phrase.tokens().shape(first - 1) == Shape.UPPER;
        if (complete && Forenames.holds(phrase.tokens().string(first).toLowerCase(Locale.ROOT))) {
            phrase.startName(first);
        }
    }

    /** "Direktur PT Maju Lancar Budi Santoso": behind an open name of a body only the last two words are the person's. */
    static void splitFromBody(NounPhrase phrase) {
        if (!isOpen(phrase)) {
            return;
        }
        int second = secondLast(phrase);
        if (second < 0) {
            phrase.forgetName();
            return;
        }
        if (phrase.is(second - 1, "i") || phrase.is(second - 1, "ni")) {
            second--; // "Direktur RSUD Anu I Wayan Budi"
        }
        boolean nickname = second - 2 >= phrase.nameStart()
                && PhraseSigns.isMark(phrase.tokens().sign(second - 1));
        phrase.startName(nickname ? second - 2 : second);
    }

    /** Whether the name of the body goes on where that of the person seems to start. */
    private static boolean isOpen(NounPhrase phrase) {
        int before = phrase.nameStart() - 1;
        if (phrase.hasOpenBody() || isFaith(phrase.tokens(), before)) {
            return true;
        }
        int flags = before >= phrase.core() ? phrase.flags(before) : 0;
        boolean mayor = phrase.is(before, "kota") && phrase.is(before - 1, "wali");
        if ((flags & (Lexicon.OPEN | Lexicon.SITE)) == 0 || mayor) {
            return false;
        }
        boolean acronym = (flags & Lexicon.OPEN) == 0 && phrase.tokens().shape(before) == Shape.UPPER;
        return !acronym && !(before - 1 > phrase.core() && isComplete(phrase, before, flags));
    }

    /** The second capital word from the end of the name, or -1 if no third stands before it. */
    private static int secondLast(NounPhrase phrase) {
        int second = -1;
        int words = 0;
        for (int i = phrase.nameLimit() - 1; i >= phrase.nameStart() && words <= 2; i--) {
            words += phrase.isCapital(i) ? 1 : 0;
            if (words == 2 && second < 0) {
                second = i;
            }
        }
        return words > 2 ? second : -1;
    }

    /** "Universitas Katolik Anu": its own word still follows. */
    private static boolean isFaith(Tokens tokens, int token) {
        return tokens.is(token - 1, "universitas") && Sense.FAITH.is(tokens, token);
    }

    /** "Direktur Anu Media Budi Santoso", "Direktur Perhubungan Laut Budi": the body's own word stands before. */
    private static boolean isComplete(NounPhrase phrase, int last, int flags) {
        if (!phrase.isCapital(last - 1)) {
            return false;
        }
        int own = phrase.flags(last - 1);
        boolean closing = phrase.is(last, "media") || phrase.is(last, "capital");
        return (flags & Lexicon.SITE) != 0 ? phrase.is(last, "laut") && (own & Lexicon.PART) != 0 : closing && own == 0;
    }
}
