package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Weeks: "pekan lalu", "minggu ini", "pekan kedua Mei", "minggu terakhir bulan ini". */
final class WeekRules {
    private WeekRules() {}

    /** An expression that starts with the name of a week. */
    static @Nullable Draft find(Tokens t, int i) {
        Draft shifted = PeriodRules.shifted(t, i, Unit.WEEK);
        if (shifted != null) {
            return shifted;
        }
        long ordinal = Ordinals.read(t, i + 1);
        int number = (int) ordinal;
        int at = (int) (ordinal >>> 32);
        boolean last = t.near(i + 1, WordClass.LAST);
        if (last) {
            number = 5;
            at = i + 2;
        }
        if (ordinal < 0 && !last || number < 1 || number > 5 || !t.near(at)) {
            return null;
        }
        boolean month = t.is(at, WordClass.UNIT, Unit.MONTH.ordinal());
        Draft of = month ? MonthRules.unit(t, at) : MonthRules.find(t, at, true);
        if (of == null || of.shape != Draft.Shape.PERIOD) {
            return null;
        }
        of.unit = Unit.WEEK;
        of.index = number;
        of.start = i;
        of.rule = "week.of-month";
        return of;
    }
}
