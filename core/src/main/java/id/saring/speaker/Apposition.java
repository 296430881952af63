package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Joins a phrase with what explains it behind a comma, and makes a mention of both. */
final class Apposition {
    /** No more places and bodies stand between a role and the name. */
    static final int MOST_BETWEEN = 4;

    private Apposition() {}

    /** "pernyataan resmi Kementerian …": the words of a body are the body's. */
    static int skipSpeech(Tokens tokens, int token, int limit) {
        int at = token;
        if (at < limit && tokens.is(at, "oleh")) {
            at++;
        }
        if (at + 1 < limit && tokens.is(at, "isi") && (Lexicon.flags(tokens, at + 1) & Lexicon.SPEECH) != 0) {
            at++;
        }
        if (at >= limit || tokens.isCapital(at) || (Lexicon.flags(tokens, at) & Lexicon.SPEECH) == 0) {
            return at;
        }
        int next = at + 1;
        while (next < limit && Sense.STATED.is(tokens, next)) {
            next++;
        }
        boolean owner = next < limit
                && tokens.isWord(next)
                && (tokens.isCapital(next)
                        || (Lexicon.flags(tokens, next) & (Lexicon.BODY | Lexicon.ROLE | Lexicon.PRONOUN)) != 0
                        || Lexicon.isOwned(tokens, next));
        return owner ? next : at;
    }

    /** The mention that a phrase makes with its apposition. */
    static @Nullable Mention complete(Tokens tokens, NounPhrase phrase, int limit, boolean strict) {
        int end = Degrees.behind(tokens, phrase, limit);
        int comma = gap(tokens, phrase, end, limit);
        boolean one = comma < limit && !strict && Explanation.isOneOf(tokens, phrase, comma, limit);
        boolean joins = comma < limit && (tokens.isSign(comma, ',') || tokens.is(comma, "selaku")) || one;
        if (joins && comma + 1 < limit) {
            Mention called = Explanation.called(tokens, phrase, comma + 1, limit);
            if (called != null) {
                return called;
            }
            boolean as = tokens.is(comma, "selaku") || tokens.is(comma + 1, "selaku");
            int start = one ? comma : tokens.is(comma + 1, "selaku") ? comma + 2 : comma + 1;
            NounPhrase second = NounPhrase.read(tokens, start, limit);
            if (second != null && second.at() > start) {
                if (as && phrase.isPerson() && !second.isPerson() && phrase.head() != NounPhrase.Head.ROLE) {
                    return mention(tokens, phrase, second, second.at());
                }
                second = beyondPlace(tokens, phrase, second, limit);
                if (NamedMedium.isOutlet(tokens, phrase) && NamedMedium.isName(tokens, second, limit, strict)) {
                    return NamedMedium.mention(tokens, phrase, second);
                }
                boolean placed =
                        phrase.isDemonstrative() && phrase.placeAt() >= 0 && phrase.head() == NounPhrase.Head.ROLE;
                placed |= isPointed(tokens, phrase, second) || isField(tokens, phrase, second);
                boolean place = second.isPlace() && phrase.isPerson() && phrase.nameStart() < phrase.at() - 1;
                if ((describes(phrase) || placed)
                        && isBareName(second)
                        && !place
                        && (closes(tokens, second.at(), limit, strict)
                                || phrase.head() == NounPhrase.Head.ROLE && isGlued(tokens, second)
                                || isFullName(tokens, phrase, second)
                                || !strict && goesOn(tokens, phrase, second.at()))) {
                    return mention(tokens, phrase.asRole(), second, Degrees.behind(tokens, second, limit));
                }
                boolean describes = describes(second) && !isLoneBody(tokens, phrase, second)
                        || isThatOffice(second)
                        || !strict && isFunction(tokens, phrase, second, limit);
                if (phrase.isPerson() && describes && phrase.head() != NounPhrase.Head.ROLE) {
                    Mention joined = Explanation.explained(tokens, phrase, second, limit, strict);
                    if (joined != null) {
                        return joined;
                    }
                }
                if (LooseName.follows(tokens, phrase, second, limit, strict)) {
                    return mention(tokens, phrase.asRole(), second, Degrees.behind(tokens, second, limit));
                }
            }
        }
        Mention named =
                comma < limit && tokens.is(comma, "yang") ? Explanation.called(tokens, phrase, comma + 1, limit) : null;
        if (named != null) {
            return named;
        }
        NounPhrase far = beyondPlace(tokens, phrase, limit, strict);
        if (far != null) {
            return mention(tokens, phrase.asRole(), far, Degrees.behind(tokens, far, limit));
        }
        if (phrase.placeAt() >= 0 && !phrase.isDemonstrative()) {
            NounPhrase shorter = NounPhrase.read(tokens, phrase.start(), phrase.placeAt());
            return shorter == null ? null : mention(tokens, shorter, null, shorter.at());
        }
        return mention(tokens, phrase, null, end);
    }

