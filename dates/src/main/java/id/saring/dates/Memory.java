package id.saring.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the resolver knows at a place of the text: the reference and the dates mentioned before. */
final class Memory {
    final @Nullable LocalDateTime reference;

    @Nullable
    LocalDate lastDay;

    @Nullable
    YearMonth lastMonth;

    @Nullable
    LocalDateTime lastMoment;

    int lastYear = Draft.UNKNOWN;

    /** A year named in a sentence holds for the yearless dates of that sentence. */
    private int sentenceYear = Draft.UNKNOWN;

    private int sentence = -1;
    /** The last year printed with each day and month, by {@code month * 32 + day}; made for the first one. */
    private int[] years = {};

    private final @Nullable LocalDate[] weekdays = new @Nullable LocalDate[8];

    Memory(@Nullable LocalDateTime reference) {
        this.reference = reference;
    }

    @Nullable
    LocalDate today() {
        return reference == null ? null : reference.toLocalDate();
    }

    void day(Draft draft, LocalDate date) {
        lastDay = date;
        lastMonth = YearMonth.from(date);
        lastYear = date.getYear();
        if (draft.day > 0 && draft.month > 0 && !draft.hijri) {
            remember(draft.month * 32 + draft.day, date.getYear());
            weekdays[date.getDayOfWeek().getValue()] = date;
            if (draft.isFull() && draft.weekday == 0) {
                year(draft, date.getYear());
            }
        }
    }

    void month(Draft draft, YearMonth month) {
        lastMonth = month;
        lastYear = month.getYear();
        if (draft.year != Draft.UNKNOWN && !draft.hijri && draft.month > 0) {
            remember(draft.month * 32, month.getYear());
            year(draft, month.getYear());
        }
    }

    private void remember(int day, int year) {
        if (years.length == 0) {
            years = new int[13 * 32];
            Arrays.fill(years, Draft.UNKNOWN);
        }
        years[day] = year;
    }

    private int known(int day) {
        return day < years.length ? years[day] : Draft.UNKNOWN;
    }

    void year(Draft draft, int year) {
        lastYear = year;
        sentenceYear = year;
        sentence = draft.sentence;
    }

    /** The year that the text itself gives a yearless date, or UNKNOWN. */
    int yearFromText(Draft draft) {
        if (draft.hintYear != Draft.UNKNOWN) {
            boolean before = draft.hintMonth == 0
                    || draft.month < draft.hintMonth
                    || draft.month == draft.hintMonth && (draft.day <= draft.hintDay || draft.hintDay == 0);
            return before ? draft.hintYear : draft.hintYear - 1;
        }
        if (draft.lean == Draft.Lean.NONE && draft.weekday == 0 && sentence == draft.sentence) {
            return sentenceYear;
        }
        return draft.lean == Draft.Lean.FUTURE ? Draft.UNKNOWN : known(draft.month * 32 + draft.day);
    }

    /** A printed date of that weekday mentioned before, within a week of the reference, or null. */
    @Nullable
    LocalDate weekday(int weekday) {
        LocalDate known = weekdays[weekday];
        LocalDate today = today();
        return known == null || today != null && Math.abs(ChronoUnit.DAYS.between(today, known)) > 7 ? null : known;
    }

    /** The day that a clock time without a day belongs to. */
    @Nullable
    LocalDate clockDay() {
        LocalDate today = today();
        if (lastDay == null || today != null && Math.abs(ChronoUnit.DAYS.between(today, lastDay)) > 60) {
            return today;
        }
        return lastDay;
    }

    /** The day that "sehari kemudian" counts from. */
    @Nullable
    LocalDate textDay() {
        return lastDay == null ? today() : lastDay;
    }
}
