package id.saring.speaker;

import id.saring.text.Tokens;

/** Reads what "dan" and "atau" join inside a noun phrase. */
final class Links {
    private Links() {}

    /** "Budi dan kawan-kawannya", "Budi dan rekan-rekan": behind the friends; or -1. */
    private static int friends(NounPhrase phrase) {
        int next = phrase.at + 1;
        return Sense.FRIENDS.is(phrase.tokens, next) && next + 2 < phrase.limit && phrase.tokens.isSign(next + 1, '-') ? next + 3 : -1;
    }

    /** "Komisi Anu Nasional atau KAN", "Menteri Anu atau Menanu": the short name of the body or the office before it. */
    private static boolean isShort(NounPhrase phrase, int next) {
        int flags = Lexicon.flags(phrase.tokens, next);
        boolean office = (flags & Lexicon.OFFICE) != 0;
        boolean body = phrase.tokens.isWord(next)
                        && phrase.tokens.shape(next) == Tokens.Shape.UPPER
                        && phrase.tokens.end(next) - phrase.tokens.start(next) >= 3
                || (flags & NounPhrase.BODIES) != 0;
        int whole = phrase.head == NounPhrase.Head.BODY || office ? phrase.core : phrase.bodyStart;
        boolean named = phrase.head == NounPhrase.Head.BODY || phrase.head == NounPhrase.Head.ROLE;
        return named
                && (body || office)
                && whole >= phrase.core
                && phrase.at > phrase.core + 1
                && !phrase.titled
                && phrase.tokens.isCapital(next)
                && phrase.tokens.first(whole) == phrase.tokens.first(next);
    }

    /** "Budi dan warga setempat", "Budi dan istrinya": reads the people who speak with somebody. */
    private static boolean isAndPeople(NounPhrase phrase, int next) {
        int people = Lexicon.HUMAN | Lexicon.KIN | Lexicon.WORK;
        boolean joined = phrase.tokens.is(phrase.at, "dan")
                && phrase.nameEnd < 0
                && phrase.head != NounPhrase.Head.PLACE
                && (Lexicon.flags(phrase.tokens, next) & (people | Lexicon.MANY)) != 0;
        NounPhrase other = joined ? NounPhrase.read(phrase.tokens, next, phrase.limit) : null;
        if (other == null || other.head != NounPhrase.Head.ROLE || other.nameStart >= 0 || other.placeAt >= 0) {
            return false;
        }
        phrase.nameEnd = phrase.at;
        phrase.at = other.at;
        return true;
    }

    /** "pemerintah dan para ahli". */
    private static boolean isAndMany(NounPhrase phrase, int next) {
        return phrase.tokens.is(phrase.at, "dan")
                && phrase.head == NounPhrase.Head.BODY
                && phrase.placeAt < 0
                && next + 1 < phrase.limit
                && phrase.tokens.is(next, "para")
                && phrase.isNoun(next + 1);
    }

    /** "Presiden ke-7 RI". */
    static boolean isOrdinal(Tokens tokens, int token) {
        return tokens.is(token, "ke")
                && token + 2 < tokens.size()
                && tokens.isSign(token + 1, '-')
                && tokens.kind(token + 2) == Tokens.Kind.NUMBER
                && token > 0
                && (tokens.is(token - 1, "dan")
                        || (Lexicon.flags(tokens, token - 1) & Lexicon.OFFICE) != 0
                        || (Lexicon.flags(tokens, token - 1) & Lexicon.PLACE) != 0
                                && (Lexicon.flags(tokens, token - 2) & Lexicon.OFFICE) != 0);
    }

    /** "guru besar dari Universitas Anu dan anggota tim": what looks like a name is the university's. */
    private static boolean namesBody(NounPhrase phrase) {
        return phrase.head == NounPhrase.Head.ROLE
                && !phrase.titled
                && phrase.nameStart == phrase.at - 1
                && phrase.nameStart - 1 > phrase.core
                && (Lexicon.flags(phrase.tokens, phrase.nameStart - 1) & Lexicon.BODY) != 0;
    }

    static boolean link(NounPhrase phrase) {
        int next = phrase.at + 1;
        if (phrase.at == phrase.core || next >= phrase.limit || phrase.demonstrative) {
            return false;
        }
        if (phrase.head == NounPhrase.Head.ROLE
                && phrase.tokens.is(phrase.at - 1, "haji")
                && phrase.tokens.is(next, "umrah")) {
            phrase.nameStart = -1;
            phrase.at += 2;
            return true;
        }
        if (isOrdinal(phrase.tokens, next) && phrase.head == NounPhrase.Head.ROLE) {
            phrase.at++;
            return true;
        }
        if (phrase.tokens.is(phrase.at, "atau") && isShort(phrase, next)) {
            phrase.nameStart = -1;
            phrase.at++;
            return true;
        }
        boolean capital = phrase.tokens.isCapital(next);
        boolean alias = phrase.tokens.is(phrase.at, "atau") || phrase.tokens.is(phrase.at, "alias");
        if (phrase.nameStart >= 0 && !phrase.bodyLike && (phrase.head != NounPhrase.Head.BODY)) {
            int friends = capital || phrase.nameEnd >= 0 ? -1 : friends(phrase);
            if (friends > 0) {
                phrase.nameEnd = phrase.at;
                phrase.at = friends;
                return false;
            }
            if (!capital && isAndPeople(phrase, next)) {
                return false;
            }
            boolean another = (Lexicon.flags(phrase.tokens, next) & Lexicon.OFFICE) != 0;
            if (another && !capital && namesBody(phrase)) {
                phrase.nameStart = -1;
                phrase.at++;
                return true;
            }
            if (!capital || phrase.nameEnd >= 0 || another) {
                return false;
            }
            if (alias) {
                phrase.nameEnd = phrase.at;
            } else {
                phrase.linked = true;
            }
            phrase.at++;
            return true;
        }
        if (!alias && isAndMany(phrase, next)) {
            phrase.at += 2;
            return true;
        }
        if (alias || !capital && !phrase.isNoun(next)) {
            return false;
        }
        phrase.linked |= phrase.tokens.is(phrase.at, "dan") && phrase.head != NounPhrase.Head.ROLE && capital;
        phrase.at++;
        return true;
    }
}
