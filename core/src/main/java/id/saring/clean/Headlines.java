package id.saring.clean;

import id.saring.text.Tokens;

/** What a headline looks like, alone on a line: "Harga Cabai Naik Lagi di Pasar Melati, Ini Sebabnya". */
final class Headlines {
    private static final int MIN_WORDS = 3;
    private static final int MAX_WORDS = 24;
    private static final int MAX_STOPS = 2;

    private Headlines() {}

    /** Whether a line can be a headline: most words large, no full stop. */
    static boolean is(Tokens tokens, Line line) {
        return line.words() >= MIN_WORDS
                && line.words() <= MAX_WORDS
                && line.small() * 3 <= line.words()
                && !endsSentence(tokens, line)
                && !tokens.isSign(line.last() - 1, ',')
                && line.stops() <= (trails(tokens, line) ? MAX_STOPS + 2 : MAX_STOPS);
    }

    /** Whether a line ends with a full stop that is no ellipsis. */
    static boolean endsSentence(Tokens tokens, Line line) {
        return tokens.isSign(line.last() - 1, '.') && !trails(tokens, line);
    }

    /** "Harga Cabai Naik Lagi, Ternyata Ini Sebabnya...": whether a line ends with three dots. */
    private static boolean trails(Tokens tokens, Line line) {
        return line.last() - line.first() > 2
                && tokens.isSign(line.last() - 1, '.')
                && tokens.isSign(line.last() - 2, '.')
                && tokens.isSign(line.last() - 3, '.');
    }
}
