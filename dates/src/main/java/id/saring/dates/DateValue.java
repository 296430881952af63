package id.saring.dates;

import java.util.Optional;

/** What a time expression means. Immutable. */
public interface DateValue {
    /**
     * The TIMEX3 type.
     *
     * @return the type
     */
    DateType type();

    /**
     * The value in TIMEX3 form, such as {@code 2022-05-16}.
     *
     * @return the value, or empty where the expression cannot be resolved
     */
    Optional<String> timex3();

    /**
     * The first and last day of the value.
     *
     * @return the days, or empty for a duration, a set, a reference and an unresolved value
     */
    Optional<DateRange> range();
}
