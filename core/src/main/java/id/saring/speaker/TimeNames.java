package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;

/** First names that are words of time: "Hari", "Juli". */
final class TimeNames {
    private TimeNames() {}

    /** "Direktur Anu, Juli Santika": the first of two words of a name. */
    static boolean isNamedByTime(Tokens tokens, int token) {
        int next = token + 1;
        return Sense.TIME_NAME.is(tokens, token)
                && next < tokens.size()
                && tokens.shape(next) == Shape.CAPITALIZED
                && Lexicon.flags(tokens, next) == 0;
    }

    /** "Dini mengaku", "Menurut saksi, Juli bilang": a first name that opens a clause before its verb, and is a word of time. */
    static boolean isCalledByTime(Tokens tokens, int token) {
        int next = token + 1;
        return Sense.TIME_NAME.is(tokens, token)
                && next < tokens.size()
                && tokens.isCapital(token)
                && (token == 0 || !tokens.isWord(token - 1))
                && !tokens.isCapital(next)
                && Lexicon.isVerb(tokens, next, Lexicon.flags(tokens, next));
    }

    /** Whether a capital word of time is none where it stands in a phrase. */
    static boolean isNoTime(NounPhrase phrase) {
        return isMonthName(phrase) || isNamedBehindRole(phrase) || isTimeless(phrase);
    }

    /** "…," kata Hari, "Salah satu warga, Mei (29)": who is called by a word of time. */
    static boolean isWhoSays(NounPhrase phrase) {
        Tokens tokens = phrase.tokens();
        int next = phrase.at() + 1;
        boolean called = phrase.limit() == next && TimeNames.isCalledByTime(tokens, phrase.at());
        if (phrase.at() == phrase.start() && (called || isAged(phrase))) {
            return true;
        }
        return phrase.at() == phrase.start()
                && phrase.at() > 1
                && Sentences.isQuote(tokens.sign(phrase.at() - 2))
                && tokens.isWord(phrase.at() - 1)
                && !tokens.isCapital(phrase.at() - 1)
                && !tokens.isSign(next, '(')
                && !Sense.POINTS.is(tokens, next)
                && (next >= tokens.size() || tokens.kind(next) != Tokens.Kind.NUMBER);
    }

    /** "Juli Santoso": months are names too, where no number follows. */
    private static boolean isMonthName(NounPhrase phrase) {
        boolean month = Sense.MONTH.is(phrase.tokens(), phrase.at());
        return month
                && phrase.hasName()
                && (!phrase.hasNext()
                        || phrase.tokens().kind(phrase.at() + 1) != Tokens.Kind.NUMBER
                                && !phrase.is(phrase.at() + 1, "lalu"));
    }

    /** "Salah satu pengendara, Mei (29)": a word of time that opens a phrase before an age. */
    private static boolean isAged(NounPhrase phrase) {
        Tokens tokens = phrase.tokens();
        int open = phrase.at() + 1;
        return phrase.isFirst()
                && Sense.TIME_NAME.is(tokens, phrase.at())
                && tokens.isSign(phrase.at() - 1, ',')
                && open + 2 < tokens.size()
                && tokens.isSign(open, '(')
                && tokens.isSign(open + 2, ')')
                && tokens.kind(open + 1) == Tokens.Kind.NUMBER
                && tokens.end(open + 1) - tokens.start(open + 1) == 2;
    }

    /** "Direktur Anu Jan Hendrawan". */
    private static boolean isNamedBehindRole(NounPhrase phrase) {
        return phrase.isInside()
                && phrase.head() == Head.ROLE
                && phrase.tokens().kind(phrase.at() - 1) != Tokens.Kind.NUMBER
                && phrase.hasNext()
                && isNamedByTime(phrase.tokens(), phrase.at());
    }

    /** "Universitas Sebelas Maret", "Pendidikan Anak Usia Dini": a word of time that is none in a fixed phrase. */
    private static boolean isTimeless(NounPhrase phrase) {
        return FixedPhrase.FIELD.holds(phrase.tokens(), phrase.at())
                || FixedPhrase.DATE.holds(phrase.tokens(), phrase.at())
                        && (phrase.head() == Head.BODY || phrase.head() == Head.ROLE && phrase.isInside());
    }
}