    /** "Sales & Promotion PT Anu Motor (AM), Budi Santoso,": a field and its body, of which a person speaks. */
    private static boolean isField(Tokens tokens, NounPhrase field, NounPhrase name) {
        return (field.head() == NounPhrase.Head.NAME && field.isBodyLike() || field.head() == NounPhrase.Head.NOUN)
                && field.at() - field.core() > 4
                && tokens.isSign(field.core() + 1, '&')
                && name.isPerson()
                && name.at() - name.nameStart() >= 2;
    }

    /** "Manajer pengelola tempat itu, Budi Santoso": who holds the office is named behind it. */
    private static boolean isPointed(Tokens tokens, NounPhrase role, NounPhrase name) {
        return role.isDemonstrative()
                && role.head() == NounPhrase.Head.ROLE
                && role.at() - role.core() > 2
                && name.isPerson()
                && name.at() - name.nameStart() >= 2
                && (Lexicon.flags(tokens, role.core()) & (Lexicon.OFFICE | Lexicon.WORK)) != 0;
    }

    private static boolean describes(NounPhrase phrase) {
        return (phrase.head() == NounPhrase.Head.ROLE || phrase.head() == NounPhrase.Head.BODY || phrase.isOne())
                && !phrase.isTitled()
                && !phrase.isDemonstrative();
    }

    /** "Budi, mantan Kepala Bagian Umum itu": an office of more than one word. */
    private static boolean isThatOffice(NounPhrase phrase) {
        return phrase.head() == NounPhrase.Head.ROLE
                && phrase.isDemonstrative()
                && !phrase.isTitled()
                && phrase.at() > phrase.core() + 2;
    }

    /** "Budi Santoso, product owner dari bank emas,": nouns between commas, of which the text has no better name. */
    private static boolean isFunction(Tokens tokens, NounPhrase name, NounPhrase phrase, int limit) {
        if (phrase.head() == NounPhrase.Head.NAME || isPost(tokens, phrase)) {
            return name.at() - name.nameStart() >= 2 && isEnglishPost(tokens, phrase, limit);
        }
        return phrase.head() == NounPhrase.Head.NOUN
                && (Lexicon.flags(tokens, phrase.core()) & (Lexicon.SPEECH | Lexicon.STOP | Lexicon.COMMON)) == 0
                && !Sense.NICKNAME.is(tokens, phrase.core())
                && !phrase.isMany()
                && !phrase.isDemonstrative()
                && phrase.at() > phrase.core() + 1
                && phrase.at() < limit
                && tokens.isSign(phrase.at(), ',');
    }

    /** "commodity strategist Anu": a word for a function is in it. */
    private static boolean isPost(Tokens tokens, NounPhrase phrase) {
        for (int i = phrase.core(); i < phrase.at(); i++) {
            if ((Lexicon.flags(tokens, i) & (Lexicon.OFFICE | Lexicon.WEAK)) == Lexicon.OFFICE) {
                return phrase.head() == NounPhrase.Head.NOUN;
            }
        }
        return false;
    }

