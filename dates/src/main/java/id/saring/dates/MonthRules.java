package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Months: "Oktober 2022", "Mei tahun lalu", "Januari-Maret 2022", "bulan Mei", "bulan lalu", "bulan puasa". */
final class MonthRules {
    private MonthRules() {}

    /** "Oktober 2022", "Mei tahun lalu", "Januari-Maret 2022", "Juli lalu"; alone it needs a word before it. */
    static @Nullable Draft find(Tokens t, int i, boolean licensed) {
        Draft first = NamedDateRules.monthFirst(t, i);
        if (first != null) {
            return DayChain.extend(t, first);
        }
        long packed = MonthName.read(t, i);
        if (packed < 0) {
            return null;
        }
        Draft draft = Draft.period(Unit.MONTH, "month", i, (int) (packed >>> 32));
        MonthName.set(draft, (int) packed);
        PrintedYear.join(t, draft);
        int second = RangeSeparator.after(t, draft.next, false);
        long last = second == 0 ? -1 : MonthName.read(t, second);
        if (last >= 0 && !t.isNumber((int) (last >>> 32) - 2) && draft.hijri == (int) last > 20) {
            Draft to = Draft.period(Unit.MONTH, "month", i, (int) (last >>> 32));
            MonthName.set(to, (int) last);
            PrintedYear.join(t, to);
            if (to.year != Draft.UNKNOWN || licensed || to.yearShift != Draft.UNKNOWN) {
                return Draft.range(draft, to, "month.range", to.next);
            }
        }
        boolean dated = draft.year != Draft.UNKNOWN || draft.yearShift != Draft.UNKNOWN;
        boolean tail = PeriodTails.join(t, draft);
        if (dated || tail && !t.is(i, WordClass.MONTH_SHORT)) {
            return draft;
        }
        return licensed && t.is(i, WordClass.MONTH) ? draft : null;
    }

    static @Nullable Draft unit(Tokens t, int i) {
        if (t.close(i + 1) && MonthName.read(t, i + 1) >= 0) {
            Draft draft = find(t, i + 1, true);
            if (draft != null) {
                draft.start = i;
            }
            return draft;
        }
        if (t.near(i + 1) && isFasting(t, i + 1)) {
            Draft draft = Draft.period(Unit.MONTH, "month.hijri", i, i + 2);
            MonthName.set(draft, 29);
            PrintedYear.join(t, draft);
            return PeriodTails.join(t, draft) || draft.year != Draft.UNKNOWN || draft.yearShift != Draft.UNKNOWN
                    ? draft
                    : null;
        }
        return PeriodRules.shifted(t, i, Unit.MONTH);
    }

    private static boolean isFasting(Tokens t, int i) {
        return t.is(i, WordClass.FAST);
    }
}
