package id.saring.speaker;

import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** Reads the signs inside a noun phrase: dots, hyphens, commas of a list, brackets. */
final class PhraseSigns {
    private PhraseSigns() {}

    static boolean sign(NounPhrase phrase) {
        int sign = phrase.tokens.sign(phrase.at);
        boolean tight = !phrase.tokens.spaceBefore(phrase.at)
                && phrase.at + 1 < phrase.limit
                && !phrase.tokens.spaceBefore(phrase.at + 1);
        return switch (sign) {
            case '.' -> dot(phrase, tight);
            case '-', '\u2010', '\u2011' -> tight && hyphen(phrase);
            case '/' -> tight && phrase.tokens.isWord(phrase.at + 1) && skipSign(phrase);
            case '&' -> phrase.at + 1 < phrase.limit && phrase.tokens.isCapital(phrase.at + 1) && skipSign(phrase);
            case '+' -> !phrase.tokens.spaceBefore(phrase.at) && !tight && phrase.at > phrase.core && skipSign(phrase);
            case '(' -> brackets(phrase);
            case ',' -> list(phrase);
            case '\'', '"', '\u2018', '\u201C' -> nickname(phrase);
            case '\u2019' -> isPossessive(phrase) && skipSign(phrase);
            default -> false;
        };
    }

    /** "Anu Travelers' Choice": the apostrophe of a plural's owner. */
    private static boolean isPossessive(NounPhrase phrase) {
        Tokens tokens = phrase.tokens;
        int at = phrase.at;
        boolean owner = phrase.head == NounPhrase.Head.NAME
                && at + 1 < phrase.limit
                && at - 1 > phrase.core
                && !tokens.spaceBefore(at)
                && tokens.spaceBefore(at + 1)
                && tokens.isCapital(at - 1)
                && tokens.isCapital(at + 1)
                && tokens.text().charAt(tokens.end(at - 1) - 1) == 's';
        phrase.bodyLike |= owner;
        return owner;
    }

    /** "Renato 'Reno' Wiratmo": one word in marks inside a name. */
    private static boolean nickname(NounPhrase phrase) {
        Tokens tokens = phrase.tokens;
        int at = phrase.at;
        boolean inside = phrase.nameStart >= 0
                && phrase.head != NounPhrase.Head.BODY
                && at + 3 < phrase.limit
                && tokens.isCapital(at - 1)
                && tokens.spaceBefore(at)
                && tokens.isCapital(at + 1)
                && !tokens.spaceBefore(at + 1)
                && isMark(tokens.sign(at + 2))
                && tokens.isCapital(at + 3)
                && tokens.spaceBefore(at + 3);
        phrase.at += inside ? 3 : 0;
        return inside || phrase.tokens.isSign(at, '\'') && isPossessive(phrase) && skipSign(phrase);
    }

    static boolean isMark(int sign) {
        return sign == '\'' || sign == '"' || sign == '\u2019' || sign == '\u201D';
    }

    /** "Dinas Pariwisata, Pemuda, dan Olahraga". */
    private static boolean list(NounPhrase phrase) {
        boolean described = phrase.head == NounPhrase.Head.BODY || phrase.head == NounPhrase.Head.ROLE;
        boolean named = phrase.nameStart >= 0 && phrase.nameStart < phrase.at - 2;
        if (phrase.at >= phrase.listEnd
                && described
                && !phrase.titled
                && !phrase.linked
                && !named
                && phrase.placeAt < 0
                && (phrase.nameStart < 0 || Degrees.one(phrase.tokens, phrase.at + 1, phrase.limit) < 0)) {
            phrase.listEnd = Listing.behind(phrase.tokens, phrase.at, phrase.limit);
            phrase.nameStart = phrase.at < phrase.listEnd ? -1 : phrase.nameStart;
        }
        return phrase.at < phrase.listEnd && skipSign(phrase);
    }

    private static boolean skipSign(NounPhrase phrase) {
        phrase.at++;
        return true;
    }

