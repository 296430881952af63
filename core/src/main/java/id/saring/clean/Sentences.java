package id.saring.clean;

import id.saring.text.Tokens;

/** Where sentences end. */
final class Sentences {
    private Sentences() {}

    /** The token behind the sentence that holds a token, or the limit. */
    static int end(Tokens tokens, int from, int limit) {
        boolean open = false;
        for (int at = from; at < limit; at++) {
            open ^= Signs.isQuote(tokens.sign(at));
            if (Signs.isStop(tokens.sign(at)) && (at + 1 == limit || startsNext(tokens, at + 1, limit))) {
                int end = at + 1;
                while (end < limit
                        && !tokens.spaceBefore(end)
                        && Signs.closes(tokens.sign(end))
                        && (open || !opensNext(tokens, end, limit))) {
                    end++;
                }
                return end;
            }
        }
        return limit;
    }

    /** Whether a token ends a sentence: its stop, or a mark behind that. */
    static boolean endAt(Tokens tokens, int first, int token) {
        int at = token;
        while (at > first && Signs.closes(tokens.sign(at))) {
            at--;
        }
        return Signs.isStop(tokens.sign(at));
    }

    /** The first token of the sentence that holds a token, at or behind a limit. */
    static int start(Tokens tokens, int from, int limit) {
        int at = from;
        while (at > limit && !(Signs.isStop(tokens.sign(at - 1)) || tokens.isSign(at - 1, '"'))) {
            at--;
        }
        return at;
    }

    /** Whether a mark glued to both sides opens the next sentence rather than closes this one. */
    private static boolean opensNext(Tokens tokens, int mark, int limit) {
        return Signs.isQuote(tokens.sign(mark))
                && mark + 1 < limit
                && tokens.isCapital(mark + 1)
                && !tokens.spaceBefore(mark + 1);
    }

    private static boolean startsNext(Tokens tokens, int at, int limit) {
        int word = at;
        while (word < limit && Signs.closes(tokens.sign(word))) {
            word++;
        }
        return word == limit
                || (tokens.isCapital(word) || isItem(tokens, word, limit)) && (tokens.spaceBefore(word) || word > at);
    }

    /** Whether a number numbers the item of a list: "2. Harga Cabai". */
    private static boolean isItem(Tokens tokens, int at, int limit) {
        return tokens.kind(at) == Tokens.Kind.NUMBER
                && at + 2 < limit
                && tokens.isSign(at + 1, '.')
                && !tokens.spaceBefore(at + 1)
                && tokens.isCapital(at + 2);
    }
}
