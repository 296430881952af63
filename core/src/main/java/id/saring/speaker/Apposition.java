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
            Mention joined =
                    second == null || second.at() <= start ? null : joined(tokens, phrase, second, limit, strict, as);
            if (joined != null) {
                return joined;
            }
        }
        Mention named =
                comma < limit && tokens.is(comma, "yang") ? Explanation.called(tokens, phrase, comma + 1, limit) : null;
        if (named != null) {
            return named;
        }
        NounPhrase far = BeyondPlace.behindPreposition(tokens, phrase, limit, strict);
        if (far != null) {
            return mention(tokens, phrase.asRole(), far, Degrees.behind(tokens, far, limit));
        }
        if (phrase.placeAt() >= 0 && !phrase.isDemonstrative()) {
            NounPhrase shorter = NounPhrase.read(tokens, phrase.start(), phrase.placeAt());
            return shorter == null ? null : mention(tokens, shorter, null, shorter.at());
        }
        return mention(tokens, phrase, null, end);
    }

    /** The mention that two phrases make, the second behind a comma or "selaku"; null if that one explains nothing. */
    private static @Nullable Mention joined(
            Tokens tokens, NounPhrase phrase, NounPhrase next, int limit, boolean strict, boolean as) {
        boolean role = phrase.head() == NounPhrase.Head.ROLE;
        if (as && phrase.isPerson() && !next.isPerson() && !role) {
            return mention(tokens, phrase, next, next.at());
        }
        NounPhrase second = BeyondPlace.behindComma(tokens, phrase, next, limit);
        if (NamedMedium.isOutlet(tokens, phrase) && NamedMedium.isName(tokens, second, limit, strict)) {
            return NamedMedium.mention(tokens, phrase, second);
        }
        if (NameBehind.isHolder(tokens, phrase, second, limit, strict)) {
            return mention(tokens, phrase.asRole(), second, Degrees.behind(tokens, second, limit));
        }
        if (phrase.isPerson() && !role && PostBehind.describes(tokens, phrase, second, limit, strict)) {
            Mention explained = Explanation.explained(tokens, phrase, second, limit, strict);
            if (explained != null) {
                return explained;
            }
        }
        return LooseName.follows(tokens, phrase, second, limit, strict)
                ? mention(tokens, phrase.asRole(), second, Degrees.behind(tokens, second, limit))
                : null;
    }

    /** Behind an age or "saat itu" after a phrase. */
    private static int gap(Tokens tokens, NounPhrase phrase, int token, int limit) {
        boolean then = token + 2 < limit
                && tokens.is(token + 1, "itu")
                && Sense.THEN.is(tokens, token)
                && tokens.isSign(token + 2, ',')
                && PostBehind.isDescription(phrase);
        if (token + 1 < limit && LegalForm.endsAt(tokens, token)) {
            return token + 1; // "Direktur PT Anu Tbk., Budi"
        }
        return then ? token + 2 : age(tokens, token, limit);
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
