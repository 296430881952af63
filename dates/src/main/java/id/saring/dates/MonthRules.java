package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Months: "Oktober 2022", "Mei tahun lalu", "Januari-Maret 2022", "bulan Mei", "bulan lalu", "bulan puasa". */
final class MonthRules {
    /** As {@link MonthName} counts. */
    private static final int RAMADAN = 29;

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
        Draft draft = named(t, i, packed);
        Draft range = range(t, draft, licensed);
        if (range != null) {
            return range;
        }
        boolean tail = PeriodTails.join(t, draft);
        if (draft.hasYear() || tail && !t.is(i, WordClass.MONTH_SHORT)) {
            return draft;
        }
        return licensed && t.is(i, WordClass.MONTH) ? draft : null;
    }

    private static Draft named(Tokens t, int i, long month) {
        Draft draft = Draft.period(Unit.MONTH, "month", i, (int) (month >>> 32));
        MonthName.set(draft, (int) month);
        PrintedYear.join(t, draft);
        return draft;
    }

    /** "Januari-Maret 2022", "Rajab-Ramadan 1443 H". */
    private static @Nullable Draft range(Tokens t, Draft from, boolean licensed) {
        int second = RangeSeparator.after(t, from.next, false);
        long last = second == 0 ? -1 : MonthName.read(t, second);
        if (last < 0 || t.isNumber((int) (last >>> 32) - 2) || from.hijri != MonthName.isHijri((int) last)) {
            return null;
        }
        Draft to = named(t, from.start, last);
        return to.hasYear() || licensed ? Draft.range(from, to, "month.range", to.next) : null;
    }

    /** "bulan Mei", "bulan puasa tahun lalu", "bulan depan". */
    static @Nullable Draft unit(Tokens t, int i) {
        if (t.close(i + 1) && MonthName.read(t, i + 1) >= 0) {
            Draft draft = find(t, i + 1, true);
            if (draft != null) {
                draft.start = i;
            }
            return draft;
        }
        if (t.near(i + 1, WordClass.FAST)) {
            Draft draft = Draft.period(Unit.MONTH, "month.hijri", i, i + 2);
            MonthName.set(draft, RAMADAN);
            PrintedYear.join(t, draft);
            return PeriodTails.join(t, draft) || draft.hasYear() ? draft : null;
        }
        return PeriodRules.shifted(t, i, Unit.MONTH);
    }
}
