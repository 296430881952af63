package id.saring.dates;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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

    static DateRange day(LocalDate date) {
        return new DateRange(date, date);
    }

    static DateRange months(int year, int month, int count) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateRange(first, first.plusMonths(count).minusDays(1));
    }

    /** Whole years, both included. */
    static DateRange years(int first, int last) {
        return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** From the first day of this run to the last of another; empty where that lies before. */
    Optional<DateRange> to(DateRange end) {
        return end.last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, end.last));
    }
}
