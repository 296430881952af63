package id.saring.speaker;

import id.saring.text.Tokens;

/** Academic degrees behind a name: "S.H., M.Hum.". */
final class Degrees {
    /** No degree has more tokens. */
    private static final int REACH = 8;

    /** So far back a sentence begins that a degree seems to end. */
    private static final int SENTENCE = 60;

    private Degrees() {}

    /** Behind "S.H., M.Hum." if they follow the name. */
    static int behind(Tokens tokens, NounPhrase phrase, int limit) {
        int end = phrase.at();
        if (!phrase.isPerson()) {
            return end;
        }
        int at = end;
        boolean known = false;
        while (at + 1 < limit && tokens.isSign(at, ',')) {
            int next = one(tokens, at + 1, limit);
            known |= next >= 0;
            boolean sure = known;
            if (next < 0 && phrase.at() - phrase.nameStart() >= 2 && isUnknown(tokens, at + 1, limit)) {
                next = at + 2;
                sure = true;
            }
            next = next < 0 ? rareInRow(tokens, at + 1, limit) : next;
            if (next < 0) {
                break;
            }
            at = next;
            end = sure ? next : end;
        }
        return end;
    }

    /** Behind a degree in capitals that no table has, which is one only in a row with others: "S.E., RDNX."; or -1. */
    private static int rare(Tokens tokens, int token, int limit) {
        int length = tokens.end(token) - tokens.start(token);
        if (!tokens.isWord(token)
                || tokens.shape(token) != Tokens.Shape.UPPER
                || length < 2
                || length > 5
                || (Lexicon.flags(tokens, token) & ~Lexicon.DEGREE) != 0) {
            return -1;
        }
        return token + 2 < limit && tokens.isSign(token + 1, '.') && tokens.isSign(token + 2, ',')
                        || token + 2 == limit && tokens.isSign(token + 1, '.')
                ? token + 2
                : token + 1;
    }

    /** Whether a degree starts behind a capital word, a full stop and a comma, and nothing of a name behind it. */
    static boolean goesOn(Tokens tokens, int token, int limit) {
        if (token < 3 || !tokens.isCapital(token) || !tokens.isCapital(token - 3)) {
            return false;
        }
        int end = one(tokens, token, limit);
        return end < 0
                ? rareInRow(tokens, token, limit) > 0
                : end == limit || tokens.isSign(end - 1, '.') || !tokens.isCapital(end);
    }

    /** Behind a rare degree before the next comma or the limit, or -1. */
    private static int rareInRow(Tokens tokens, int token, int limit) {
        int end = rare(tokens, token, limit);
        return end == limit || end > 0 && tokens.isSign(end, ',') ? end : -1;
    }

    /** "Budi Santoso, RDN, salah seorang pendiri": a short word in capitals between the name and what explains it. */
    private static boolean isUnknown(Tokens tokens, int token, int limit) {
        int length = tokens.end(token) - tokens.start(token);
        Tokens.Shape shape = tokens.isWord(token) ? tokens.shape(token) : Tokens.Shape.LOWER;
        if (length < 2
                || length > 5
                || shape != Tokens.Shape.UPPER && shape != Tokens.Shape.MIXED
                || token + 2 >= limit
                || !tokens.isSign(token + 1, ',')
                || (Lexicon.flags(tokens, token) & ~Lexicon.DEGREE) != 0) {
            return false;
        }
        int next = Lexicon.flags(tokens, token + 2);
        return (next & (Lexicon.ROLE | Lexicon.ONE)) != 0
                || tokens.is(token + 2, "yang")
                || tokens.isWord(token + 2) && isUnknown(tokens, token + 2, limit);
    }

    /** Before the degrees that end right before a token, and their comma; the token itself if none do. */
    static int before(Tokens tokens, int token, int limit) {
        int end = token;
        int sure = token;
        boolean known = false;
        for (int at = end - 1; at > limit && at >= end - REACH && mayEnd(tokens, end - 1); at--) {
            if (tokens.isSign(at, ',')) {
                boolean one = one(tokens, at + 1, end) == end;
                if (!one && rare(tokens, at + 1, end) != end) {
                    return sure;
                }
                known |= one;
                end = at;
                sure = known ? end : sure;
            }
        }
        return sure;
    }

