package id.saring.speaker;

import id.saring.text.Tokens;

/** Finds where the subject of a verb starts, looking back over adverbs, places, times and relative clauses. */
final class Subject {
    private static final int STEPS = 40;

    private Subject() {}

    /** The first token of the subject of a verb, or -1. */
    static int of(Tokens tokens, int verb, int limit) {
        int at = verb;
        boolean direct = true;
        boolean relative = false;
        for (int step = 0; step < STEPS && at > limit; step++) {
            int last = at - 1;
            if (isWall(tokens, last)) {
                return -1;
            }
            if (tokens.isWord(last) && !tokens.isCapital(last)) {
                int flags = Lexicon.flags(tokens, last);
                if ((flags & (Lexicon.PRONOUN | Lexicon.PLURAL)) != 0
                        && (!isPreposition(tokens, last - 1, limit) || direct && Sense.CLAUSE.is(tokens, last - 1))) {
                    return last;
                }
                if ((flags & Lexicon.ADVERB) != 0 && (flags & Lexicon.NOMINAL) == 0) {
                    at = last;
                    continue;
                }
                if (flags == 0 && isManner(tokens, last, limit)) {
                    at = last - 2;
                    continue;
                }
                if ((flags & Lexicon.CLAUSE) != 0 && (flags & Lexicon.NOMINAL) == 0) {
                    if (endsSearch(tokens, last) && !isJoined(tokens, last, verb)) {
                        return -1;
                    }
                    relative = direct && tokens.is(last, "yang");
                    at = last;
                    direct = false;
                    continue;
                }
            } else if (tokens.isWord(last) && (Lexicon.flags(tokens, last) & (Lexicon.PRONOUN | Lexicon.PLURAL)) != 0) {
                return last;
            }
            int start = PhraseBefore.phraseEndingAt(tokens, at, limit);
            if (start < 0) {
                at = skip(tokens, last, limit);
                relative = false;
                direct &= !tokens.isWord(last);
                continue;
            }
            int left = start - 1;
            int through = tokens.isSign(left, ',') ? through(tokens, left, limit) : -1;
            if (through > limit) {
                at = through;
                direct = false;
                relative = false;
                continue;
            }
            if (!direct && !relative && left >= limit && isPlainNoun(tokens, start, at)) {
                at = start;
                continue;
            }
            int described = direct && left > limit ? Relative.head(tokens, left, start, limit) : -1;
            described = direct && described < 0 ? Shortened.before(tokens, left, at, limit) : described;
            if (described >= 0) {
                return described;
            }
            if (relative || left < limit || tokens.is(left, "selaku") || !governs(tokens, left, start, at, direct)) {
                return withRole(tokens, start, at, limit);
            }
            at = left;
            direct = false;
            relative = false;
        }
        return -1;
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

    private static boolean isPreposition(Tokens tokens, int token, int limit) {
        return token >= limit
                && tokens.isWord(token)
                && (Lexicon.flags(tokens, token) & (Lexicon.PLACE_PREPOSITION | Lexicon.FROM)) != 0
                && !tokens.is(token, "bidang");
    }

    /** Whether the word before a phrase makes it a place, an object or a part of another clause. */
    private static boolean governs(Tokens tokens, int left, int start, int end, boolean direct) {
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

    private static boolean isSpeaker(Tokens tokens, int start, int end) {
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

    private static boolean isPlace(Tokens tokens, int start, int end) {
        NounPhrase phrase = NounPhrase.read(tokens, start, end);
        return phrase != null && phrase.head() == NounPhrase.Head.PLACE;
    }

    /** The start of the role before a name, or of the name before a role, if a comma joins them; else the phrase's own. */
    static int withRole(Tokens tokens, int start, int end, int limit) {
        if (start - 1 > limit
                && tokens.isCapital(start - 1)
                && (Lexicon.flags(tokens, start) & (Lexicon.ONE | Lexicon.OFFICE)) != 0) {
            int name = PhraseBefore.phraseEndingAt(tokens, start, limit);
            if ((Lexicon.flags(tokens, start) & Lexicon.ONE) == 0 && (name != limit || start - name > 3)) {
                return start;
            }
            Mention whole = name < 0 ? null : MentionReader.after(tokens, name, end);
            return whole != null && whole.endToken() == end && whole.kind() == Mention.Kind.PERSON ? name : start;
        }
        if (start - 1 <= limit || !tokens.isSign(start - 1, ',') && !tokens.is(start - 1, "selaku")) {
            return start;
        }
        int comma = start - 1;
        if (comma - 1 == limit && (Lexicon.flags(tokens, limit) & Lexicon.COMMON) != 0) {
            return start; // "Diketahui, Kepala Dinas Budi mengatakan"
        }
        int earlier = PhraseBefore.phraseEndingAt(tokens, beforeAge(tokens, comma, limit), limit);
        if (earlier >= 0 && tokens.isCapital(start) && Degrees.one(tokens, start, end) == end) {
            return withRole(tokens, earlier, comma, limit);
        }
        while (earlier >= 0) {
            Mention joined = MentionReader.after(tokens, earlier, end);
            boolean reaches = joined != null && joined.endToken() > start;
            boolean placed = isPreposition(tokens, earlier - 1, limit);
            boolean speech = earlier > limit
                    && (Lexicon.flags(tokens, earlier - 1) & Lexicon.SPEECH) != 0
                    && (Lexicon.flags(tokens, earlier) & Lexicon.ROLE) != 0;
            if (!placed && !speech && earlier - 1 >= limit && governs(tokens, earlier - 1, earlier, comma, false)) {
                return start;
            }
            if (!placed && (reaches || tokens.is(comma, "selaku"))) {
                boolean degree = Degrees.one(tokens, start, end) >= 0;
                return degree
                        ? withRole(tokens, earlier, end, limit)
                        : beforeBody(tokens, earlier, earlier, end, limit);
            }
            if (!placed && !(tokens.isSign(earlier - 1, ',') && isPlace(tokens, earlier, comma))) {
                return beforeBody(tokens, start, earlier, end, limit);
            }
            int before = PhraseBefore.phraseEndingAt(tokens, earlier - 1, limit);
            if (before < 0 || !isSpeaker(tokens, before, earlier - 1)) {
                return start;
            }
            earlier = before;
        }
        return start;
    }

    /** Before "saat itu", the full stop of a degree, "(34)" or "(34 tahun)", else the token itself. */
    private static int beforeAge(Tokens tokens, int token, int limit) {
        if (tokens.is(token - 1, "itu") && token - 2 > limit && Sense.THEN.is(tokens, token - 2)) {
            return token - 2;
        }
        if (tokens.isSign(token - 1, '.') && token - 2 > limit && !tokens.spaceBefore(token - 1)) {
            boolean degree = (Lexicon.flags(tokens, token - 2) & Lexicon.DEGREE) != 0;
            return degree || tokens.end(token - 2) - tokens.start(token - 2) == 1 ? token - 1 : token;
        }
        if (!tokens.isSign(token - 1, ')')) {
            return token;
        }
        int open = skip(tokens, token - 1, limit);
        boolean age = open < token - 2 && tokens.kind(open + 1) == Tokens.Kind.NUMBER && open >= token - 4;
        return age ? open : token;
    }

    /** "Budi, Director of Central Operations, Anu Indonesia": the name before the role of a body; else the body. */
    private static int beforeBody(Tokens tokens, int body, int role, int end, int limit) {
        if (role - 1 <= limit || !tokens.isSign(role - 1, ',')) {
            return body;
        }
        int person = PhraseBefore.phraseEndingAt(tokens, role - 1, limit);
        Mention whole = person < 0 ? null : MentionReader.after(tokens, person, end);
        return whole != null && whole.endToken() == end && whole.kind() == Mention.Kind.PERSON ? person : body;
    }
}
