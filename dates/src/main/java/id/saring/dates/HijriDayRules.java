package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Days of a Hijri month by their number: "hari ke-6 Ramadan 1446 H", "hari pertama bulan Ramadan". */
final class HijriDayRules {
    private HijriDayRules() {}

    /** An expression that starts with "hari" and a number. */
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
        long name = month == null ? MonthName.read(t, at) : -1;
        if (name > 0 && MonthName.isHijri((int) name)) {
            month = Draft.period(Unit.MONTH, "month.hijri", at, (int) (name >>> 32));
            MonthName.set(month, (int) name);
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
