package id.saring.speaker;

import id.saring.text.Tokens;

/** Where sentences start, as far as subjects need it. */
final class Sentences {
    private Sentences() {}

    /** Whether a sentence may start at a token. */
    static boolean startsAt(Tokens tokens, int token) {
        if (token == 0) {
            return true;
        }
        int before = token - 1;
        if (tokens.kind(before) == Tokens.Kind.BREAK) {
            return true;
        }
        int sign = tokens.sign(before);
        if (sign == '.') {
            boolean initial = before > 0
                    && tokens.isCapital(before - 1)
                    && tokens.end(before - 1) - tokens.start(before - 1) <= 2;
            return !initial;
        }
        return sign == '?' || sign == '!' || isQuote(sign) && before > 0 && startsAfterQuote(tokens, before);
    }

    /** Whether what a mark closes ended with a sentence; the mark does not open the text. */
    private static boolean startsAfterQuote(Tokens tokens, int quote) {
        int sign = tokens.sign(quote - 1);
        return sign == '.' || sign == '?' || sign == '!' || tokens.kind(quote - 1) == Tokens.Kind.BREAK;
    }

    static boolean isQuote(int sign) {
        return sign == '"'
                || sign == '\u201C'
                || sign == '\u201D'
                || sign == '\u201E'
                || sign == '\u00AB'
                || sign == '\u00BB';
    }
}
