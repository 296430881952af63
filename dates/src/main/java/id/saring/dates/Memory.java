package id.saring.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
    private final int[] yearOfDay = new int[13 * 32];
    private final int[] yearOfMonth = new int[13];
    private final @Nullable LocalDate[] weekdays = new LocalDate[8];

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
            yearOfDay[draft.month * 32 + draft.day] = date.getYear();
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
            yearOfMonth[draft.month] = month.getYear();
            year(draft, month.getYear());
        }
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
        int known = draft.day > 0 ? yearOfDay[draft.month * 32 + draft.day] : yearOfMonth[draft.month];
        return known > 0 && draft.lean != Draft.Lean.FUTURE ? known : Draft.UNKNOWN;
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
