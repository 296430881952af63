package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Years: "tahun 1999", "tahun 1443 H", "tahun dua ribu dua", "tahun lalu", "2014-2019", "tahun ajaran 2023/2024". */
final class YearRules {
    private YearRules() {}

    /** An expression that starts with "tahun". */
    static @Nullable Draft find(Tokens t, int i) {
        Draft plural = DecadeRules.plural(t, i);
        if (plural != null) {
            return plural;
        }
        boolean school = t.near(i + 1, WordClass.SCHOOL);
        int at = school ? i + 2 : i + 1;
        if (t.close(at) && t.isNumber(at)) {
            return number(t, i, at);
        }
        if (school) {
            return null;
        }
        Draft words = t.near(at) && Numerals.startsWord(t, at) ? words(t, i, at) : null;
        return words != null ? words : PeriodRules.shifted(t, i, Unit.YEAR);
    }

    private static @Nullable Draft number(Tokens t, int i, int at) {
        Draft draft = t.digits(at) == 4 ? printed(t, at) : DecadeRules.tens(t, at);
        if (draft != null) {
            draft.start = i;
            hijri(t, draft);
            PeriodTails.join(t, draft);
        }
        return draft;
    }

    /** "tahun dua ribu dua". */
    private static @Nullable Draft words(Tokens t, int i, int at) {
        long words = Numerals.words(t, at);
        if ((int) words < 1000 || (int) words > 2200) {
            return null;
        }
        Draft draft = Draft.period(Unit.YEAR, "year", i, (int) (words >>> 32));
        draft.year = (int) words;
        return draft;
    }

    /** "tahun 1443 H". */
    private static void hijri(Tokens t, Draft draft) {
        if (draft.shape == Draft.Shape.PERIOD
                && draft.unit == Unit.YEAR
                && t.near(draft.next, WordClass.HIJRI_ERA)
                && draft.year >= 1300
                && draft.year < 1500) {
            draft.hijri = true;
            draft.rule = "year.hijri";
            draft.next++;
        }
    }

    /** "2019", "2014-2019", "2023/2024", "1990-an" from a number of four digits. */
    static @Nullable Draft printed(Tokens t, int i) {
        Draft tens = DecadeRules.tens(t, i);
        if (tens != null) {
            return tens;
        }
        if (!PrintedYear.isPlausible(t, i)) {
            return null;
        }
        Draft draft = Draft.period(Unit.YEAR, "year", i, i + 1);
        draft.year = t.number(i);
        char mark = t.mark(i + 1);
        if ((mark == '/' || RangeSeparator.isDash(mark)) && t.near(i + 1) && t.near(i + 2)) {
            span(t, i + 2, draft);
        }
        return draft;
    }

    /** Joins the last year of "2014-2019" and "2023/24". */
    private static void span(Tokens t, int i, Draft draft) {
        int last = t.number(i);
        if (t.digits(i) == 2 && t.glued(i) && t.glued(i - 1)) {
            last += draft.year / 100 * 100;
        } else if (!PrintedYear.isPlausible(t, i)) {
            return;
        }
        boolean chained =
                t.glued(i + 1) && (t.mark(i + 1) == '/' || t.mark(i + 1) == '-') && t.glued(i + 2) && t.isNumber(i + 2);
        if (last > draft.year && last - draft.year <= 200 && !chained) {
            draft.rule = "year.range";
            draft.unit = Unit.SPAN;
            draft.lastYear = last;
            draft.next = i + 1;
        }
    }
}
