package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** Reads the signs inside a noun phrase: dots, hyphens, commas of a list, brackets. */
final class PhraseSigns {
    private PhraseSigns() {}

    static boolean read(NounPhrase phrase) {
        int sign = phrase.tokens().sign(phrase.at());
        boolean tight = !phrase.tokens().spaceBefore(phrase.at())
                && phrase.hasNext()
                && !phrase.tokens().spaceBefore(phrase.at() + 1);
        return switch (sign) {
            case '.' -> readDot(phrase, tight);
            case '-', '\u2010', '\u2011' -> tight && readHyphen(phrase);
            case '/' -> tight && phrase.tokens().isWord(phrase.at() + 1) && readSign(phrase);
            case '&' -> phrase.hasNext() && phrase.isCapital(phrase.at() + 1) && readSign(phrase);
            case '+' -> !phrase.tokens().spaceBefore(phrase.at()) && !tight && phrase.isInside() && readSign(phrase);
            case '(' -> readBrackets(phrase);
            case ',' -> readList(phrase);
            case '\'', '"', '\u2018', '\u201C' -> readNickname(phrase);
            case '\u2019' -> isPossessive(phrase) && readSign(phrase);
            default -> false;
        };
    }

    /** "Anu Travelers' Choice": the apostrophe of a plural's owner. */
    private static boolean isPossessive(NounPhrase phrase) {
        Tokens tokens = phrase.tokens();
        int at = phrase.at();
        boolean owner = phrase.head() == Head.NAME
                && at + 1 < phrase.limit()
                && at - 1 > phrase.core()
                && !tokens.spaceBefore(at)
                && tokens.spaceBefore(at + 1)
                && tokens.isCapital(at - 1)
                && tokens.isCapital(at + 1)
                && tokens.text().charAt(tokens.end(at - 1) - 1) == 's';
        if (owner) {
            phrase.markBodyLike();
        }
        return owner;
    }

    /** "Renato 'Reno' Wiratmo": one word in marks inside a name. */
    private static boolean readNickname(NounPhrase phrase) {
        Tokens tokens = phrase.tokens();
        int at = phrase.at();
        boolean inside = phrase.hasName()
                && phrase.head() != Head.BODY
                && at + 3 < phrase.limit()
                && tokens.isCapital(at - 1)
                && tokens.spaceBefore(at)
                && tokens.isCapital(at + 1)
                && !tokens.spaceBefore(at + 1)
                && isMark(tokens.sign(at + 2))
                && tokens.isCapital(at + 3)
                && tokens.spaceBefore(at + 3);
        if (inside) {
            return phrase.pass(3);
        }
        return phrase.isSign(at, '\'') && isPossessive(phrase) && readSign(phrase);
    }

    static boolean isMark(int sign) {
        return sign == '\'' || sign == '"' || sign == '\u2019' || sign == '\u201D';
    }

    /** "Dinas Pariwisata, Pemuda, dan Olahraga". */
    private static boolean readList(NounPhrase phrase) {
        boolean described = phrase.head() == Head.BODY || phrase.head() == Head.ROLE;
        boolean named = phrase.hasName() && phrase.nameStart() < phrase.at() - 2;
        if (!phrase.isListed()
                && described
                && !phrase.isTitled()
                && !phrase.isLinked()
                && !named
                && !phrase.hasPlace()
                && (!phrase.hasName() || Degrees.one(phrase.tokens(), phrase.at() + 1, phrase.limit()) < 0)) {
            phrase.startList(Listing.behind(phrase.tokens(), phrase.at(), phrase.limit()));
        }
        return phrase.isListed() && readSign(phrase);
    }

    private static boolean readSign(NounPhrase phrase) {
        return phrase.pass();
    }

