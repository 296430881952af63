package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Dates with the name of the month: "16 Mei 2022", "1-3 Mei", "6, 7, dan 8 Juni", "26 April-8 Mei", "1 Ramadan". */
final class NamedDateRules {
    /** No list of days in print is longer; keeps the scan linear. */
    private static final int LONGEST_LIST = 8;

    private NamedDateRules() {}

    /** A day of the month in digits, or in words where allowed: packed as {@code next << 32 | day}, or -1. */
    static long dayNumber(Tokens t, int i, boolean words) {
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
    static @Nullable Draft find(Tokens t, int i, boolean words) {
        long first = dayNumber(t, i, words);
        if (first < 0) {
            return null;
        }
        long last = lastDay(t, first, words);
        int at = last < 0 ? -1 : monthStart(t, (int) (last >>> 32));
        if (at < 0) {
            return null;
        }
        Draft draft = dayOf(t, i, at, (int) first);
        if (draft.month == 0 || draft.next == 0) {
            return null;
        }
        return (int) last == (int) first ? crossMonth(t, draft) : list(draft, (int) last);
    }

    /** The last day of a list or range in front of a month, packed as {@link #dayNumber}; -1 if it is none. */
    private static long lastDay(Tokens t, long first, boolean words) {
        long last = first;
        boolean commas = false;
        boolean and = false;
        for (int count = 1; count < LONGEST_LIST; count++) {
            int next = (int) (last >>> 32);
            if (monthStart(t, next) >= 0) {
                break;
            }
            int after = RangeSeparator.after(t, next, true);
            if (after == 0 && t.near(next) && t.is(next, WordClass.AND) && t.near(next + 1)) {
                after = next + 1;
                and = true;
            } else if (after == 0 && t.nearMark(next, ',') && t.near(next + 1)) {
                after = t.is(next + 1, WordClass.AND) ? next + 2 : next + 1;
                and |= after == next + 2;
                commas = true;
            }
            long more = after == 0 ? -1 : dayNumber(t, after, words);
            if (more < 0 || (int) more <= (int) last) {
                return -1;
            }
            last = more;
        }
        return commas && !and ? -1 : last;
    }

    private static Draft list(Draft to, int last) {
        Draft from = new Draft(Draft.Shape.DAY, "day.list", to.start, to.next);
        from.takeDate(to);
        from.yearShift = to.yearShift;
        to.day = last;
        return Draft.range(from, to, "day.range", to.next);
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
        MonthName.set(draft, (int) month);
        draft.rule = draft.hijri ? "day.hijri" : "day.named";
        joinYear(t, draft, monthAt);
        if (t.is(monthAt, WordClass.MONTH_SHORT)
                && draft.year == Draft.UNKNOWN
                && !t.isCapital(monthAt)
                && isAlsoWord(draft.month)) {
            draft.month = 0;
        }
        return draft;
    }

    /** Joins the year; between the same marks as the month in "5-Mei-2022". */
    private static void joinYear(Tokens t, Draft draft, int monthAt) {
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
        long day = dayNumber(t, second, false);
        if (day < 0 || monthStart(t, (int) (day >>> 32)) < 0) {
            return from;
        }
        Draft to = dayOf(t, second, monthStart(t, (int) (day >>> 32)), (int) day);
        if (to.month == 0 || to.hijri != from.hijri) {
            return from;
        }
        return Draft.range(from, to, "day.range.months", to.next);
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
}
