package id.saring.clean;

import id.saring.text.Tokens;

/** What starts behind a headline although large letters go on: "... di Pasar Melati. Warga Desa", "... "Kami Rugi,"". */
final class HeadlineStops {
    private static final int MAX_QUESTION_TOKENS = 9;
    private static final int MAX_ITEM_DIGITS = 2;

    private HeadlineStops() {}

    /** The token before the limit that starts something else, or the limit. */
    static int find(Tokens tokens, int start, int limit) {
        int words = 0;
        for (int at = start; at < limit; at++) {
            if (words >= HeadlineEnd.MIN_WORDS) {
                if (PhotoCredits.startsAt(tokens, at, tokens.size())) {
                    return at;
                }
                int end = endBefore(tokens, start, at, tokens.size());
                if (end > 0) {
                    return end;
                }
            }
            words += tokens.isWord(at) ? 1 : 0;
        }
        return limit;
    }

    /** The end of the headline if a token starts something else, or -1. */
    private static int endBefore(Tokens tokens, int start, int at, int limit) {
        if (tokens.start(at) - tokens.end(at - 1) >= 2) {
            return at;
        }
        if (tokens.isSign(at - 1, '.') && tokens.isCapital(at) && (tokens.spaceBefore(at) || isItem(tokens, at - 2))) {
            boolean item = isItem(tokens, at - 2) && at - 2 > start + HeadlineEnd.MIN_WORDS;
            return item ? at - 2 : asks(tokens, at, limit) ? -1 : at;
        }
        boolean quote = Signs.isQuote(tokens.sign(at)) && (tokens.spaceBefore(at) || isGluedMark(tokens, start, at));
        return quote && opensSpeech(tokens, at, limit) ? at : -1;
    }

    /** "Harga Cabai Naik. Apa Sebabnya?": whether a short question in large letters follows. */
    private static boolean asks(Tokens tokens, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + MAX_QUESTION_TOKENS); at++) {
            if (tokens.isSign(at, '?')) {
                return at > from + 1;
            }
            if (!tokens.isCapital(at) && !Connectives.has(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a number and the stop behind it number an item of a list. */
    private static boolean isItem(Tokens tokens, int at) {
        return tokens.kind(at) == Tokens.Kind.NUMBER
                && tokens.end(at) - tokens.start(at) <= MAX_ITEM_DIGITS
                && !tokens.spaceBefore(at + 1)
                && !tokens.isSign(at - 1, '.');
    }

    /** Whether a mark between two words, both glued to it, is the first one since the headline started. */
    private static boolean isGluedMark(Tokens tokens, int start, int at) {
        if (!tokens.isWord(at - 1) || !tokens.isCapital(at + 1) || tokens.spaceBefore(at + 1)) {
            return false;
        }
        for (int before = start; before < at; before++) {
            if (Signs.isQuote(tokens.sign(before))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words in these quotation marks are someone's speech rather than a part of a headline. */
    private static boolean opensSpeech(Tokens tokens, int open, int limit) {
        int small = 0;
        for (int at = open + 1; at < Math.min(limit, open + HeadlineEnd.MAX_TOKENS); at++) {
            if (Signs.isQuote(tokens.sign(at))) {
                return Signs.isStop(tokens.sign(at - 1))
                        || tokens.isSign(at - 1, ',')
                        || small >= HeadlineEnd.MIN_WORDS;
            }
            if (tokens.isWord(at) && !tokens.isCapital(at) && !Connectives.has(tokens, at)) {
                small++;
            }
        }
        return small >= HeadlineEnd.MIN_WORDS;
    }
}
