package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year: "kuartal I 2023", "triwulan III/2022", "semester kedua tahun lalu", "Q3 2020". */
final class QuarterRules {
    private QuarterRules() {}

    /** "kuartal I 2023", "semester kedua tahun lalu", "triwulan III/2022". */
    static @Nullable Draft find(Tokens t, int i, Unit unit) {
        Draft shifted = PeriodRules.shifted(t, i, unit);
        if (shifted != null) {
            return shifted;
        }
        long ordinal = Ordinals.read(t, i + 1);
        return ordinal < 0 ? null : numbered(t, i, unit, ordinal);
    }

    private static @Nullable Draft numbered(Tokens t, int i, Unit unit, long ordinal) {
        int number = (int) ordinal;
        if (number < 1 || number > (unit == Unit.QUARTER ? 4 : 2)) {
            return null;
        }
        Draft draft = Draft.period(unit, unit == Unit.QUARTER ? "quarter" : "half", i, (int) (ordinal >>> 32));
        draft.index = number;
        int at = draft.next;
        if (t.near(at)
                && (t.mark(at) == '/' || RangeSeparator.isDash(t.mark(at)))
                && t.near(at + 1)
                && PrintedYear.isPlausible(t, at + 1)) {
            draft.year = t.number(at + 1);
            draft.next = at + 2;
            return draft;
        }
        PrintedYear.join(t, draft);
        PeriodTails.join(t, draft);
        return draft;
    }

    /** "Q3 2020". */
    static @Nullable Draft letter(Tokens t, int i, boolean licensed) {
        if (!t.glued(i + 1) || t.digits(i + 1) != 1 || !t.isCapital(i)) {
            return null;
        }
        Draft draft = numbered(t, i, Unit.QUARTER, (long) (i + 2) << 32 | t.number(i + 1));
        boolean dated = licensed || draft != null && draft.hasYear();
        return dated ? draft : null;
    }

    /** "paruh pertama 2022". */
    static @Nullable Draft half(Tokens t, int i) {
        long ordinal = Ordinals.read(t, i + 1);
        Draft draft = ordinal < 0 ? null : numbered(t, i, Unit.HALF, ordinal);
        return draft != null && draft.hasYear() ? draft : null;
    }
}
