package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Expressions that start with the name of a unit, by the unit: "pekan lalu", "tahun 1999", "tahun-tahun mendatang". */
final class PeriodRules {
    private PeriodRules() {}

    /** The expression that starts with the name of a unit at a token: "kuartal I 2023", "abad ke-19". */
    static @Nullable Draft unit(Tokens t, int i) {
        Unit unit = UnitName.at(t, i);
        return switch (unit) {
            case WEEK -> WeekRules.find(t, i);
            case MONTH -> MonthRules.unit(t, i);
            case QUARTER, HALF -> QuarterRules.find(t, i, unit);
            case YEAR -> YearRules.find(t, i);
            case DECADE -> DecadeRules.find(t, i);
            case CENTURY -> CenturyRules.find(t, i);
            default -> null;
        };
    }

    /** As {@link #unit}; also "tahun-tahun mendatang". */
    static @Nullable Draft unitOrPlural(Tokens t, int i) {
        if (t.mark(i + 1) != '-' || !t.glued(i + 1) || t.wordId(i + 2) != t.wordId(i) || !t.glued(i + 2)) {
            return unit(t, i);
        }
        Draft draft = unit(t, i);
        if (draft != null) {
            return draft;
        }
        int at = i + 3;
        if (t.near(at, WordClass.AHEAD) || t.near(at, WordClass.KE) && t.near(at + 1, WordClass.DEPAN)) {
            int next = t.is(at, WordClass.KE) ? at + 2 : at + 1;
            return Draft.fixed(DateType.REFERENCE, "FUTURE_REF", "reference.plural", i, next);
        }
        return t.near(at, WordClass.LAST) || t.near(at, WordClass.AGO)
                ? Draft.fixed(DateType.REFERENCE, "PAST_REF", "reference.plural", i, at + 1)
                : null;
    }

    /** A unit with a tail: "pekan lalu", "tahun depan", "bulan itu", "abad ini". */
    static @Nullable Draft shifted(Tokens t, int i, Unit unit) {
        int shift = Tails.shift(t, i + 1);
        if (shift == Tails.NONE
                || t.is(i + 1, WordClass.NANTI)
                || t.is(i + 1, WordClass.LATER) && unit == Unit.WEEK && t.value(i + 1) == 0) {
            return null;
        }
        Draft draft = Draft.period(unit, "period.relative", i, Tails.next(t, i + 1));
        return draft.shift(Tails.anchor(shift), Tails.amount(shift));
    }
}
