package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Days of a Hijri month by their number: "hari ke-6 Ramadan 1446 H", "hari pertama bulan Ramadan". */
final class HijriDayRules {
    private HijriDayRules() {}

    /** "hari ke-6 Ramadan 1446 H". */
    static @Nullable Draft find(Tokens t, int i) {
        if (!t.is(i, WordClass.UNIT, Unit.DAY.ordinal())) {
            return null;
        }
        long ordinal = Ordinals.read(t, i + 1);
        int at = (int) (ordinal >>> 32);
        if (ordinal < 0 || !t.near(at)) {
            return null;
        }
        Draft month =
                t.is(at, WordClass.UNIT, Unit.MONTH.ordinal()) ? MonthRules.unit(t, at) : MonthRules.find(t, at, false);
        if (month == null && MonthName.read(t, at) > 0 && (int) MonthName.read(t, at) > 20) {
            month = Draft.period(Unit.MONTH, "month.hijri", at, (int) (MonthName.read(t, at) >>> 32));
            MonthName.set(month, (int) MonthName.read(t, at));
        }
        if (month == null || !month.hijri) {
            return null;
        }
        month.shape = Draft.Shape.DAY;
        month.unit = Unit.NONE;
        month.day = (int) ordinal;
        month.start = i;
        month.rule = "day.hijri";
        return month;
    }
}
