package id.saring.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a time expression means. Immutable. */
public sealed interface DateValue {
    /**
     * The TIMEX3 type.
     *
     * @return the type
     */
    default DateType type() {
        return DateType.DATE;
    }

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
    default Optional<DateRange> range() {
        return Optional.empty();
    }

    /**
     * A day of the calendar.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(date.toString());
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(DateRange.day(date));
        }
    }

    /**
     * A clock time on a day.
     *
     * @param moment day and time on the local clock
     * @param seconds whether seconds are printed
     * @param zone the offset from UTC, where the text names WIB, WITA, WIT, GMT or UTC
     */
    record Time(LocalDateTime moment, boolean seconds, Optional<ZoneOffset> zone) implements DateValue {
        @Override
        public DateType type() {
            return DateType.TIME;
        }

        /**
         * The moment on the world's clock.
         *
         * @return the moment, or empty where no zone is printed
         */
        public Optional<OffsetDateTime> offsetDateTime() {
            return zone.map(moment::atOffset);
        }

        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.time(moment, seconds, zone));
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(DateRange.day(moment.toLocalDate()));
        }
    }

    /**
     * A part of a day.
     *
     * @param date the day
     * @param part the part
     */
    record PartOfDay(LocalDate date, DayPart part) implements DateValue {
        @Override
        public DateType type() {
            return DateType.TIME;
        }

        @Override
        public Optional<String> timex3() {
            return Optional.of(date + part.code());
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(DateRange.day(date));
        }
    }

    /**
     * An ISO week, from Monday to Sunday.
     *
     * @param monday its first day
     */
    record Week(LocalDate monday) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.week(monday));
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(new DateRange(monday, monday.plusDays(6)));
        }
    }

    /**
     * The Saturday and Sunday of an ISO week.
     *
     * @param monday the week's first day
     */
    record Weekend(LocalDate monday) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.week(monday) + "-WE");
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(new DateRange(monday.plusDays(5), monday.plusDays(6)));
        }
    }

    /**
     * A month.
     *
     * @param month year and month
     */
    record Month(YearMonth month) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(month.toString());
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
        }
    }

    /**
     * A quarter of a year.
     *
     * @param year the year
     * @param quarter 1 to 4
     */
    record Quarter(int year, int quarter) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.year(year) + "-Q" + quarter);
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(DateRange.months(year, quarter * 3 - 2, 3));
        }
    }

    /**
     * Half a year.
     *
     * @param year the year
     * @param half 1 or 2
     */
    record Half(int year, int half) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.year(year) + "-H" + half);
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(DateRange.months(year, half * 6 - 5, 6));
        }
    }

    /**
     * A season of the north.
     *
     * @param year the year in which it starts
     * @param code {@code SP}, {@code SU}, {@code FA} or {@code WI}
     */
    record Season(int year, String code) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.year(year) + "-" + code);
        }

        @Override
        public Optional<DateRange> range() {
            int month = switch (code) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            };
            return Optional.of(DateRange.months(year, month, 3));
        }
    }

    /**
     * A year.
     *
     * @param year the year, 1 to 9999
     */
    record Year(int year) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.year(year));
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(DateRange.years(year, year));
        }
    }

    /**
     * Ten years.
     *
     * @param decade the first three digits of its years: 199 for the nineties
     */
    record Decade(int decade) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.decade(decade));
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(DateRange.years(decade * 10, decade * 10 + 9));
        }
    }

    /**
     * A century.
     *
     * @param century its number: 19 for the years 1801 to 1900, written {@code 18}
     */
    record Century(int century) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.of(Timex3.century(century));
        }

        @Override
        public Optional<DateRange> range() {
            return Optional.of(DateRange.years(century * 100 - 99, century * 100));
        }
    }

    /**
     * From one value to another, both included.
     *
     * @param from the first
     * @param to the last
     */
    record Range(DateValue from, DateValue to) implements DateValue {
        @Override
        public DateType type() {
            return from.type();
        }

        @Override
        public Optional<String> timex3() {
            return from.timex3().flatMap(first -> to.timex3().map(last -> first + "/" + last));
        }

        @Override
        public Optional<DateRange> range() {
            return from.range().flatMap(first -> to.range().flatMap(first::to));
        }
    }

    /**
     * An amount of time that lies nowhere on the calendar.
     *
     * @param value such as {@code P2Y} or {@code PT3H}
     */
    record Duration(String value) implements DateValue {
        @Override
        public DateType type() {
            return DateType.DURATION;
        }

        @Override
        public Optional<String> timex3() {
            return Optional.of(value);
        }
    }

    /**
     * A frequency.
     *
     * @param value such as {@code P1D} or {@code XXXX-WXX-1}
     */
    record Recurrence(String value) implements DateValue {
        @Override
        public DateType type() {
            return DateType.SET;
        }

        @Override
        public Optional<String> timex3() {
            return Optional.of(value);
        }
    }

    /**
     * A vague word.
     *
     * @param value {@code PRESENT_REF}, {@code PAST_REF} or {@code FUTURE_REF}
     */
    record Reference(String value) implements DateValue {
        @Override
        public DateType type() {
            return DateType.REFERENCE;
        }

        @Override
        public Optional<String> timex3() {
            return Optional.of(value);
        }
    }

    /**
     * An expression that needs a reference that is not known, or names a day that does not exist.
     *
     * @param type the type
     * @param pattern what is known, with X for what is not: {@code XXXX-05-16}
     */
    record Unresolved(DateType type, String pattern) implements DateValue {
        @Override
        public Optional<String> timex3() {
            return Optional.empty();
        }
    }
}
