package id.saring.speaker;

/**
 * A stretch of the body, half-open.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 */
public record Range(int start, int end) {
    /** The stretch of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
