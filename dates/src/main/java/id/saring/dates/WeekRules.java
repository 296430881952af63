package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Weeks: "pekan lalu", "minggu ini", "pekan kedua Mei", "minggu terakhir bulan ini". */
final class WeekRules {
    /** The last week of a month, and the highest number of one. */
    private static final int LAST = 5;

    private WeekRules() {}

    /** An expression that starts with the name of a week. */
    static @Nullable Draft find(Tokens t, int i) {
        Draft shifted = PeriodRules.shifted(t, i, Unit.WEEK);
        if (shifted != null) {
            return shifted;
        }
        boolean last = t.near(i + 1, WordClass.LAST);
        long ordinal = last ? (long) (i + 2) << 32 | LAST : Ordinals.read(t, i + 1);
        int number = (int) ordinal;
        int at = (int) (ordinal >>> 32);
        if (ordinal < 0 || number < 1 || number > LAST || !t.near(at)) {
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
