package id.saring.speaker;

import id.saring.text.Tokens;

/** Finds where the subject of a verb starts, looking back over adverbs, places, times and relative clauses. */
final class Subject {
    private static final int STEPS = 40;

    private Subject() {}

    /** The first token of the subject of a verb, or -1. */
    static int of(Tokens tokens, int verb, int limit) {
        int at = verb;
        boolean direct = true; // nothing but adverbs and "yang" stands between it and the verb
        boolean relative = false; // "yang" stands right behind it
        for (int step = 0; step < STEPS && at > limit; step++) {
            int last = at - 1;
            if (isWall(tokens, last)) {
                return -1;
            }
            int flags = tokens.isWord(last) ? Lexicon.flags(tokens, last) : 0;
            if (isPronoun(tokens, last, limit, flags, direct)) {
                return last;
            }
            int adverb = beforeAdverb(tokens, last, limit, flags);
            if (adverb >= 0) {
                at = adverb;
                continue;
            }
            if (opensClause(tokens, last, flags)) {
                if (endsSearch(tokens, last) && !isJoined(tokens, last, verb)) {
                    return -1;
                }
                relative = direct && tokens.is(last, "yang");
                at = last;
                direct = false;
                continue;
            }
            int start = PhraseBefore.phraseEndingAt(tokens, at, limit);
            if (start < 0) {
                at = skip(tokens, last, limit);
                relative = false;
                direct &= !tokens.isWord(last);
                continue;
            }
            int before = beforeOther(tokens, start, at, limit, direct || relative);
            if (before < 0) {
                int described = direct ? described(tokens, start, at, limit) : -1;
                if (described >= 0) {
                    return described;
                }
                if (relative || isSubject(tokens, start, at, limit, direct)) {
                    return RoleBefore.start(tokens, start, at, limit);
                }
            }
            at = before < 0 ? start - 1 : before;
            direct = false;
            relative = false;
        }
        return -1;
    }

    /** Whether a pronoun is a subject: none that a preposition governs, if it is written small. */
    private static boolean isPronoun(Tokens tokens, int token, int limit, int flags, boolean direct) {
        return (flags & (Lexicon.PRONOUN | Lexicon.PLURAL)) != 0
                && (tokens.isCapital(token)
                        || !isPreposition(tokens, token - 1, limit)
                        || direct && Sense.CLAUSE.is(tokens, token - 1));
    }

    /** Where to look on before an adverb, or -1. */
    private static int beforeAdverb(Tokens tokens, int token, int limit, int flags) {
        if (!tokens.isWord(token) || tokens.isCapital(token)) {
            return -1;
        }
        if ((flags & Lexicon.ADVERB) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return token;
        }
        return flags == 0 && isManner(tokens, token, limit) ? token - 2 : -1;
    }

    private static boolean opensClause(Tokens tokens, int token, int flags) {
        return (flags & Lexicon.CLAUSE) != 0 && (flags & Lexicon.NOMINAL) == 0 && !tokens.isCapital(token);
    }

    /** Where to look on before a phrase that is surely no subject, or -1. */
    private static int beforeOther(Tokens tokens, int start, int end, int limit, boolean near) {
        int left = start - 1;
        int through = tokens.isSign(left, ',') ? through(tokens, left, limit) : -1;
        if (through > limit) {
            return through;
        }
        return !near && left >= limit && isPlainNoun(tokens, start, end) ? start : -1;
    }

    /** Where the noun starts that a clause before the verb describes, or the body with a preposition in it; or -1. */
    private static int described(Tokens tokens, int start, int end, int limit) {
        int left = start - 1;
        int head = left > limit ? Relative.head(tokens, left, start, limit) : -1;
        return head < 0 ? Shortened.before(tokens, left, end, limit) : head;
    }

    private static boolean isSubject(Tokens tokens, int start, int end, int limit, boolean direct) {
        int left = start - 1;
        return left < limit || tokens.is(left, "selaku") || !governs(tokens, left, start, end, direct);
    }

    /** "Budi melalui pengacaranya, Ani, mengatakan": where the go-between begins whose name stands behind a comma; or -1. */
    private static int through(Tokens tokens, int comma, int limit) {
        if (comma - 2 <= limit
                || !tokens.isWord(comma - 1)
                || !tokens.text().startsWith("nya", tokens.end(comma - 1) - 3)) {
            return -1;
        }
        for (int i = comma - 2; i > comma - 4 && i > limit; i--) {
            if (tokens.is(i, "melalui") || tokens.is(i, "lewat")) {
                return i;
            }
        }
        return -1;
    }