    /** Behind an initial or a short title: "H. M. Budi"; inside a domain: "kontan.co.id". */
    private static boolean readDot(NounPhrase phrase, boolean tight) {
        int next = phrase.at() + 1;
        if (next < phrase.limit()
                && LegalForm.endsAt(phrase.tokens(), phrase.at())
                && phrase.tokens().isWord(next)
                && !phrase.isCapital(next)) {
            return readSign(phrase); // "PT Anu Tbk. menyatakan"
        }
        if (phrase.isTitled() && next < phrase.limit() && phrase.isSign(next, '(')) {
            return readSign(phrase); // "Komjen Pol. (Purn.)"
        }
        if (next >= phrase.limit() || !phrase.tokens().isWord(next)) {
            return false;
        }
        int flags = phrase.flags(phrase.at() - 1);
        int titles = Lexicon.TITLE | Lexicon.RANK | (phrase.isTitled() ? Lexicon.ARM : 0);
        boolean initial = phrase.tokens().end(phrase.at() - 1) - phrase.tokens().start(phrase.at() - 1) == 1
                || (flags & titles) != 0 && phrase.tokens().end(phrase.at() - 1) - phrase.tokens().start(phrase.at() - 1) <= 6
                || (flags & Lexicon.OFFICE) != 0 && (phrase.flags(next) & Lexicon.OFFICE) != 0
                || Sense.SHORT_FORM.is(phrase.tokens(), phrase.at() - 1);
        boolean title = (flags & Lexicon.TITLE) != 0;
        boolean goesOn = phrase.isCapital(next) || title && phrase.isDoctor(next);
        if ((phrase.isCapital(phrase.at() - 1) || title) && goesOn && initial) {
            return phrase.pass();
        }
        if (tight && !phrase.isCapital(next) && phrase.tokens().shape(next) == Shape.LOWER) {
            phrase.markBodyLike();
            return phrase.pass(2);
        }
        return false;
    }

    private static boolean readHyphen(NounPhrase phrase) {
        int next = phrase.at() + 1;
        if (!phrase.tokens().isWord(next) && phrase.tokens().kind(next) != Tokens.Kind.NUMBER) {
            return false;
        }
        if (phrase.head() == Head.NAME
                && phrase.at() - 1 == phrase.core()
                && phrase.tokens().shape(phrase.core()) == Shape.UPPER
                && phrase.isCapital(next)
                && (phrase.flags(next) & Lexicon.OFFICE) != 0) {
            return false; // "BANYU-Presiden Anu Budi": the place of a dateline
        }
        if (phrase.tokens().isWord(next)
                && phrase.tokens().isWord(phrase.at() - 1)
                && !phrase.isCapital(phrase.at() - 1)
                && phrase.tokens().string(next).startsWith(phrase.tokens().string(phrase.at() - 1))) {
            phrase.markMany();
        }
        if (phrase.head() == Head.ROLE
                && phrase.nameStart() == phrase.at() - 1
                && (phrase.is(phrase.at() - 1, "u") || phrase.is(phrase.at() - 1, "covid"))
                && phrase.tokens().kind(next) == Tokens.Kind.NUMBER) {
            phrase.forgetName(); // "pelatih Timnas Indonesia U-23 Budi Santoso"
        }
        return phrase.pass(2);
    }

