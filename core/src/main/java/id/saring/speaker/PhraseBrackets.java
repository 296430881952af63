package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
import java.util.Locale;

/** Reads brackets inside a noun phrase: short forms, nicknames, paragraphs of a law. */
final class PhraseBrackets {
    /** Brackets hold no more tokens. */
    private static final int MOST_TOKENS = 5;

    private PhraseBrackets() {}

    /** Reads the brackets that open at the next token; false if the phrase ends with them or before them. */
    static boolean read(NounPhrase phrase) {
        if (isParagraph(phrase)) {
            return phrase.pass(3);
        }
        int close = closing(phrase);
        if (close < 0 || !phrase.isCapital(phrase.at() + 1) && !isShortOffice(phrase, close)) {
            return false;
        }
        boolean goesOn = close + 1 < phrase.limit() && phrase.isCapital(close + 1);
        if (phrase.isTitled() && !phrase.hasName() || goesOn && isCalledSo(phrase, close)) {
            return phrase.passTo(close + 1);
        }
        boolean shortened = phrase.head() == Head.NOUN && isAcronym(phrase, close) && isInitial(phrase);
        boolean closed = phrase.hasName() && !goesOn && !shortened;
        if (closed || phrase.head() == Head.NAME || phrase.head() == Head.TITLE) {
            return readBehindName(phrase, close);
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

    /** "Pasal 4 ayat (2)". */
    private static boolean isParagraph(NounPhrase phrase) {
        return phrase.is(phrase.at() - 1, "ayat")
                && phrase.at() + 2 < phrase.limit()
                && phrase.tokens().kind(phrase.at() + 1) == Tokens.Kind.NUMBER
                && phrase.isSign(phrase.at() + 2, ')');
    }

    /** The bracket that closes, or -1 if something stands between that is no name. */
    private static int closing(NounPhrase phrase) {
        int first = phrase.at() + 1;
        int close = first;
        while (close < phrase.limit() && close <= first + MOST_TOKENS && !phrase.isSign(close, ')')) {
            boolean number = close > first && phrase.tokens().kind(close) == Tokens.Kind.NUMBER;
            boolean inner = phrase.tokens().isWord(close)
                    || number
                    || joins(phrase.tokens().sign(close));
            if (!inner || (phrase.flags(close) & Lexicon.TIME) != 0) {
                return -1;
            }
            close++;
        }
        return close < phrase.limit() && close > first && phrase.isSign(close, ')') ? close : -1;
    }

    private static boolean joins(int sign) {
        return sign == '-' || sign == '/' || sign == '.';
    }

    /** Reads what explains a name and ends it; a demonstrative may still follow. */
    private static boolean readBehindName(NounPhrase phrase, int close) {
        if (phrase.hasName()) {
            phrase.endName(phrase.at());
        }
        if (phrase.head() == Head.NAME && isAcronym(phrase, close) && !isShortName(phrase)) {
            phrase.markBodyLike();
        }
        phrase.passTo(close + 1);
        return phrase.head() == Head.ROLE
                && phrase.at() < phrase.limit()
                && (phrase.flags(phrase.at()) & Lexicon.THIS) != 0
                && LowerWords.readDemonstrative(phrase);
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

    /** "(APA)". */
    private static boolean isAcronym(NounPhrase phrase, int close) {
        return close == phrase.at() + 2 && phrase.tokens().shape(phrase.at() + 1) == Shape.UPPER;
    }

    private static boolean isShortName(NounPhrase phrase) {
        return phrase.at() - phrase.nameStart() <= 3;
    }
}
