package id.saring.clean;

import id.saring.text.Tokens;

/** Initials of an author or a desk, as they stand in the brackets behind a story: "abc", "abc/def", "abc/kabarpagi". */
final class Initials {
    private static final int MAX_LENGTH = 6;
    private static final int MAX_DESK_LENGTH = 14;

    private Initials() {}

    /** Whether a stretch is short marks of a desk: "abc", "abc/def", "Z-10", "Far/P-1", "mcr9/jpnn". */
    static boolean are(Tokens tokens, int from, int to) {
        int words = 0;
        boolean slash = false;
        boolean small = false;
        for (int at = from; at < to; at++) {
            if (tokens.isWord(at)) {
                if (tokens.end(at) - tokens.start(at) > (slash ? MAX_DESK_LENGTH : MAX_LENGTH)
                        || at > from && tokens.spaceBefore(at) && !slash) {
                    return false;
                }
                small |= !tokens.isCapital(at);
                words++;
            } else if (tokens.isSign(at, '/')) {
                slash = true;
            } else if (!tokens.isSign(at, '-') && !tokens.isSign(at, '*') && tokens.kind(at) != Tokens.Kind.NUMBER) {
                return false;
            }
        }
        return words >= 1 && words <= 4 && (slash || words == 1 || small && to - from <= 3 || to - from == 3);
    }

    /** Whether a stretch is the initials of an author with the outlet, both in small letters: "abc/kabarpagi". */
    static boolean areOfOutlet(Tokens tokens, int from, int to) {
        return to - from == 3
                && tokens.isSign(from + 1, '/')
                && isShort(tokens, from)
                && tokens.shape(from + 2) == Tokens.Shape.LOWER
                && !tokens.spaceBefore(from + 1)
                && !tokens.spaceBefore(from + 2);
    }

    private static boolean isShort(Tokens tokens, int at) {
        return tokens.isWord(at) && tokens.end(at) - tokens.start(at) <= MAX_LENGTH;
    }
}
