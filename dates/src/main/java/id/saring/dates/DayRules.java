package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Days: numeric and named dates, weekdays, relative days. */
final class DayRules {
    /** No list of days in print is longer; keeps the scan linear. */
    private static final int LONGEST_LIST = 8;

    private DayRules() {}

    /** A day of the month in digits, or in words where allowed: packed as {@code next << 32 | day}, or -1. */
    private static long day(Tokens t, int i, boolean words) {
        int number = t.number(i);
        if (number >= 0) {
            return t.digits(i) <= 2 && number >= 1 && number <= 31 ? (long) (i + 1) << 32 | number : -1;
        }
        if (!words || !Numerals.startsWord(t, i)) {
            return -1;
        }
        long value = Numerals.words(t, i);
        return (int) value >= 1 && (int) value <= 31 ? value : -1;
    }

    /** "16 Mei 2022", "1-3 Mei", "6 hingga 8 Juni", "26 April-8 Mei 2022", "5-Mei-2022", "1 Ramadan 1443 H". */
    static @Nullable Draft named(Tokens t, int i, boolean words) {
        long first = day(t, i, words);
        if (first < 0) {
            return null;
        }
        int next = (int) (first >>> 32);
        int last = (int) first;
        int count = 1;
        boolean commas = false;
        boolean and = false;
        while (count < LONGEST_LIST && monthStart(t, next) < 0) {
            int after = RangeSeparator.after(t, next, true);
            if (after == 0 && t.near(next) && t.is(next, WordClass.AND) && t.near(next + 1)) {
                after = next + 1;
                and = true;
            } else if (after == 0 && t.nearMark(next, ',') && t.near(next + 1)) {
                after = t.is(next + 1, WordClass.AND) ? next + 2 : next + 1;
                and |= after == next + 2;
                commas = true;
            }
            long more = after == 0 ? -1 : day(t, after, words);
            if (more < 0 || (int) more <= last) {
                return null;
            }
            last = (int) more;
            next = (int) (more >>> 32);
            count++;
        }
        int at = monthStart(t, next);
        if (at < 0 || commas && !and) {
            return null;
        }
        Draft draft = dayOf(t, i, at, (int) first);
        if (draft.month == 0 || draft.next == 0) {
            return null;
        }
        if (count == 1) {
            return crossMonth(t, draft);
        }
        Draft from = new Draft(Draft.Shape.DAY, "day.list", i, draft.next);
        from.day = (int) first;
        from.month = draft.month;
        from.year = draft.year;
        from.hijri = draft.hijri;
        from.yearShift = draft.yearShift;
        draft.day = last;
        return Draft.range(from, draft, "day.range", draft.next);
    }

    /** The token where a month name starts after a day, or -1. */
    private static int monthStart(Tokens t, int i) {
        int at = i;
        if (t.near(at) && t.mark(at) == ',' && t.near(at + 1) && t.is(at + 1, WordClass.UNIT, Unit.MONTH.ordinal())) {
            at++;
        }
        if (t.close(at) && t.is(at, WordClass.UNIT, Unit.MONTH.ordinal())) {
            at++;
        }
        if (t.glued(at) && (t.mark(at) == '-' || t.mark(at) == '/') && t.glued(at + 1)) {
            at++;
        }
        return t.close(at) && MonthName.read(t, at) >= 0 ? at : -1;
    }

    private static Draft dayOf(Tokens t, int i, int monthAt, int day) {
        long month = MonthName.read(t, monthAt);
        Draft draft = new Draft(Draft.Shape.DAY, "day.named", i, (int) (month >>> 32));
        draft.day = day;
        draft.hijri = (int) month > 20;
        draft.month = draft.hijri ? (int) month - 20 : (int) month;
        if (draft.hijri) {
            draft.rule = "day.hijri";
        }
        int at = draft.next;
        if ((t.mark(at) == '-' || t.mark(at) == '/')
                && t.mark(monthAt - 1) == t.mark(at)
                && t.glued(at)
                && t.glued(at + 1)
                && t.isNumber(at + 1)) {
            if (t.digits(at + 1) == 4 || t.digits(at + 1) == 2) {
                draft.year = PrintedYear.full(t.number(at + 1), t.digits(at + 1));
                draft.next = at + 2;
            }
        } else {
            PrintedYear.join(t, draft);
        }
        if (t.is(monthAt, WordClass.MONTH_SHORT)
                && draft.year == Draft.UNKNOWN
                && !t.isCapital(monthAt)
                && isAlsoWord(draft.month)) {
            draft.month = 0;
        }
        return draft;
    }

