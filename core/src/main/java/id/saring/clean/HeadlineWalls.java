package id.saring.clean;

import id.saring.text.Tokens;

/** What no headline goes on behind, in whatever letters it is printed: "... Pasar Melati,Warga desa", "... [Gambas". */
final class HeadlineWalls {
    private HeadlineWalls() {}

    /** The comma that a page has put between the headline and the next paragraph, or the limit. */
    static int comma(Tokens tokens, int from, int limit) {
        for (int at = from + HeadlineEnd.MIN_WORDS; at + 1 < Math.min(limit, from + HeadlineEnd.MAX_TOKENS); at++) {
            if (tokens.isSign(at, ',')
                    && tokens.isCapital(at - 1)
                    && tokens.isCapital(at + 1)
                    && !tokens.spaceBefore(at + 1)
                    && at + 2 < limit
                    && tokens.shape(at + 2) == Tokens.Shape.LOWER) {
                return at;
            }
        }
        return limit;
    }

    /** The token that announces a video or the next headline, or the limit. */
    static int announcement(Tokens tokens, int start, int limit) {
        for (int at = start + 1; at < Math.min(limit, start + HeadlineEnd.MAX_TOKENS); at++) {
            if (tokens.isSign(at, '[') || tokens.is(at, "baca") && tokens.is(at + 1, "juga")) {
                return at;
            }
        }
        return limit;
    }
}
