package id.saring.speaker;

import id.saring.text.Tokens;

/** Finds where the subject of a verb starts, looking back over adverbs, places, times and relative clauses. */
final class Subject {
    private static final int STEPS = 40;
    private static final int TRIES = 16;

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
                if ((flags & (Lexicon.PRONOUN | Lexicon.PLURAL)) != 0 && !isPreposition(tokens, last - 1, limit)) {
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
                    if (endsSearch(tokens, last)) {
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
            int start = phraseEndingAt(tokens, at, limit);
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
        if (comma - 2 <= limit || !tokens.isWord(comma - 1) || !tokens.text().startsWith("nya", tokens.end(comma - 1) - 3)) {
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
    private static int skip(Tokens tokens, int last, int limit) {
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
        return !(tokens.is(token, "yang")
                || tokens.is(token, "sambil")
                || tokens.is(token, "seraya")
                || tokens.is(token, "sembari")
                || tokens.is(token, "bukan"));
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
            return !(direct && opensClause(tokens, left) && isSpeaker(tokens, start, end));
        }
        if (tokens.isCapital(left)) {
            return false;
        }
        boolean noun = !direct && (flags & Lexicon.STOP) == 0;
        int beyond = left;
        while (beyond > 0 && !tokens.isCapital(beyond) && (Lexicon.flags(tokens, beyond) & Lexicon.ADVERB) != 0) {
            beyond--;
        }
        boolean copula = tokens.is(beyond, "yang")
                || tokens.is(left, "merupakan")
                || tokens.is(left, "adalah")
                || tokens.is(left, "jadi") && tokens.is(left - 1, "yang");
        return noun || copula || Lexicon.isVerb(tokens, left, flags);
    }

    private static boolean opensClause(Tokens tokens, int token) {
        return tokens.is(token, "setelah")
                || tokens.is(token, "saat")
                || tokens.is(token, "ketika")
                || tokens.is(token, "usai")
                || tokens.is(token, "sebelum")
                || tokens.is(token, "sejak")
                || tokens.is(token, "hingga")
                || tokens.is(token, "sampai")
                || tokens.is(token, "lantaran")
                || tokens.is(token, "kalau")
                || tokens.is(token, "seperti")
                || tokens.is(token, "sebagaimana")
                || tokens.is(token, "kala");
    }

    private static boolean isSpeaker(Tokens tokens, int start, int end) {
        NounPhrase phrase = NounPhrase.read(tokens, start, end);
        return phrase != null && phrase.head != NounPhrase.Head.NOUN && phrase.head != NounPhrase.Head.PLACE;
    }

    /** An ordinary noun far from the verb is part of something else. */
    private static boolean isPlainNoun(Tokens tokens, int start, int end) {
        NounPhrase phrase = NounPhrase.read(tokens, start, end);
        return phrase != null
                && phrase.head == NounPhrase.Head.NOUN
                && !tokens.isCapital(start)
                && !phrase.demonstrative;
    }

    private static boolean isPlace(Tokens tokens, int start, int end) {
        NounPhrase phrase = NounPhrase.read(tokens, start, end);
        return phrase != null && phrase.head == NounPhrase.Head.PLACE;
    }

    /** The start of the role before a name, or of the name before a role, if a comma joins them; else the phrase's own. */
    static int withRole(Tokens tokens, int start, int end, int limit) {
        if (start - 1 > limit
                && tokens.isCapital(start - 1)
                && (Lexicon.flags(tokens, start) & (Lexicon.ONE | Lexicon.OFFICE)) != 0) {
            int name = phraseEndingAt(tokens, start, limit);
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
        int earlier = phraseEndingAt(tokens, beforeAge(tokens, comma, limit), limit);
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
            int before = phraseEndingAt(tokens, earlier - 1, limit);
            if (before < 0 || !isSpeaker(tokens, before, earlier - 1)) {
                return start;
            }
            earlier = before;
        }
        return start;
    }

    /** Before "saat itu", the full stop of a degree, "(34)" or "(34 tahun)", else the token itself. */
    private static int beforeAge(Tokens tokens, int token, int limit) {
        if (tokens.is(token - 1, "itu") && token - 2 > limit && isThen(tokens, token - 2)) {
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

    /** "Budi, Director of Central Operations, Grab Indonesia": the name before the role of a body; else the body. */
    private static int beforeBody(Tokens tokens, int body, int role, int end, int limit) {
        if (role - 1 <= limit || !tokens.isSign(role - 1, ',')) {
            return body;
        }
        int person = phraseEndingAt(tokens, role - 1, limit);
        Mention whole = person < 0 ? null : MentionReader.after(tokens, person, end);
        return whole != null && whole.endToken() == end && whole.kind() == Mention.Kind.PERSON ? person : body;
    }

    private static boolean isThen(Tokens tokens, int token) {
        return tokens.is(token, "saat") || tokens.is(token, "kala") || tokens.is(token, "ketika");
    }

    /** The first token of the longest noun phrase that ends right before a token, or -1. */
    static int phraseEndingAt(Tokens tokens, int end, int limit) {
        int handle = Handle.endingAt(tokens, end, limit);
        if (handle >= 0) {
            int account = handle > limit ? phraseEndingAt(tokens, handle, limit) : -1;
            return account >= 0 && !tokens.isCapital(account) ? account : handle;
        }
        int named = Degrees.before(tokens, end, limit);
        int person = named < end ? phraseEndingAt(tokens, named, limit) : -1;
        if (person >= 0) {
            return person;
        }
        int first = end;
        boolean described = end > limit && (Lexicon.flags(tokens, end - 1) & Lexicon.THIS) != 0;
        if (described && Sentences.isQuote(tokens.sign(end - 2))) {
            return aroundMarks(tokens, end, limit);
        }
        while (first > limit
                && (isNominal(tokens, first - 1, end, limit)
                        || described && first > end - 10 && isQuality(tokens, first - 1))) {
            first = first - 1;
            if (tokens.isSign(first, ')')) {
                first = skip(tokens, first, limit);
            }
        }
        if (tokens.isSign(first - 1, ',') && Degrees.one(tokens, first, end) == end) {
            return first;
        }
        int tries = 0;
        for (int start = first; start < end && tries < TRIES; start++) {
            if (!tokens.isWord(start) && tokens.kind(start) != Tokens.Kind.NUMBER) {
                continue;
            }
            tries++;
            NounPhrase phrase = NounPhrase.read(tokens, start, end);
            boolean whole =
                    start == first || tokens.isCapital(start) || phrase != null && phrase.head != NounPhrase.Head.NOUN;
            if (phrase != null && phrase.at == end && whole && !isLoose(tokens, phrase)) {
                return start;
            }
        }
        return -1;
    }

    /** "pelantun lagu «Anu» ini": the first token of what a title in marks describes, or -1. */
    private static int aroundMarks(Tokens tokens, int end, int limit) {
        int open = end - 3;
        while (open > limit && open > end - 9 && !Sentences.isQuote(tokens.sign(open))) {
            open--;
        }
        int start = Sentences.isQuote(tokens.sign(open)) ? phraseEndingAt(tokens, open, limit) : -1;
        NounPhrase phrase = start < 0 ? null : NounPhrase.read(tokens, start, end);
        return phrase != null && phrase.at == end && phrase.head == NounPhrase.Head.ROLE ? start : -1;
    }

    /** A plain noun and a person's name do not make one phrase: "dalam rapat Budi mengatakan". */
    private static boolean isLoose(Tokens tokens, NounPhrase phrase) {
        return phrase.head == NounPhrase.Head.NOUN && phrase.isPerson()
                || phrase.head == NounPhrase.Head.NONE && !isSome(tokens, phrase)
                || tokens.kind(phrase.core) == Tokens.Kind.NUMBER;
    }

    /** "Sebagian menilai": nobody in particular, before the verb. */
    private static boolean isSome(Tokens tokens, NounPhrase phrase) {
        return phrase.many
                && phrase.at == phrase.start + 1
                && tokens.isCapital(phrase.start)
                && !tokens.is(phrase.at, "dari")
                && !tokens.is(phrase.at, "yang");
    }

    private static boolean isNominal(Tokens tokens, int token, int end, int limit) {
        if (!tokens.isWord(token)) {
            return switch (tokens.sign(token)) {
                case '-', '/', '&' -> token + 1 < end;
                case '.' -> (token + 1 < end || tokens.is(token - 1, "tbk")) && isInner(tokens, token);
                case ')' -> true;
                case ',' -> token + 1 < end && Listing.behind(tokens, token, end) >= 0;
                case -1 -> token + 1 < end || token > limit && tokens.isWord(token - 1);
                default -> false;
            };
        }
        int flags = Lexicon.flags(tokens, token);
        if (tokens.isCapital(token)) {
            boolean month = (tokens.is(token, "juli") || tokens.is(token, "april")) && token > limit && token + 1 < end;
            if (month && tokens.isCapital(token - 1) && tokens.isCapital(token + 1)) {
                return true;
            }
            if ((flags & Lexicon.TIME) != 0 && tokens.is(token - 1, "sebelas") && tokens.isCapital(token - 1)) {
                return true; // Universitas Sebelas Maret
            }
            if (token + 1 == end
                    ? TimeNames.isCalledByTime(tokens, token)
                    : token > 0
                            && (tokens.isSign(token - 1, ',') || tokens.isSign(token - 1, ')') || tokens.isCapital(token - 1))
                            && TimeNames.isNamedByTime(tokens, token)) {
                return true;
            }
            if (CapitalWords.isTraffic(tokens, token) || CapitalWords.isNationalDay(tokens, token)) {
                return true;
            }
            boolean function =
                    (flags & Lexicon.STOP) != 0 && (flags & (Lexicon.NOMINAL | Lexicon.ONE | Lexicon.MANY)) == 0
                            || afterStop(tokens, token) && Lexicon.opensWithFunction(tokens, token, flags);
            int opener = Lexicon.COMMON | Lexicon.NOUN;
            if ((flags & opener) == opener && afterStop(tokens, token)) {
                return false;
            }
            return !(function && (token == limit || (flags & Lexicon.TIME) != 0 || afterStop(tokens, token)));
        }
        if ((flags & Lexicon.THIS) != 0) {
            return token == end - 1;
        }
        if ((flags & Lexicon.STOP) != 0 && LowerWords.isFixed(tokens, token)) {
            return true;
        }
        if ((flags & (Lexicon.LINK | Lexicon.FROM | Lexicon.PARTICLE)) != 0) {
            return token < end - 1 && !tokens.is(token, "di");
        }
        if ((flags & (Lexicon.ONE | Lexicon.MANY)) != 0) {
            return token < end - 1 || tokens.is(token, "sosok");
        }
        if ((flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return false;
        }
        return !Lexicon.isVerb(tokens, token, flags);
    }

    /** "berusia", "di", "tahun": they stand inside "pria berusia 44 tahun itu". */
    private static boolean isQuality(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.isCapital(token)) {
            return false;
        }
        int start = tokens.start(token);
        return tokens.is(token, "di")
                || tokens.is(token, "untuk")
                || tokens.is(token, "tahun")
                || tokens.text().startsWith("ber", start)
                || tokens.text().startsWith("ter", start);
    }

    private static boolean afterStop(Tokens tokens, int token) {
        return token == 0 || tokens.isSign(token - 1, '.') || tokens.kind(token - 1) == Tokens.Kind.BREAK;
    }

    private static boolean isInner(Tokens tokens, int token) {
        if (token == 0 || !tokens.isWord(token - 1)) {
            return false;
        }
        boolean tight = !tokens.spaceBefore(token) && !tokens.spaceBefore(token + 1) && !tokens.isCapital(token + 1);
        if (tokens.is(token - 1, "tbk")) {
            return !tokens.isCapital(token + 1);
        }
        int length = tokens.end(token - 1) - tokens.start(token - 1);
        int flags = Lexicon.flags(tokens, token - 1);
        int abbreviated = Lexicon.TITLE | Lexicon.RANK | Lexicon.ARM | Lexicon.DEGREE;
        return tight || length == 1 || length <= 6 && (flags & abbreviated) != 0;
    }
}