    /** "blak-blakan", "terang-terangan": how something is said. */
    private static boolean isManner(Tokens tokens, int token, int limit) {
        int end = tokens.end(token);
        int length = end - tokens.start(token) - 2;
        return tokens.isSign(token - 1, '-')
                && token - 2 > limit
                && !tokens.isCapital(token - 2)
                && tokens.text().startsWith("an", end - 2)
                && tokens.end(token - 2) - tokens.start(token - 2) == length
                && tokens.text().regionMatches(tokens.start(token), tokens.text(), tokens.start(token - 2), length);
    }

    /** Before brackets, else before the token. */
    static int skip(Tokens tokens, int last, int limit) {
        if (tokens.isSign(last, ')')) {
            for (int i = last - 1; i >= limit && i > last - 10; i--) {
                if (tokens.isSign(i, '(')) {
                    return i;
                }
            }
        }
        return last;
    }

    private static boolean isWall(Tokens tokens, int token) {
        if (tokens.kind(token) == Tokens.Kind.BREAK) {
            return true;
        }
        int sign = tokens.sign(token);
        return sign == '"'
                || sign == '\u201C'
                || sign == '\u201D'
                || sign == ';'
                || sign == ':'
                || sign == '?'
                || sign == '!';
    }

    private static boolean endsSearch(Tokens tokens, int token) {
        return !Sense.RESUMED.is(tokens, token);
    }

    /** "Budi mengakui bahwa ia lelah dan mengatakan": behind "bahwa" stands what the subject of both verbs says. */
    private static boolean isJoined(Tokens tokens, int that, int verb) {
        return tokens.is(that, "bahwa") && Sense.AND.is(tokens, verb - 1);
    }

    static boolean isPreposition(Tokens tokens, int token, int limit) {
        return token >= limit
                && tokens.isWord(token)
                && (Lexicon.flags(tokens, token) & (Lexicon.PLACE_PREPOSITION | Lexicon.FROM)) != 0
                && !tokens.is(token, "bidang");
    }

    /** Whether the word before a phrase makes it a place, an object or a part of another clause. */
    static boolean governs(Tokens tokens, int left, int start, int end, boolean direct) {
        if (!tokens.isWord(left)) {
            return false;
        }
        int flags = Lexicon.flags(tokens, left);
        if ((flags & (Lexicon.PLACE_PREPOSITION | Lexicon.FROM)) != 0) {
            return !(direct && Sense.CLAUSE.is(tokens, left) && isSpeaker(tokens, start, end));
        }
        if (tokens.isCapital(left)) {
            return !tokens.isCapital(start)
                    && Sentences.startsAt(tokens, left)
                    && Lexicon.isVerb(tokens, left, flags); // "Ditemui wartawan, Budi mengatakan"
        }
        boolean noun = !direct && (flags & Lexicon.STOP) == 0;
        int beyond = left;
        while (beyond > 0 && !tokens.isCapital(beyond) && (Lexicon.flags(tokens, beyond) & Lexicon.ADVERB) != 0) {
            beyond--;
        }
        boolean copula = tokens.is(beyond, "yang")
                || tokens.is(left, "merupakan")
                || tokens.is(left, "adalah")
                || tokens.is(left, "jadi") && !tokens.isSign(left - 1, ',');
        return noun || copula || Lexicon.isVerb(tokens, left, flags);
    }

    static boolean isSpeaker(Tokens tokens, int start, int end) {
        NounPhrase phrase = NounPhrase.read(tokens, start, end);
        return phrase != null && phrase.head() != NounPhrase.Head.NOUN && phrase.head() != NounPhrase.Head.PLACE;
    }

    /** An ordinary noun far from the verb is part of something else. */
    private static boolean isPlainNoun(Tokens tokens, int start, int end) {
        NounPhrase phrase = NounPhrase.read(tokens, start, end);
        return phrase != null
                && phrase.head() == NounPhrase.Head.NOUN
                && !tokens.isCapital(start)
                && !phrase.isDemonstrative();
    }

    static boolean isPlace(Tokens tokens, int start, int end) {
        NounPhrase phrase = NounPhrase.read(tokens, start, end);
        return phrase != null && phrase.head() == NounPhrase.Head.PLACE;
    }
}
