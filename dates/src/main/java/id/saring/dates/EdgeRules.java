package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** The start, middle or end of a period: "awal Mei", "akhir tahun lalu", "tengah pekan ini", "akhir pekan". */
final class EdgeRules {
    private EdgeRules() {}

    /** "tengah pekan ini", "tengah tahun lalu". */
    static @Nullable Draft middle(Tokens t, int i) {
        Unit unit = t.near(i + 1) ? UnitName.at(t, i + 1) : Unit.NONE;
        if (unit != Unit.WEEK && unit != Unit.MONTH && unit != Unit.YEAR) {
            return null;
        }
        Draft draft = PeriodRules.shifted(t, i + 1, unit);
        if (draft != null) {
            draft.start = i;
            draft.mod = Mod.MID;
        }
        return draft;
    }

    /** "awal Mei", "akhir tahun lalu", "pertengahan 2019", "akhir pekan ini", "awal abad ke-20". */
    static @Nullable Draft find(Tokens t, int i, boolean licensed) {
        int at = i + 1;
        if (!t.close(at)) {
            return null;
        }
        Mod mod = Mod.values()[t.value(i) - 1];
        Draft inner = inner(t, i, at, licensed);
        if (inner == null || inner.shape != Draft.Shape.PERIOD) {
            return null;
        }
        inner.start = i;
        if (inner.unit == Unit.WEEK && mod == Mod.END && inner.index == 0) {
            inner.unit = Unit.WEEKEND;
            inner.rule = "weekend";
            return inner;
        }
        inner.mod = mod;
        return inner;
    }

    private static @Nullable Draft inner(Tokens t, int i, int at, boolean licensed) {
        if (t.isNumber(at)) {
            return t.digits(at) == 4 ? PeriodTails.joined(t, YearRules.printed(t, at)) : DecadeRules.tens(t, at);
        }
        return switch (t.kind(at)) {
            case MONTH, MONTH_SHORT, HIJRI, HIJRI_STEM -> MonthRules.find(t, at, true);
            case Q -> QuarterRules.letter(t, at, true);
            case ERA -> DecadeRules.era(t, at);
            case MUSIM -> SeasonRules.find(t, at);
            default -> unitOrBare(t, i, at, licensed);
        };
    }

    private static @Nullable Draft unitOrBare(Tokens t, int i, int at, boolean licensed) {
        Unit unit = UnitName.at(t, at);
        if (unit == Unit.NONE && UnitName.isMinggu(t, at) && t.is(at, WordClass.WEEKDAY, 7)) {
            return PeriodRules.shifted(t, at, Unit.WEEK);
        }
        Draft draft = PeriodRules.unit(t, at);
        if (draft == null && licensed && (unit == Unit.YEAR || unit == Unit.MONTH) && !isMadeUp(t, at + 1)) {
            draft = Draft.period(unit, "period.bare", i, at + 1).shift(Draft.Anchor.REFERENCE, 0);
        }
        return draft;
    }

    private static boolean isMadeUp(Tokens t, int i) {
        return t.near(i)
                && (t.is(i, WordClass.SCHOOL) || t.isNumber(i) || RangeSeparator.isDash(t.mark(i)) && t.glued(i));
    }
}