    /** Behind an initial or a short title: "H. M. Budi"; inside a domain: "kontan.co.id". */
    private static boolean dot(NounPhrase phrase, boolean tight) {
        int next = phrase.at + 1;
        if (next < phrase.limit
                && LegalForm.endsAt(phrase.tokens, phrase.at)
                && phrase.tokens.isWord(next)
                && !phrase.tokens.isCapital(next)) {
            return skipSign(phrase); // "PT Anu Tbk. menyatakan"
        }
        if (phrase.titled && next < phrase.limit && phrase.tokens.isSign(next, '(')) {
            return skipSign(phrase); // "Komjen Pol. (Purn.)"
        }
        if (next >= phrase.limit || !phrase.tokens.isWord(next)) {
            return false;
        }
        int flags = Lexicon.flags(phrase.tokens, phrase.at - 1);
        int titles = Lexicon.TITLE | Lexicon.RANK | (phrase.titled ? Lexicon.ARM : 0);
        boolean initial = phrase.tokens.end(phrase.at - 1) - phrase.tokens.start(phrase.at - 1) == 1
                || (flags & titles) != 0 && phrase.tokens.end(phrase.at - 1) - phrase.tokens.start(phrase.at - 1) <= 6
                || (flags & Lexicon.OFFICE) != 0 && (Lexicon.flags(phrase.tokens, next) & Lexicon.OFFICE) != 0
                || Sense.SHORT_FORM.is(phrase.tokens, phrase.at - 1);
        boolean title = (flags & Lexicon.TITLE) != 0;
        boolean goesOn = phrase.tokens.isCapital(next) || title && phrase.isDoctor(next);
        if ((phrase.tokens.isCapital(phrase.at - 1) || title) && goesOn && initial) {
            phrase.at++;
            return true;
        }
        if (tight && !phrase.tokens.isCapital(next) && phrase.tokens.shape(next) == Shape.LOWER) {
            phrase.bodyLike = true;
            phrase.at += 2;
            return true;
        }
        return false;
    }

    private static boolean hyphen(NounPhrase phrase) {
        int next = phrase.at + 1;
        if (!phrase.tokens.isWord(next) && phrase.tokens.kind(next) != Tokens.Kind.NUMBER) {
            return false;
        }
        if (phrase.head == NounPhrase.Head.NAME
                && phrase.at - 1 == phrase.core
                && phrase.tokens.shape(phrase.core) == Shape.UPPER
                && phrase.tokens.isCapital(next)
                && (Lexicon.flags(phrase.tokens, next) & Lexicon.OFFICE) != 0) {
            return false; // "BANYU-Presiden Anu Budi": the place of a dateline
        }
        if (phrase.tokens.isWord(next)
                && phrase.tokens.isWord(phrase.at - 1)
                && !phrase.tokens.isCapital(phrase.at - 1)
                && phrase.tokens.string(next).startsWith(phrase.tokens.string(phrase.at - 1))) {
            phrase.many = true;
        }
        if (phrase.head == NounPhrase.Head.ROLE
                && phrase.nameStart == phrase.at - 1
                && (phrase.tokens.is(phrase.at - 1, "u") || phrase.tokens.is(phrase.at - 1, "covid"))
                && phrase.tokens.kind(next) == Tokens.Kind.NUMBER) {
            phrase.nameStart = -1; // "pelatih Timnas Indonesia U-23 Budi Santoso"
        }
        phrase.at += 2;
        return true;
    }

