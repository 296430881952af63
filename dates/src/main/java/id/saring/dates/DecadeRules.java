package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Decades: "1990-an", "90an", "dekade 1980-an", "dasawarsa lalu", "era 2000-an", "tahun-tahun 1990-an". */
final class DecadeRules {
    private DecadeRules() {}

    /** "tahun-tahun 1990-an". */
    static @Nullable Draft plural(Tokens t, int i) {
        if (t.mark(i + 1) == '-' && t.glued(i + 2) && t.is(i + 2, WordClass.UNIT, Unit.YEAR.ordinal())) {
            Draft draft = t.near(i + 3) ? tens(t, i + 3) : null;
            if (draft != null) {
                draft.start = i;
            }
            return draft;
        }
        return null;
    }

    /** "1990-an", "90-an", "90an". */
    static @Nullable Draft tens(Tokens t, int i) {
        int at = RangeSeparator.isDash(t.mark(i + 1)) && t.glued(i + 1) ? i + 2 : i + 1;
        if (!t.glued(at) || !t.is(at, WordClass.AN)) {
            return null;
        }
        int number = t.number(i);
        int digits = t.digits(i);
        if (digits != 2 && digits != 4 || number % 10 != 0 || digits == 4 && !PrintedYear.isPlausible(t, i)) {
            return null;
        }
        Draft draft = Draft.period(Unit.DECADE, "decade", i, at + 1);
        int century = digits == 4 ? 0 : number <= 20 ? 2000 : 1900;
        draft.index = (century + number) / 10;
        return draft;
    }

    /** "dekade 1980-an", "dasawarsa 90-an", "dekade lalu". */
    static @Nullable Draft find(Tokens t, int i) {
        Draft draft = t.near(i + 1) && t.isNumber(i + 1) ? tens(t, i + 1) : null;
        if (draft == null && t.near(i + 1) && PrintedYear.isPlausible(t, i + 1) && t.number(i + 1) % 10 == 0) {
            draft = Draft.period(Unit.DECADE, "decade", i, i + 2);
            draft.index = t.number(i + 1) / 10;
        }
        if (draft != null) {
            draft.start = i;
            return draft;
        }
        return PeriodRules.shifted(t, i, Unit.DECADE);
    }

    /** "era 2000-an". */
    static @Nullable Draft era(Tokens t, int i) {
        Draft draft = t.near(i + 1) && t.isNumber(i + 1) ? tens(t, i + 1) : null;
        if (draft == null
                && t.near(i + 1, WordClass.UNIT)
                && t.value(i + 1) == Unit.YEAR.ordinal()
                && t.near(i + 2)
                && t.isNumber(i + 2)) {
            draft = tens(t, i + 2);
        }
        if (draft != null) {
            draft.start = i;
        }
        return draft;
    }
}
