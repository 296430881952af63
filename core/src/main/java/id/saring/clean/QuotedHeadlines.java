package id.saring.clean;

import id.saring.text.Tokens;

/** Headlines in quotation marks, as behind "Simak Video": "'Harga Cabai Naik Lagi' di sini:". */
final class QuotedHeadlines {
    private QuotedHeadlines() {}

    /** The token behind the headline and the place that its link names, or -1. */
    static int end(Tokens tokens, int start, int limit) {
        if (start >= limit || !Signs.isQuote(tokens.sign(start))) {
            return -1;
        }
        for (int at = start + 1; at < Math.min(limit, start + HeadlineEnd.MAX_TOKENS); at++) {
            if (closes(tokens, at, limit)) {
                int end = behindPlace(tokens, at + 1);
                if (end < limit && tokens.isSign(end, ':')) {
                    return end + 1;
                }
                if (end == limit || tokens.isSign(end, '[') || end > at + 1) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static boolean closes(Tokens tokens, int at, int limit) {
        boolean opens = at + 1 < limit && tokens.isWord(at + 1) && !tokens.spaceBefore(at + 1);
        return Signs.isQuote(tokens.sign(at)) && !opens;
    }

    /** "di sini", "di bawah ini". */
    private static int behindPlace(Tokens tokens, int at) {
        if (!tokens.is(at, "di") || !tokens.is(at + 1, "sini") && !tokens.is(at + 1, "bawah")) {
            return at;
        }
        return tokens.is(at + 2, "ini") ? at + 3 : at + 2;
    }
}