    private static boolean brackets(NounPhrase phrase) {
        if (phrase.tokens.is(phrase.at - 1, "ayat")
                && phrase.at + 2 < phrase.limit
                && phrase.tokens.kind(phrase.at + 1) == Tokens.Kind.NUMBER
                && phrase.tokens.isSign(phrase.at + 2, ')')) {
            phrase.at += 3; // "Pasal 4 ayat (2)"
            return true;
        }
        int close = phrase.at + 1;
        while (close < phrase.limit && close <= phrase.at + 6 && !phrase.tokens.isSign(close, ')')) {
            boolean number = close > phrase.at + 1 && phrase.tokens.kind(close) == Tokens.Kind.NUMBER;
            if (!phrase.tokens.isWord(close)
                            && !number
                            && !phrase.tokens.isSign(close, '-')
                            && !phrase.tokens.isSign(close, '/')
                            && !phrase.tokens.isSign(close, '.')
                    || (Lexicon.flags(phrase.tokens, close) & Lexicon.TIME) != 0) {
                return false;
            }
            close++;
        }
        if (close >= phrase.limit
                || !phrase.tokens.isSign(close, ')')
                || close == phrase.at + 1
                || !phrase.tokens.isCapital(phrase.at + 1) && !isShortOffice(phrase, close)) {
            return false;
        }
        if (phrase.titled && phrase.nameStart < 0) {
            phrase.at = close + 1;
            return true;
        }
        boolean goesOn = close + 1 < phrase.limit && phrase.tokens.isCapital(close + 1);
        if (goesOn && isCalledSo(phrase, close)) {
            phrase.at = close + 1;
            return true;
        }
        boolean shortened =
                phrase.head == NounPhrase.Head.NOUN && acronymInBrackets(phrase, close) && isInitial(phrase);
        if (phrase.nameStart >= 0 && !goesOn && !shortened
                || phrase.head == NounPhrase.Head.NAME
                || phrase.head == NounPhrase.Head.TITLE) {
            phrase.nameEnd = phrase.nameStart >= 0 ? phrase.at : phrase.nameEnd;
            phrase.bodyLike |=
                    phrase.head == NounPhrase.Head.NAME && acronymInBrackets(phrase, close) && !nameIsShort(phrase);
            phrase.at = close + 1;
            if (phrase.head == NounPhrase.Head.ROLE
                    && phrase.at < phrase.limit
                    && (Lexicon.flags(phrase.tokens, phrase.at) & Lexicon.THIS) != 0) {
                return LowerWords.demonstrative(phrase);
            }
            return false;
        }
        if (shortened) {
            phrase.head = NounPhrase.Head.BODY; // "Aliansi Petani Anu (APA)"
        }
        phrase.nameStart = -1;
        phrase.at = close + 1;
        if (phrase.foreign && goesOn) {
            phrase.head = NounPhrase.Head.ROLE; // "Anu Institute of Economics (AIE) Budi Santoso"
            phrase.bodyStart = phrase.core;
            phrase.foreign = false;
        }
        return true;
    }

    /** "Calon wakil presiden (cawapres)". */
    private static boolean isShortOffice(NounPhrase phrase, int close) {
        return close == phrase.at + 2
                && phrase.head == NounPhrase.Head.ROLE
                && phrase.nameStart < 0
                && (Lexicon.flags(phrase.tokens, phrase.at + 1) & (Lexicon.OFFICE | Lexicon.WORK)) != 0;
    }

    /** "Renato (Reno) Wiratmo": one word in brackets between two words of a name that begins the phrase. */
    private static boolean isCalledSo(NounPhrase phrase, int close) {
        Tokens tokens = phrase.tokens;
        boolean name = phrase.head == NounPhrase.Head.NAME
                || phrase.head == NounPhrase.Head.TITLE
                || phrase.head == NounPhrase.Head.ROLE && close == phrase.at + 2 && isNickname(tokens, phrase.at);
        return name
                && !phrase.bodyLike
                && close == phrase.at + 2
                && phrase.nameStart >= 0
                && phrase.nameStart >= phrase.at - 2
                && tokens.shape(phrase.at - 1) == Shape.CAPITALIZED
                && tokens.shape(phrase.at + 1) == Shape.CAPITALIZED
                && tokens.shape(close + 1) == Shape.CAPITALIZED
                && Lexicon.flags(tokens, phrase.at - 1) == 0
                && (Lexicon.flags(tokens, phrase.at + 1) & ~Lexicon.PLACE) == 0
                && (Lexicon.flags(tokens, close + 1) & ~Lexicon.TITLE) == 0;
    }

    /** Whether a phrase in capitals begins with the letter with which the short form in brackets begins. */
    private static boolean isInitial(NounPhrase phrase) {
        return phrase.tokens.isCapital(phrase.core)
                && phrase.tokens.isCapital(phrase.at - 1)
                && phrase.at - phrase.core > 1
                && phrase.tokens.first(phrase.core) == phrase.tokens.first(phrase.at + 1);
    }

    /** Whether the word behind a bracket is made of letters of the one before. */
    private static boolean isNickname(Tokens tokens, int open) {
        return tokens.isWord(open + 1)
                && Holders.isInside(
                        tokens.string(open + 1).toLowerCase(Locale.ROOT),
                        tokens.string(open - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean acronymInBrackets(NounPhrase phrase, int close) {
        return close == phrase.at + 2 && phrase.tokens.shape(phrase.at + 1) == Shape.UPPER;
    }

    private static boolean nameIsShort(NounPhrase phrase) {
        return phrase.at - phrase.nameStart <= 3;
    }
}