    /** "Building Management Anu,", "Multi-Property General Manager Anu.": closed by a sign or before a preposition. */
    private static boolean isEnglishPost(Tokens tokens, NounPhrase phrase, int limit) {
        int first = Lexicon.flags(tokens, phrase.core());
        boolean body = phrase.head() == NounPhrase.Head.NOUN || phrase.isBodyLike() && phrase.at() - phrase.core() > 2;
        return body
                && !phrase.isLinked()
                && !phrase.isDemonstrative()
                && (first & (Lexicon.PLACE | Lexicon.SITE | Lexicon.STOP | Lexicon.SPEECH | Lexicon.COMMON)) == 0
                && closes(tokens, phrase.at(), limit, true)
                && !(phrase.at() + 1 < limit && (Lexicon.flags(tokens, phrase.at() + 1) & Lexicon.LINK) != 0);
    }

    /** "harga Anu, Banyu menyatakan": one word of a name and one of a body do not explain each other. */
    private static boolean isLoneBody(Tokens tokens, NounPhrase name, NounPhrase body) {
        return body.head() == NounPhrase.Head.BODY
                && body.at() == body.core() + 1
                && name.at() == name.core() + 1
                && !name.isTitled()
                && tokens.isCapital(body.core());
    }

    /** "Kapolsek Banyu, Provinsi Anu, Budi", "Direktur Operasi, PT Anu, Budi Santoso": behind places and bodies. */
    private static NounPhrase beyondPlace(Tokens tokens, NounPhrase role, NounPhrase second, int limit) {
        NounPhrase last = second;
        for (int i = 0; i < MOST_BETWEEN && describes(role); i++) {
            boolean body = isBodyBetween(tokens, role, last);
            boolean place = last.head() == NounPhrase.Head.PLACE || isUnknownPlace(role, last);
            if (!place && !body || last.at() + 1 >= limit || !tokens.isSign(last.at(), ',')) {
                return second;
            }
            NounPhrase next = NounPhrase.read(tokens, last.at() + 1, limit);
            if (next == null || next.at() == last.at() + 1) {
                return second;
            }
            boolean full = next.isPerson() && (next.isTitled() || next.at() - next.nameStart() >= 2);
            if (last.head() != NounPhrase.Head.PLACE && !body && !(full && closes(tokens, next.at(), limit, true))) {
                return second;
            }
            if (isBareName(next) && (!body && i == 0 || full)) {
                return next;
            }
            last = next;
        }
        return second;
    }

    /** "University of Anu, Banyu, Budi Santoso": one word behind a body may be its town. */
    private static boolean isUnknownPlace(NounPhrase role, NounPhrase phrase) {
        return role.bodyStart() >= 0
                && role.head() == NounPhrase.Head.ROLE
                && phrase.head() == NounPhrase.Head.NAME
                && phrase.at() == phrase.core() + 1
                && Lexicon.flags(phrase.tokens(), phrase.core()) == 0;
    }

    /** A body or a part of one, in capitals. */
    private static boolean isBodyBetween(Tokens tokens, NounPhrase role, NounPhrase phrase) {
        boolean body = phrase.head() == NounPhrase.Head.BODY
                || phrase.head() == NounPhrase.Head.NOUN
                || phrase.head() == NounPhrase.Head.NAME && (phrase.isAcronymOnly() || isMinistry(tokens, phrase));
        return body && role.head() == NounPhrase.Head.ROLE && tokens.isCapital(phrase.start());
    }

    /** "Kemenkoanu". */
    private static boolean isMinistry(Tokens tokens, NounPhrase phrase) {
        int first = tokens.start(phrase.core());
        return phrase.at() == phrase.core() + 1
                && tokens.text().startsWith("Kemen", first)
                && tokens.end(phrase.core()) - first > 7;
    }