    private static boolean readBrackets(NounPhrase phrase) {
        if (phrase.is(phrase.at() - 1, "ayat")
                && phrase.at() + 2 < phrase.limit()
                && phrase.tokens().kind(phrase.at() + 1) == Tokens.Kind.NUMBER
                && phrase.isSign(phrase.at() + 2, ')')) {
            return phrase.pass(3); // "Pasal 4 ayat (2)"
        }
        int close = phrase.at() + 1;
        while (close < phrase.limit() && close <= phrase.at() + 6 && !phrase.isSign(close, ')')) {
            boolean number = close > phrase.at() + 1 && phrase.tokens().kind(close) == Tokens.Kind.NUMBER;
            if (!phrase.tokens().isWord(close)
                            && !number
                            && !phrase.isSign(close, '-')
                            && !phrase.isSign(close, '/')
                            && !phrase.isSign(close, '.')
                    || (phrase.flags(close) & Lexicon.TIME) != 0) {
                return false;
            }
            close++;
        }
        if (close >= phrase.limit()
                || !phrase.isSign(close, ')')
                || close == phrase.at() + 1
                || !phrase.isCapital(phrase.at() + 1) && !isShortOffice(phrase, close)) {
            return false;
        }
        if (phrase.isTitled() && !phrase.hasName()) {
            phrase.passTo(close + 1);
            return true;
        }
        boolean goesOn = close + 1 < phrase.limit() && phrase.isCapital(close + 1);
        if (goesOn && isCalledSo(phrase, close)) {
            phrase.passTo(close + 1);
            return true;
        }
        boolean shortened =
                phrase.head() == Head.NOUN && acronymInBrackets(phrase, close) && isInitial(phrase);
        if (phrase.hasName() && !goesOn && !shortened
                || phrase.head() == Head.NAME
                || phrase.head() == Head.TITLE) {
            if (phrase.hasName()) {
                phrase.endName(phrase.at());
            }
            if (phrase.head() == Head.NAME && acronymInBrackets(phrase, close) && !nameIsShort(phrase)) {
                phrase.markBodyLike();
            }
            phrase.passTo(close + 1);
            if (phrase.head() == Head.ROLE
                    && phrase.at() < phrase.limit()
                    && (phrase.flags(phrase.at()) & Lexicon.THIS) != 0) {
                return LowerWords.readDemonstrative(phrase);
            }
            return false;
        }
        if (shortened) {
            phrase.become(Head.BODY); // "Aliansi Petani Anu (APA)"
        }
        phrase.forgetName();
        phrase.passTo(close + 1);
        if (phrase.isForeign() && goesOn) {
            phrase.closeForeignBody(); // "Anu Institute of Economics (AIE) Budi Santoso"
        }
        return true;
    }

    /** "Calon wakil presiden (cawapres)". */
    private static boolean isShortOffice(NounPhrase phrase, int close) {
        return close == phrase.at() + 2
                && phrase.head() == Head.ROLE
                && !phrase.hasName()
                && (phrase.flags(phrase.at() + 1) & (Lexicon.OFFICE | Lexicon.WORK)) != 0;
    }

    /** "Renato (Reno) Wiratmo": one word in brackets between two words of a name that begins the phrase. */
    private static boolean isCalledSo(NounPhrase phrase, int close) {
        Tokens tokens = phrase.tokens();
        boolean name = phrase.head() == Head.NAME
                || phrase.head() == Head.TITLE
                || phrase.head() == Head.ROLE && close == phrase.at() + 2 && isNickname(tokens, phrase.at());
        return name
                && !phrase.isBodyLike()
                && close == phrase.at() + 2
                && phrase.hasName()
                && phrase.nameStart() >= phrase.at() - 2
                && tokens.shape(phrase.at() - 1) == Shape.CAPITALIZED
                && tokens.shape(phrase.at() + 1) == Shape.CAPITALIZED
                && tokens.shape(close + 1) == Shape.CAPITALIZED
                && Lexicon.flags(tokens, phrase.at() - 1) == 0
                && (Lexicon.flags(tokens, phrase.at() + 1) & ~Lexicon.PLACE) == 0
                && (Lexicon.flags(tokens, close + 1) & ~Lexicon.TITLE) == 0;
    }

    /** Whether a phrase in capitals begins with the letter with which the short form in brackets begins. */
    private static boolean isInitial(NounPhrase phrase) {
        return phrase.isCapital(phrase.core())
                && phrase.isCapital(phrase.at() - 1)
                && phrase.at() - phrase.core() > 1
                && phrase.tokens().first(phrase.core()) == phrase.tokens().first(phrase.at() + 1);
    }

    /** Whether the word behind a bracket is made of letters of the one before. */
    private static boolean isNickname(Tokens tokens, int open) {
        return tokens.isWord(open + 1)
                && Holders.isInside(
                        tokens.string(open + 1).toLowerCase(Locale.ROOT),
                        tokens.string(open - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean acronymInBrackets(NounPhrase phrase, int close) {
        return close == phrase.at() + 2 && phrase.tokens().shape(phrase.at() + 1) == Shape.UPPER;
    }

    private static boolean nameIsShort(NounPhrase phrase) {
        return phrase.at() - phrase.nameStart() <= 3;
    }
}
