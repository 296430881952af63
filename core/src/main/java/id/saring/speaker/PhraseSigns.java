package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;

/** Reads the signs inside a noun phrase: dots, hyphens, commas of a list. */
final class PhraseSigns {
    /** No title in short has more letters. */
    private static final int MOST_LETTERS = 6;

    private PhraseSigns() {}

    /** Reads the next sign; false if the phrase ends before it. */
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
            case '(' -> PhraseBrackets.read(phrase);
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
        if (isAbbreviated(phrase)) {
            return phrase.pass();
        }
        if (tight && !phrase.isCapital(next) && phrase.tokens().shape(next) == Shape.LOWER) {
            phrase.markBodyLike(); // "warta.id"
            return phrase.pass(2);
        }
        return false;
    }

    /** "H. Budi", "Prof. Budi", "Plt. Kepala", "Moh. Budi": a word before a full stop behind which its phrase goes on. */
    private static boolean isAbbreviated(NounPhrase phrase) {
        int last = phrase.at() - 1;
        int next = phrase.at() + 1;
        int flags = phrase.flags(last);
        boolean title = (flags & Lexicon.TITLE) != 0;
        boolean goesOn = phrase.isCapital(next) || title && phrase.isDoctor(next);
        if (!goesOn || !title && !phrase.isCapital(last)) {
            return false;
        }
        int titles = Lexicon.TITLE | Lexicon.RANK | (phrase.isTitled() ? Lexicon.ARM : 0);
        int length = phrase.length(last);
        return length == 1
                || length <= MOST_LETTERS && (flags & titles) != 0
                || (flags & Lexicon.OFFICE) != 0 && (phrase.flags(next) & Lexicon.OFFICE) != 0
                || Sense.SHORT_FORM.is(phrase.tokens(), last);
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
}