    /** "Direktur turnamen Selatira di Polandia, Budi Santoso": the name stands behind the place of what is led. */
    private static @Nullable NounPhrase beyondPlace(Tokens tokens, NounPhrase role, int limit, boolean strict) {
        if (role.head() != NounPhrase.Head.ROLE
                || role.nameStart() != role.at() - 1
                || role.isTitled()
                || role.nameStart() == role.core()
                || role.at() + 3 >= limit
                || !tokens.is(role.at(), "di")) {
            return null;
        }
        NounPhrase place = NounPhrase.read(tokens, role.at() + 1, limit);
        if (place == null || !place.isPlace() || place.at() + 1 >= limit || !tokens.isSign(place.at(), ',')) {
            return null;
        }
        NounPhrase name = NounPhrase.read(tokens, place.at() + 1, limit);
        if (name == null || !isBareName(name) || name.isPlace() || name.at() - name.nameStart() < 2) {
            return null;
        }
        return closes(tokens, name.at(), limit, strict) ? name : null;
    }

    /** Behind an age or "saat itu" after a phrase. */
    private static int gap(Tokens tokens, NounPhrase phrase, int token, int limit) {
        boolean then = token + 2 < limit
                && tokens.is(token + 1, "itu")
                && Sense.THEN.is(tokens, token)
                && tokens.isSign(token + 2, ',')
                && describes(phrase);
        if (token + 1 < limit && LegalForm.endsAt(tokens, token)) {
            return token + 1; // "Direktur PT Anu Tbk., Budi"
        }
        return then ? token + 2 : age(tokens, token, limit);
    }

    private static boolean isBareName(NounPhrase phrase) {
        boolean name = phrase.head() == NounPhrase.Head.NAME || phrase.head() == NounPhrase.Head.TITLE;
        return name && phrase.nameStart() >= 0 && !phrase.isBodyLike() || phrase.isPlace();
    }

    /** "Kepala Dinas, Budi Santosodalam keterangannya": the word behind the name lost its blank. */
    private static boolean isGlued(Tokens tokens, NounPhrase name) {
        int last = name.at() - 1;
        int length = tokens.end(last) - tokens.start(last);
        return length > 9
                && Lexicon.flags(tokens, last) == 0
                && GluedTails.cut(tokens.string(last)).length() < length;
    }

    /** "Menurut Kepala Dinas Pasar, Budi Santoso harga naik": two words of a name before an ordinary noun. */
    private static boolean isFullName(Tokens tokens, NounPhrase role, NounPhrase name) {
        int next = name.at();
        int flags = Lexicon.flags(tokens, next);
        return role.head() == NounPhrase.Head.ROLE
                && (Lexicon.flags(tokens, role.core()) & Lexicon.ROLE) != 0
                && !name.isPlace()
                && name.at() - name.nameStart() >= 2
                && !tokens.isCapital(next)
                && ((flags & Lexicon.STOP) == 0 || (flags & Lexicon.NOMINAL) != 0)
                && !Lexicon.isVerb(tokens, next, flags);
    }

    /** "Ketua Panitia, Budi juga menyampaikan hal itu": an adverb opens the predicate. */
    private static boolean goesOn(Tokens tokens, NounPhrase role, int token) {
        return role.head() == NounPhrase.Head.ROLE
                && !role.isOne()
                && (Lexicon.flags(tokens, role.core()) & (Lexicon.OFFICE | Lexicon.WORK)) != 0
                && !tokens.isCapital(token)
                && (Lexicon.flags(tokens, token) & Lexicon.ADVERB) != 0;
    }

    /** Whether an apposition can end here: at a sign, or before a word that begins a place, a time or a clause. */
    static boolean closes(Tokens tokens, int token, int limit, boolean strict) {
        if (token >= limit || !tokens.isWord(token)) {
            return true;
        }
        int flags = Lexicon.flags(tokens, token);
        if (!strict
                && tokens.is(token, "atau")
                && token + 1 < limit
                && (tokens.isCapital(token + 1) || tokens.is(token + 1, "yang"))) {
            return true; // "Direktur PT Anu (Persero) atau Anu Karya"
        }
        int closing = Lexicon.PLACE_PREPOSITION | Lexicon.FROM | Lexicon.CLAUSE | Lexicon.TIME;
        return (flags & closing) != 0 || !strict && Lexicon.isVerb(tokens, token, flags);
    }

