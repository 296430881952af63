package id.saring.source;

import id.saring.text.Tokens;

/** A year in digits, as works and data bear it: "(2019)". */
final class PrintedYear {
    private static final int DIGITS = 4;

    private PrintedYear() {}

    /** Whether a token is a year from 1900 to 2099. */
    static boolean is(Tokens tokens, int token) {
        int start = tokens.start(token);
        return tokens.kind(token) == Tokens.Kind.NUMBER
                && tokens.end(token) - start == DIGITS
                && (tokens.text().startsWith("20", start) || tokens.text().startsWith("19", start));
    }
}
