package id.saring.speaker;

import id.saring.text.Tokens;

/** The handle of a social account: "@warta_kota.id". */
final class Handle {
    private static final int REACH = 12;

    private Handle() {}

    /** The token behind a handle that starts at a token, or -1. */
    static int behind(Tokens tokens, int token, int limit) {
        if (token + 1 >= limit || !tokens.isSign(token, '@') || !isPart(tokens, token + 1)) {
            return -1;
        }
        int at = token + 2;
        while (at < limit && at < token + REACH && isPart(tokens, at)) {
            at++;
        }
        return tokens.isSign(at - 1, '.') ? at - 1 : at;
    }

    /** The first token of a handle that ends right before a token, or -1. */
    static int endingAt(Tokens tokens, int end, int limit) {
        int at = end - 1;
        while (at > limit && at > end - REACH && isPart(tokens, at)) {
            at--;
        }
        return at >= limit && tokens.isSign(at, '@') && behind(tokens, at, end) == end ? at : -1;
    }

    private static boolean isPart(Tokens tokens, int token) {
        boolean letters = tokens.isWord(token) || tokens.kind(token) == Tokens.Kind.NUMBER;
        boolean sign = tokens.isSign(token, '_') || tokens.isSign(token, '.') || tokens.isSign(token, '*');
        return !tokens.spaceBefore(token) && (letters || sign);
    }
}
