package id.saring.speaker;

import id.saring.text.Tokens;

/**
 * A stretch of the body, half-open.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 */
public record Range(int start, int end) {
    /** The stretch of a token. */
    public static Range of(Tokens tokens, int token) {
        return new Range(tokens.start(token), tokens.end(token));
    }

    /** The stretch of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
