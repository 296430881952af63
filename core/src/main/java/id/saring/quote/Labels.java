package id.saring.quote;

import id.saring.text.Tokens;

/** Tells where a verb gives somebody or something a name or an amount: "menyebut Budi sebagai pemenang". */
final class Labels {
    /** The most tokens from a verb to "sebagai": what gets the name may have a clause behind "yang". */
    private static final int NAME_TOKENS = 25;
    /** The most tokens to an amount or a name of what stands before it: no clause stands between them. */
    private static final int MEASURE_TOKENS = 8;
    /** The characters of "sebagainya", which is no "sebagai" that lost its blank. */
    private static final int AS_CHARS = 10;

    private final Tokens tokens;

    Labels(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "menyebut Budi sebagai pemenang". */
    boolean names(int from, int to) {
        for (int at = isNamedByClitic(from) ? from : from + 1; at < Math.min(to - 1, from + NAME_TOKENS); at++) {
            if ((tokens.is(at, "sebagai") || isGluedAs(at)) && !isKnownAs(at - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "menyebutnya sebagai …": what is named is the clitic of the verb. */
    private boolean isNamedByClitic(int from) {
        return from > 0 && tokens.text().startsWith("nya", tokens.end(from - 1) - 3);
    }

    /** "kasus itu bentuk balas dendam", "Budi orang yang jujur": a noun said of what was pointed to, or of a name. */
    boolean equates(int from, int to) {
        if (tokens.isCapital(from)) {
            return describes(from, to);
        }
        for (int at = from + 1; at < Math.min(to - 1, from + MEASURE_TOKENS) && tokens.isWord(at); at++) {
            if (FunctionWord.DEMONSTRATIVE.is(tokens, at)) {
                return isNoun(at + 1);
            }
        }
        return false;
    }

    /** "Budi Lembayung orang yang jujur": a noun and its clause, right behind a name. */
    private boolean describes(int from, int to) {
        int noun = tokens.behindCapitals(from + 1, Math.min(to, from + MEASURE_TOKENS));
        return noun + 2 < to && isNoun(noun) && tokens.is(noun + 1, "yang");
    }

    private boolean isNoun(int at) {
        return tokens.isWord(at)
                && tokens.shape(at) == Tokens.Shape.LOWER
                && !FunctionWord.DEMONSTRATIVE.is(tokens, at)
                && !WordKind.isGrammar(tokens, at)
                && !WordKind.PREPOSITION.is(tokens, at)
                && ClauseWords.kind(tokens, at) != ClauseWords.Kind.SUBORDINATOR
                && ClauseWords.kind(tokens, at) != ClauseWords.Kind.OPENER
                && ClauseWords.kind(tokens, at) != ClauseWords.Kind.RELATIVE
                && ReportingWords.at(tokens, at) == null;
    }

    /** "sebagaisahabat": the blank was lost where a link was cut out. */
    private boolean isGluedAs(int at) {
        int end = tokens.end(at);
        return tokens.isWord(at)
                && end - tokens.start(at) > AS_CHARS
                && tokens.text().startsWith("sebagai", tokens.start(at))
                && !tokens.is(at, "sebagaimana");
    }

    /** "laba tahun itu sejumlah Rp 3 triliun": an amount said of what stands before it. */
    boolean isMeasured(int from, int to) {
        for (int at = from + 2; at < Math.min(to - 1, from + MEASURE_TOKENS) && !tokens.isSign(at, ','); at++) {
            boolean measure = WordKind.AMOUNTING.is(tokens, at) || tokens.is(at, "sekitar") && isQuantity(from);
            if (measure) {
                return tokens.kind(at + 1) == Tokens.Kind.NUMBER || tokens.kind(at + 2) == Tokens.Kind.NUMBER;
            }
        }
        return false;
    }

    /** "jumlah warga sekitar 12 persen": what is counted. */
    private boolean isQuantity(int from) {
        return WordKind.MEASURE.is(tokens, from) || tokens.is(from, "jumlah") || tokens.is(from, "nilai");
    }

    /** "menyebut gaya itu dengan Lembah Baru": a name given to something. */
    boolean calls(int from, int to) {
        for (int at = from + 1; at < Math.min(to - 1, from + MEASURE_TOKENS); at++) {
            if (tokens.is(at, "yang")) {
                return false;
            }
            if (tokens.is(at, "dengan") && !ClauseWords.isVerb(tokens, at - 1)) {
                return tokens.isCapital(at + 1) || tokens.is(at + 1, "istilah") || tokens.is(at + 1, "sebutan");
            }
        }
        return false;
    }

    /** "yang dikenal sebagai", "yang bertugas sebagai": what the name is besides, and not what it is called. */
    private boolean isKnownAs(int at) {
        String text = tokens.text();
        return ClauseWords.isVerb(tokens, at)
                && (text.startsWith("di", tokens.start(at))
                        || text.startsWith("ber", tokens.start(at))
                        || tokens.is(at, "menjabat"))
                && (tokens.is(at - 1, "yang") || tokens.is(at - 2, "yang"));
    }
}
