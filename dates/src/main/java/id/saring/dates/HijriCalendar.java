package id.saring.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hijri dates as Indonesia observed them; where no decision is in the table, as the Umm al-Qura calendar has them. */
final class HijriCalendar {
    private static final Map<Integer, LocalDate> FIRST_DAYS = firstDays();

    private HijriCalendar() {}

    /** A day and whether it is only calculated. */
    record Found(LocalDate date, boolean approximate) {}

    private static Map<Integer, LocalDate> firstDays() {
        Map<Integer, LocalDate> days = new HashMap<>();
        for (Rows.Row row : Rows.of("hijri.tsv", 4)) {
            days.put(row.number(0) * 12 + row.number(1), LocalDate.parse(row.cell(2)));
        }
        return Map.copyOf(days);
    }

    static @Nullable Found date(int year, int month, int day) {
        LocalDate first = FIRST_DAYS.get(year * 12 + month);
        if (day < 1 || day > 30) {
            return null;
        }
        if (first != null) {
            return new Found(first.plusDays(day - 1L), false);
        }
        LocalDate next = FIRST_DAYS.get(year * 12 + month + 1);
        try {
            HijrahDate start = HijrahDate.of(year, month, 1);
            LocalDate calculated = LocalDate.from(start);
            if (next != null) {
                calculated = next.minusDays(start.lengthOfMonth());
            }
            return new Found(calculated.plusDays(day - 1L), true);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last day of a month. */
    static @Nullable Found lastDay(int year, int month) {
        Found next = month == 12 ? date(year + 1, 1, 1) : date(year, month + 1, 1);
        return next == null ? null : new Found(next.date().minusDays(1), next.approximate());
    }

    /** The Hijri year that a day falls in, by calculation. */
    static int yearOf(LocalDate date) {
        try {
            return HijrahDate.from(date).get(ChronoField.YEAR);
        } catch (DateTimeException e) {
            return -1;
        }
    }
}