    /** Behind "(34)" or "(34 tahun)". */
    private static int age(Tokens tokens, int token, int limit) {
        if (token + 3 < limit
                && tokens.isSign(token, ',')
                && tokens.kind(token + 1) == Tokens.Kind.NUMBER
                && tokens.end(token + 1) - tokens.start(token + 1) == 2) {
            int close = tokens.is(token + 2, "tahun") ? token + 3 : token + 2;
            return tokens.isSign(close, ',') ? close : token; // "Budi, 34, warga Anu"
        }
        if (token + 2 < limit && tokens.isSign(token, '(') && tokens.kind(token + 1) == Tokens.Kind.NUMBER) {
            int close = tokens.isSign(token + 2, ')') ? token + 2 : token + 3;
            if (close < limit && tokens.isSign(close, ')')) {
                return close + 1;
            }
        }
        return token;
    }

    static Mention mention(Tokens tokens, NounPhrase first, @Nullable NounPhrase second, int end) {
        NounPhrase person = second != null && second.isPerson() && !first.isPerson() ? second : first;
        NounPhrase role = second != null && person == first ? second : first;
        Mention.Kind kind = kind(tokens, first, second);
        Range name = person.nameStart() >= 0 && kind == Mention.Kind.PERSON
                ? range(tokens, person.nameStart(), person.nameEnd() >= 0 ? person.nameEnd() : person.at())
                : BareName.of(tokens, first);
        boolean described = role.head() == NounPhrase.Head.ROLE || second != null;
        int roleEnd = role == person && role.nameStart() >= 0 ? role.nameStart() : role.at();
        Range function = null;
        Range affiliation = null;
        if (described && role.core() < roleEnd) {
            boolean split = role.bodyStart() > role.core() && role.bodyStart() < roleEnd;
            function = trimmed(tokens, role.core(), split ? role.bodyStart() : roleEnd);
            affiliation = split ? trimmed(tokens, role.bodyStart(), roleEnd) : null;
        }
        boolean dot = LegalForm.endsAt(tokens, end - 1);
        int last = tokens.end(dot ? end - 2 : end - 1);
        return new Mention(tokens.start(first.start()), last, end, kind, name, function, affiliation);
    }

    private static Mention.Kind kind(Tokens tokens, NounPhrase first, @Nullable NounPhrase second) {
        if (first.isPerson() || second != null && second.isPerson()) {
            return Mention.Kind.PERSON;
        }
        if (first.core() >= first.at()) {
            return Mention.Kind.ANONYMOUS;
        }
        if (first.isPlace()) {
            return Mention.Kind.PLACE;
        }
        if ((first.isMany() || first.at() == first.core() + 1) && tokens.is(first.core(), "pihak")) {
            return Mention.Kind.ANONYMOUS;
        }
        if (first.isMany() && first.head() != NounPhrase.Head.BODY) {
            return Mention.Kind.GROUP;
        }
        return switch (first.head()) {
            case BODY, NAME, PLACE -> Mention.Kind.ORGANISATION;
            default -> Mention.Kind.ROLE;
        };
    }

    private static @Nullable Range trimmed(Tokens tokens, int start, int end) {
        int last = end;
        while (last > start) {
            int flags = Lexicon.flags(tokens, last - 1);
            boolean title = tokens.isSign(last - 1, '.')
                    || (flags & (Lexicon.TITLE | Lexicon.RANK)) != 0
                            && (last - 1 == start
                                    ? (flags & Lexicon.ROLE) == 0
                                    : (Lexicon.flags(tokens, last - 2) & Lexicon.OFFICE) == 0)
                    || (flags & Lexicon.ARM) != 0
                            && last - 1 > start
                            && (Lexicon.flags(tokens, last - 2) & Lexicon.RANK) != 0
                    || (flags & (Lexicon.FROM | Lexicon.LINK | Lexicon.THIS)) != 0
                    || Sense.UNCLOSING.is(tokens, last - 1);
            if (!title) {
                return range(tokens, start, last);
            }
            last--;
        }
        return null;
    }

    static Range range(Tokens tokens, int first, int end) {
        return new Range(tokens.start(first), tokens.end(end - 1));
    }
}
