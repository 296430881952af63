package id.saring.clean;

import id.saring.text.Tokens;

/** The case of headlines, which print every word large but connectives: "Harga Cabai di Pasar Melati Naik". */
final class HeadlineCase {
    private static final int MAX_UNIT_LENGTH = 2;

    private HeadlineCase() {}

    /** The first word before a limit that a headline would not print small, or the limit. */
    static int firstSmall(Tokens tokens, int start, int limit) {
        for (int at = start; at < limit; at++) {
            if (tokens.isWord(at)
                    && tokens.shape(at) == Tokens.Shape.LOWER
                    && tokens.spaceBefore(at)
                    && !Connectives.has(tokens, at)
                    && !NameParticles.has(tokens, at)
                    && !isUnit(tokens, at)) {
                return at;
            }
        }
        return limit;
    }

    /** A small word that closes a name within the headline: "Wuling Air ev, Wajib Tahu". */
    private static boolean isUnit(Tokens tokens, int at) {
        return tokens.end(at) - tokens.start(at) <= MAX_UNIT_LENGTH
                && tokens.isSign(at + 1, ',')
                && at + 3 < tokens.size()
                && tokens.isCapital(at + 2)
                && tokens.isCapital(at + 3);
    }
}
