package id.saring.dates;

import java.util.Objects;
import java.util.Optional;

/**
 * A time expression found in a text.
 *
 * @param start where it starts, in UTF-16 units of the text searched
 * @param end where it ends, exclusive
 * @param value what it means
 * @param mod the part of the interval that it names
 * @param approximate true where the day is calculated and may differ by one from the day observed
 * @param weekdayConflict true where the weekday printed is not the weekday of the date printed
 * @param rule the rule that found it, for tracing a wrong result
 */
public record DateMatch(
        int start,
        int end,
        DateValue value,
        Optional<Mod> mod,
        boolean approximate,
        boolean weekdayConflict,
        String rule) {
    /**
     * Checks that nothing is null and the span is not empty.
     *
     * @param start where it starts, in UTF-16 units of the text searched
     * @param end where it ends, exclusive
     * @param value what it means
     * @param mod the part of the interval that it names
     * @param approximate true where the day is calculated and may differ by one from the day observed
     * @param weekdayConflict true where the weekday printed is not the weekday of the date printed
     * @param rule the rule that found it, for tracing a wrong result
     */
    public DateMatch {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mod, "mod");
        Objects.requireNonNull(rule, "rule");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("0 <= start < end does not hold: " + start + ", " + end);
        }
    }
}
