package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.dates.DateRange;
import id.saring.dates.DateType;
import id.saring.dates.DateValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of a text, by place. */
final class Days {
    private final List<DateMatch> dates;

    /** Dates in order of their start, and disjoint. */
    Days(List<DateMatch> dates) {
        this.dates = dates;
    }

    /** The date that starts at an offset, or just behind an opening bracket or a class word there; null if none. */
    @Nullable
    DateMatch at(int offset) {
        int low = 0;
        int high = dates.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int start = dates.get(middle).start();
            if (start == offset) {
                return isPoint(dates.get(middle)) ? dates.get(middle) : null;
            }
            if (start < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private static boolean isPoint(DateMatch date) {
        return date.value().type() == DateType.DATE || date.value().type() == DateType.TIME;
    }

    /** The day or the part of it that a date names, or its value where it is not one day. */
    static Optional<String> value(DateMatch date) {
        Optional<String> timex = date.value().timex3();
        Optional<DateRange> range = date.value().range();
        if (timex.filter(Days::isPartOfDay).isEmpty()
                && range.isPresent()
                && range.get().first().equals(range.get().last())) {
            return Optional.of(range.get().first().toString());
        }
        return timex;
    }

    /** "2022-05-16TNI". */
    private static boolean isPartOfDay(String timex) {
        int time = timex.indexOf('T');
        return time > 0 && time + 1 < timex.length() && Character.isLetter(timex.charAt(time + 1));
    }

    /** Whether a date names one month, one season, one quarter or half of a year, or one year. */
    static boolean isPeriod(DateMatch date) {
        DateValue value = date.value();
        return value instanceof DateValue.Month
                || value instanceof DateValue.Season
                || value instanceof DateValue.Quarter
                || value instanceof DateValue.Half
                || value instanceof DateValue.Year;
    }

    /** Whether a date names one day. */
    static boolean isDay(DateMatch date) {
        return date.value()
                .range()
                .map(range -> range.first().equals(range.last()))
                .orElse(false);
    }
}