    /** "mar", "may" and "sep" in lower case are words or names too. */
    private static boolean isAlsoWord(int month) {
        return month == 3 || month == 5 || month == 9;
    }

    private static Draft crossMonth(Tokens t, Draft from) {
        int second = RangeSeparator.after(t, from.next, false);
        if (second == 0) {
            return from;
        }
        long day = day(t, second, false);
        if (day < 0 || monthStart(t, (int) (day >>> 32)) < 0) {
            return from;
        }
        Draft to = dayOf(t, second, monthStart(t, (int) (day >>> 32)), (int) day);
        if (to.month == 0 || to.hijri != from.hijri) {
            return from;
        }
        return Draft.range(from, to, "day.range.months", to.next);
    }

    /**
     * A date in digits.
     *
     * @param inDate something before says that a date follows: a weekday, a bracket after it, "tanggal"
     */
    private static @Nullable Draft numeric(Tokens t, int i, boolean inDate) {
        if (t.digits(i) == 4) {
            return iso(t, i);
        }
        int day = t.number(i);
        if (day < 1 || day > 31 || t.digits(i) > 2) {
            return null;
        }
        char mark = t.mark(i + 1);
        if (!t.near(i + 1) || !t.near(i + 2)) {
            return null;
        }
        if (inDate && (RangeSeparator.isDash(mark) || t.is(i + 1, WordClass.AND) || t.is(i + 1, WordClass.TO))) {
            Draft range = numericRange(t, i, day);
            if (range != null) {
                return range;
            }
        }
        if (mark != '/' && mark != '-' && mark != '.' || mark != '/' && (!t.glued(i + 1) || !t.glued(i + 2))) {
            return null;
        }
        return dayMonth(t, i, mark, inDate);
    }

    private static @Nullable Draft dayMonth(Tokens t, int i, char mark, boolean inDate) {
        int month = t.number(i + 2);
        if (month < 1 || month > 12 || t.digits(i + 2) > 2) {
            return null;
        }
        Draft draft = new Draft(Draft.Shape.DAY, "day.numeric", i, i + 3);
        draft.day = t.number(i);
        draft.month = month;
        boolean again = t.mark(i + 3) == mark && t.near(i + 3) && t.near(i + 4) && t.isNumber(i + 4);
        if (again) {
            int digits = t.digits(i + 4);
            if (digits != 4 && (digits != 2 || !inDate) || digits == 4 && !PrintedYear.isPlausible(t, i + 4)) {
                return null;
            }
            draft.year = PrintedYear.full(t.number(i + 4), digits);
            draft.next = i + 5;
            return isChained(t, draft) ? null : draft;
        }
        if (!inDate || mark != '/' || isChained(t, draft)) {
            return null;
        }
        draft.rule = "day.numeric.yearless";
        return crossNumeric(t, draft);
    }

    /** Another separator and digit follow: a number of a letter, a version, an address. */
    private static boolean isChained(Tokens t, Draft draft) {
        char after = t.at(t.end(draft.next - 1));
        return (after == '/' || after == '-' || after == '.')
                        && Character.isDigit(t.at(t.end(draft.next - 1) + 1))
                        && !(after == '-' && t.mark(draft.next + 2) == '/')
                || Character.isLetter(after) && after != 'T' && after != 'W' && after != 'w';
    }

    /** "28/5-3/6/2025". */
    private static Draft crossNumeric(Tokens t, Draft from) {
        int second = RangeSeparator.after(t, from.next, false);
        if (second == 0 || !t.isNumber(second) || t.mark(second + 1) != '/') {
            return from;
        }
        Draft to = dayMonth(t, second, '/', true);
        return to == null || to.shape != Draft.Shape.DAY ? from : Draft.range(from, to, "day.numeric.range", to.next);
    }

