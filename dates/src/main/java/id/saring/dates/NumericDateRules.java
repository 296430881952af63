package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Dates in digits: "16/5/2022", "16.05.2022", "2022-05-16", "Senin (16/5)", "16-17/5/2022", "28/5-3/6/2025". */
final class NumericDateRules {
    private NumericDateRules() {}

    /**
     * A date in digits.
     *
     * @param inDate something before says that a date follows: a weekday, a bracket after it, "tanggal"
     */
    static @Nullable Draft find(Tokens t, int i, boolean inDate) {
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
            Draft range = sameMonth(t, i, day);
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
        return crossMonth(t, draft);
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
    private static Draft crossMonth(Tokens t, Draft from) {
        int second = RangeSeparator.after(t, from.next, false);
        if (second == 0 || !t.isNumber(second) || t.mark(second + 1) != '/') {
            return from;
        }
        Draft to = dayMonth(t, second, '/', true);
        return to == null || to.shape != Draft.Shape.DAY ? from : Draft.range(from, to, "day.numeric.range", to.next);
    }

    /** "16-17/5/2022". */
    private static @Nullable Draft sameMonth(Tokens t, int i, int first) {
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
}
