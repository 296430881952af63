package id.saring.clean;

import id.saring.text.Tokens;

/** Names of places as datelines print them, known or in large letters: "Kota Melati", "SAINT-ETIENNE", "Gaza City". */
final class DatelinePlaces {
    private static final int MAX_UPPER_TOKENS = 5;
    private static final int MAX_CAPITALS = 6;

    private DatelinePlaces() {}

    /**
     * The token behind the place that starts at a token, or -1: a known one, or words all in large letters.
     *
     * @param outlet whether the outlet is known, so that any name before a dash is a place
     */
    static int end(Tokens tokens, int from, int limit, boolean outlet) {
        boolean town = tokens.is(from, "kota") || tokens.is(from, "kabupaten");
        int known = Places.end(tokens, town && from + 1 < limit ? from + 1 : from);
        if (!tokens.isCapital(from)) {
            return -1;
        }
        int named = known > 0 || outlet ? capitals(tokens, from, limit) : -1;
        if (named > known && named < limit && Signs.isDash(tokens.sign(named)) && isLoose(tokens, named, limit)) {
            return named;
        }
        int upper = upper(tokens, from, limit);
        return Math.max(known, upper > from ? upper : -1);
    }

    /** The token behind the words that are all in large letters. */
    private static int upper(Tokens tokens, int from, int limit) {
        int end = from;
        while (end < limit
                && tokens.isWord(end)
                && tokens.shape(end) == Tokens.Shape.UPPER
                && end - from < MAX_UPPER_TOKENS) {
            end += isHyphenated(tokens, end, limit) ? 2 : 1;
        }
        return end;
    }

    /** "SAINT-ETIENNE": whether a hyphen joins a word with another one in large letters. */
    private static boolean isHyphenated(Tokens tokens, int word, int limit) {
        return word + 2 < limit
                && tokens.isSign(word + 1, '-')
                && !isLoose(tokens, word + 1, limit)
                && Places.end(tokens, word) < 0
                && tokens.isWord(word + 2)
                && tokens.shape(word + 2) == Tokens.Shape.UPPER;
    }

    /** The token behind the capitalised words that start at a token, or -1 if there is none. */
    static int capitals(Tokens tokens, int from, int limit) {
        int end = from;
        while (end < limit
                && (tokens.isCapital(end) || end > from && tokens.isSign(end, '.') && !tokens.spaceBefore(end))
                && end - from < MAX_CAPITALS) {
            end++;
        }
        return end > from ? end : -1;
    }

    /** Whether a dash joins no two parts of a word: that of "U-19" does. */
    static boolean isLoose(Tokens tokens, int dash, int limit) {
        return tokens.spaceBefore(dash)
                || dash + 1 >= limit
                || tokens.spaceBefore(dash + 1)
                || Signs.isDash(tokens.sign(dash + 1));
    }
}