    /** Where the sentence really begins that seems to begin behind the full stop of a degree: "Budi, Sp.A menjelaskan". */
    static int sentence(Tokens tokens, int start) {
        int at = start;
        while (at > 2 && at > start - SENTENCE && isInside(tokens, at)) {
            int before = at - 2;
            while (before > 0 && before > start - SENTENCE && !Sentences.startsAt(tokens, before)) {
                before--;
            }
            at = before;
        }
        return at;
    }

    private static boolean isInside(Tokens tokens, int token) {
        if (!tokens.isSign(token - 1, '.')) {
            return false;
        }
        if (tokens.isCapital(token) && isAbbreviated(tokens, token - 2)) {
            return true;
        }
        if (!tokens.isCapital(token - 2)) {
            return false;
        }
        boolean letter = tokens.end(token - 2) - tokens.start(token - 2) == 1;
        boolean degree = (Lexicon.flags(tokens, token - 2) & Lexicon.DEGREE) != 0;
        return tokens.spaceBefore(token) ? degree && one(tokens, token, token + REACH) > token : degree || letter;
    }

    /** "drh. Budi", "Plt. Kepala Dinas": a title or an office in short. */
    private static boolean isAbbreviated(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        boolean title = (Lexicon.flags(tokens, token) & (Lexicon.TITLE | Lexicon.RANK | Lexicon.ARM)) != 0;
        return length >= 2 && length <= (tokens.isCapital(token) ? 4 : 3) && title || Sense.ACTING.is(tokens, token);
    }

    /** A full stop, a bracket or a short word. */
    private static boolean mayEnd(Tokens tokens, int token) {
        return tokens.isSign(token, '.')
                || tokens.isSign(token, ')')
                || tokens.isCapital(token) && tokens.end(token) - tokens.start(token) <= 6;
    }

    /** Behind one degree that starts at a token, or -1. */
    static int one(Tokens tokens, int token, int limit) {
        if (token + 1 < limit && !tokens.isCapital(token) && isDoctor(tokens, token)) {
            return token + 2; // "Budi, dr., Sp.A"
        }
        int at = token;
        boolean known = false;
        boolean tight = false;
        int words = 0;
        while (at < limit && tokens.isCapital(at) && tokens.end(at) - tokens.start(at) <= (tight ? 6 : 4)) {
            known |= (Lexicon.flags(tokens, at) & Lexicon.DEGREE) != 0 || tight;
            words++;
            at++;
            at = specialty(tokens, at, limit);
            if (at >= limit || !tokens.isSign(at, '.')) {
                break;
            }
            if (!tight && (at + 1 >= limit || tokens.spaceBefore(at + 1))) {
                break; // "Budi, SH.": the stop of the sentence
            }
            known |= words > 1;
            at++;
            if (at < limit && tokens.spaceBefore(at)) {
                break;
            }
            tight = true;
        }
        return known ? at : -1;
    }

    private static boolean isDoctor(Tokens tokens, int token) {
        return Sense.DOCTOR.is(tokens, token) && tokens.isSign(token + 1, '.') && tokens.isSign(token + 2, ',');
    }

    /** Behind "-KGEH" or "(K)" in "Sp.PD-KGEH", "Sp.OG(K)". */
    private static int specialty(Tokens tokens, int token, int limit) {
        if (token + 1 >= limit || tokens.spaceBefore(token) || !tokens.isCapital(token + 1)) {
            return token;
        }
        if (tokens.isSign(token, '-') && tokens.shape(token + 1) == Tokens.Shape.UPPER) {
            return token + 2;
        }
        boolean bracket = tokens.isSign(token, '(') && token + 2 < limit && tokens.isSign(token + 2, ')');
        return bracket ? token + 3 : token;
    }
}
