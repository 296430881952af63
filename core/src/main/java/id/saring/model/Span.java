package id.saring.model;

/**
 * A stretch of the raw text, half-open, in UTF-16 units.
 *
 * @param start where it starts, not negative
 * @param end where it ends, exclusive, not before the start
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Checks the order.
     *
     * @param start where it starts, not negative
     * @param end where it ends, exclusive, not before the start
     * @throws IllegalArgumentException unless {@code 0 <= start <= end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("0 <= start <= end does not hold: " + start + ", " + end);
        }
    }

    /**
     * The number of UTF-16 units.
     *
     * @return the length
     */
    public int length() {
        return end - start;
    }

    /**
     * The text of the span.
     *
     * @param text the text that the span belongs to
     * @return the slice
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /**
     * Whether two spans share a character.
     *
     * @param other another span of the same text
     * @return true if they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
