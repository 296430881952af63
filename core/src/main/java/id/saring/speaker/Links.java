package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;

/** Reads what "dan" and "atau" join inside a noun phrase. */
final class Links {
    private Links() {}

    /** "Budi dan kawan-kawannya", "Budi dan rekan-rekan": reads the friends with whom somebody speaks. */
    private static boolean readFriends(NounPhrase phrase) {
        int next = phrase.at() + 1;
        boolean friends = phrase.nameEnd() < 0
                && Sense.FRIENDS.is(phrase.tokens(), next)
                && next + 2 < phrase.limit()
                && phrase.isSign(next + 1, '-');
        if (friends) {
            phrase.endName(phrase.at());
            phrase.passTo(next + 3);
        }
        return friends;
    }

    /** "Budi dan tim", "Budi dan tim hukumnya": reads the team with whom somebody speaks. */
    private static boolean readTeam(NounPhrase phrase, int next) {
        boolean team =
                phrase.is("dan") && phrase.nameEnd() < 0 && (phrase.is(next, "tim") || phrase.is(next, "timnya"));
        if (!team) {
            return false;
        }
        int end = next + 1;
        while (end < phrase.limit() && end < next + 3 && phrase.isNoun(end)) {
            end++;
        }
        phrase.endName(phrase.at());
        phrase.passTo(end);
        return true;
    }

    /** "Komisi Anu Nasional atau KAN", "Menteri Anu atau Menanu": the short name of the body or the office before it. */
    private static boolean isShort(NounPhrase phrase, int next) {
        int flags = phrase.flags(next);
        boolean office = (flags & Lexicon.OFFICE) != 0;
        boolean body = phrase.tokens().isWord(next)
                        && phrase.tokens().shape(next) == Tokens.Shape.UPPER
                        && phrase.tokens().end(next) - phrase.tokens().start(next) >= 3
                || (flags & NounPhrase.BODIES) != 0;
        int whole = phrase.head() == Head.BODY || office ? phrase.core() : phrase.bodyStart();
        boolean named = phrase.head() == Head.BODY || phrase.head() == Head.ROLE;
        return named
                && (body || office)
                && whole >= phrase.core()
                && phrase.at() > phrase.core() + 1
                && !phrase.isTitled()
                && phrase.isCapital(next)
                && phrase.tokens().first(whole) == phrase.tokens().first(next);
    }

    /** "Budi dan warga setempat", "Budi dan istrinya": reads the people who speak with somebody. */
    private static boolean readPeople(NounPhrase phrase, int next) {
        int people = Lexicon.HUMAN | Lexicon.KIN | Lexicon.WORK;
        boolean joined = phrase.is("dan")
                && phrase.nameEnd() < 0
                && phrase.head() != Head.PLACE
                && (phrase.flags(next) & (people | Lexicon.MANY)) != 0;
        NounPhrase other = joined ? NounPhrase.read(phrase.tokens(), next, phrase.limit()) : null;
        if (other == null || other.head() != Head.ROLE || other.nameStart() >= 0 || other.placeAt() >= 0) {
            return false;
        }
        phrase.endName(phrase.at());
        phrase.passTo(other.at());
        return true;
    }

    /** "pemerintah dan para ahli". */
    private static boolean isAndMany(NounPhrase phrase, int next) {
        return phrase.is("dan")
                && phrase.head() == Head.BODY
                && !phrase.hasPlace()
                && next + 1 < phrase.limit()
                && phrase.is(next, "para")
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
        return phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && phrase.nameStart() == phrase.at() - 1
                && phrase.nameStart() - 1 > phrase.core()
                && (phrase.flags(phrase.nameStart() - 1) & Lexicon.BODY) != 0;
    }

    /** Reads the next word, which joins; false if the phrase ends with it or before it. */
    static boolean read(NounPhrase phrase) {
        int next = phrase.at() + 1;
        if (phrase.isFirst() || next >= phrase.limit() || phrase.isDemonstrative()) {
            return false;
        }
        if (phrase.head() == Head.ROLE && phrase.is(phrase.at() - 1, "haji") && phrase.is(next, "umrah")) {
            phrase.forgetName();
            return phrase.pass(2);
        }
        if (phrase.head() == Head.ROLE && isOrdinal(phrase.tokens(), next)) {
            return phrase.pass();
        }
        if (phrase.is("atau") && isShort(phrase, next)) {
            phrase.forgetName();
            return phrase.pass();
        }
        boolean named = phrase.hasName() && !phrase.isBodyLike() && phrase.head() != Head.BODY;
        return named ? readBehindName(phrase, next) : readBehindNoun(phrase, next);
    }

    /** "Budi dan Ani", "Budi alias Bud", "Budi dan kawan-kawan". */
    private static boolean readBehindName(NounPhrase phrase, int next) {
        boolean office = (phrase.flags(next) & Lexicon.OFFICE) != 0;
        if (!phrase.isCapital(next)) {
            if (readFriends(phrase)
                    || readTeam(phrase, next)
                    || readPeople(phrase, next)
                    || !office
                    || !namesBody(phrase)) {
                return false;
            }
            phrase.forgetName();
            return phrase.pass();
        }
        if (phrase.nameEnd() >= 0 || office) {
            return false;
        }
        if (isAlias(phrase)) {
            phrase.endName(phrase.at());
            phrase.passTo(behindTitles(phrase, next) - 1);
        } else {
            phrase.joinNames();
        }
        return phrase.pass();
    }

    /** "pemerintah dan para ahli", "Kementerian Anu dan Banyu". */
    private static boolean readBehindNoun(NounPhrase phrase, int next) {
        if (isAndMany(phrase, next)) {
            return phrase.pass(2);
        }
        boolean capital = phrase.isCapital(next);
        if (isAlias(phrase) || !capital && !phrase.isNoun(next)) {
            return false;
        }
        if (capital && phrase.head() != Head.ROLE && phrase.is("dan")) {
            phrase.joinNames();
        }
        return phrase.pass();
    }

    /** "Bud alias Kang Budi Santoso": the titles of a second name are not read as those of the whole. */
    private static int behindTitles(NounPhrase phrase, int token) {
        int at = token;
        while (at + 1 < phrase.limit() && (phrase.flags(at) & Lexicon.TITLE) != 0 && phrase.isCapital(at + 1)) {
            at++;
        }
        return at;
    }

    private static boolean isAlias(NounPhrase phrase) {
        return phrase.is("atau") || phrase.is("alias");
    }
}
