package id.saring.dates;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A run of calendar days, both ends inclusive.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {
    /**
     * Checks the order.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public DateRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not be before first: " + first + ", " + last);
        }
    }
}
