package id.saring.clean;

import id.saring.text.Tokens;

/** What a headline looks like, alone on a line. */
final class Headlines {
    private static final int MIN_WORDS = 3;
    private static final int MAX_WORDS = 24;

    private Headlines() {}

    /** Whether a line can be a headline: most words large, no full stop. */
    static boolean is(Tokens tokens, Line line) {
        return line.words() >= MIN_WORDS
                && line.words() <= MAX_WORDS
                && line.small() * 3 <= line.words()
                && !tokens.isSign(line.last() - 1, '.')
                && !tokens.isSign(line.last() - 1, ',')
                && line.stops() <= 2;
    }
}
