package id.saring.clean;

import id.saring.text.Tokens;

/**
 * A line that is not blank.
 *
 * @param first its first token
 * @param last the token behind its last one
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param words how many words it has
 * @param capitals how many of them start with an upper-case letter
 * @param small how many of the lower-case ones are more than connectives, so that a headline would print them large
 * @param numbers how many numbers it has
 * @param stops how many sentence ends stand before its end
 * @param closed true if it ends as a sentence does
 * @param signs a bit for each sign of ASCII before '@' that it holds
 */
record Line(
        int first,
        int last,
        int start,
        int end,
        int words,
        int capitals,
        int small,
        int numbers,
        int stops,
        boolean closed,
        long signs) {
    private static final int FLOW_WORDS = 9;
    private static final int LONG_FLOW_WORDS = 24;

    static Line of(Tokens tokens, int first, int last) {
        int words = 0;
        int capitals = 0;
        int small = 0;
        int numbers = 0;
        int stops = 0;
        long signs = 0;
        for (int at = first; at < last; at++) {
            if (tokens.isWord(at)) {
                int capital = tokens.isCapital(at) ? 1 : 0;
                words++;
                capitals += capital;
                small += 1 - (capital | Connectives.count(tokens, at));
                continue;
            }
            int sign = tokens.sign(at);
            numbers += sign < 0 ? 1 : 0;
            stops += at + 1 < last && Signs.isStop(sign) ? 1 : 0;
            signs |= sign >= 0 && sign < Long.SIZE ? 1L << sign : 0;
        }
        return new Line(
                first,
                last,
                tokens.start(first),
                tokens.end(last - 1),
                words,
                capitals,
                small,
                numbers,
                stops,
                Sentences.endAt(tokens, first, last - 1),
                signs);
    }

    /** Whether it reads as running text: a sentence, or part of a long one. */
    boolean flows() {
        return closed && words >= 5 && small >= 2
                || words >= FLOW_WORDS && small * 3 >= words
                || words >= LONG_FLOW_WORDS && small * 5 >= words;
    }

    /**
     * Whether it holds a sign.
     *
     * @param sign one of ASCII before '@'
     */
    boolean holds(char sign) {
        return (signs & 1L << sign) != 0;
    }

    /** Whether it starts with a lower-case letter. */
    boolean startsSmall(Tokens tokens) {
        return tokens.isWord(first) && !tokens.isCapital(first);
    }

    /** Whether it could be an entry of a menu. */
    boolean isLabel() {
        return words <= 5 && !closed && stops == 0;
    }
}