    /** "16-17/5/2022". */
    private static @Nullable Draft numericRange(Tokens t, int i, int first) {
        int last = t.number(i + 2);
        if (t.digits(i + 2) > 2 || last <= first || last > 31 || t.mark(i + 3) != '/') {
            return null;
        }
        Draft to = dayMonth(t, i + 2, '/', true);
        if (to == null || to.shape != Draft.Shape.DAY) {
            return null;
        }
        Draft from = new Draft(Draft.Shape.DAY, "day.numeric", i, to.next);
        from.day = first;
        from.month = to.month;
        from.year = to.year;
        return Draft.range(from, to, "day.numeric.range", to.next);
    }

    private static @Nullable Draft iso(Tokens t, int i) {
        char mark = t.mark(i + 1);
        if ((mark != '-' && mark != '/')
                || t.mark(i + 3) != mark
                || t.digits(i + 2) != 2
                || t.digits(i + 4) != 2
                || !t.glued(i + 1)
                || !t.glued(i + 2)
                || !t.glued(i + 3)
                || !t.glued(i + 4)) {
            return null;
        }
        Draft draft = new Draft(Draft.Shape.DAY, "day.iso", i, i + 5);
        draft.year = t.number(i);
        draft.month = t.number(i + 2);
        draft.day = t.number(i + 4);
        if (draft.month < 1 || draft.month > 12 || draft.day < 1 || draft.day > 31 || isChained(t, draft)) {
            return null;
        }
        return draft;
    }

    /** "Agustus 24, 2015", "May 4, 2018". */
    static @Nullable Draft monthFirst(Tokens t, int i) {
        long month = MonthName.read(t, i);
        int at = (int) (month >>> 32);
        int day = t.number(at);
        if (month < 0
                || (int) month > 12
                || day < 1
                || day > 31
                || !t.near(at)
                || !t.nearMark(at + 1, ',')
                || !t.near(at + 2)
                || !PrintedYear.isPlausible(t, at + 2)) {
            return null;
        }
        Draft draft = new Draft(Draft.Shape.DAY, "day.month-first", i, at + 3);
        draft.day = day;
        draft.month = (int) month;
        draft.year = t.number(at + 2);
        return draft;
    }

    /** A printed date of any form, numeric or named; "tanggal" and "tgl" before it are part of it. */
    static @Nullable Draft printed(Tokens t, int i, boolean inDate) {
        boolean word = t.is(i, WordClass.DATE_WORD);
        int at = !word ? i : t.mark(i + 1) == '.' && t.glued(i + 1) ? i + 2 : i + 1;
        if (word && !t.close(at)) {
            return null;
        }
        boolean number = t.isNumber(at);
        Draft draft = number || word ? named(t, at, word) : null;
        if (draft == null && number) {
            draft = numeric(t, at, inDate || word);
        }
        if (draft == null && !word && !number) {
            draft = monthFirst(t, at);
        }
        if (draft == null && word) {
            draft = dayOfMonth(t, at);
        }
        if (draft != null) {
            draft.start = i;
        }
        return draft;
    }

    /** "tanggal 24". */
    private static @Nullable Draft dayOfMonth(Tokens t, int i) {
        long day = day(t, i, true);
        if (day < 0 || t.near((int) (day >>> 32), WordClass.HUGE)) {
            return null;
        }
        Draft draft = new Draft(Draft.Shape.DAY, "day.of-month", i, (int) (day >>> 32));
        draft.day = (int) day;
        int second = RangeSeparator.after(t, draft.next, true);
        long last = second == 0 ? -1 : day(t, second, true);
        if (last < 0 || (int) last <= draft.day) {
            return draft;
        }
        Draft to = new Draft(Draft.Shape.DAY, "day.of-month", i, (int) (last >>> 32));
        to.day = (int) last;
        return Draft.range(draft, to, "day.of-month.range", to.next);
    }
}
