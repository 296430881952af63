package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Weeks, months, quarters, years and longer. */
final class PeriodRules {
    private PeriodRules() {}

    /** "Oktober 2022", "Mei tahun lalu", "Januari-Maret 2022", "Juli lalu"; alone it needs a word before it. */
    static @Nullable Draft month(Tokens t, int i, boolean licensed) {
        Draft first = NamedDateRules.monthFirst(t, i);
        if (first != null) {
            return DayChain.extend(t, first);
        }
        long packed = MonthName.read(t, i);
        if (packed < 0) {
            return null;
        }
        Draft draft = Draft.period(Unit.MONTH, "month", i, (int) (packed >>> 32));
        setMonth(draft, (int) packed);
        PrintedYear.join(t, draft);
        int second = RangeSeparator.after(t, draft.next, false);
        long last = second == 0 ? -1 : MonthName.read(t, second);
        if (last >= 0 && !t.isNumber((int) (last >>> 32) - 2) && draft.hijri == (int) last > 20) {
            Draft to = Draft.period(Unit.MONTH, "month", i, (int) (last >>> 32));
            setMonth(to, (int) last);
            PrintedYear.join(t, to);
            if (to.year != Draft.UNKNOWN || licensed || to.yearShift != Draft.UNKNOWN) {
                return Draft.range(draft, to, "month.range", to.next);
            }
        }
        boolean dated = draft.year != Draft.UNKNOWN || draft.yearShift != Draft.UNKNOWN;
        boolean tail = tail(t, draft);
        if (dated || tail && !t.is(i, WordClass.MONTH_SHORT)) {
            return draft;
        }
        return licensed && t.is(i, WordClass.MONTH) ? draft : null;
    }

    private static void setMonth(Draft draft, int month) {
        draft.hijri = month > 20;
        draft.month = draft.hijri ? month - 20 : month;
        if (draft.hijri) {
            draft.rule = "month.hijri";
        }
    }

    /** Joins "lalu", "ini", "mendatang", "nanti", "kemarin", "itu" to a month, a year or a season. */
    private static boolean tail(Tokens t, Draft draft) {
        int i = draft.next;
        if (!t.near(i)) {
            return false;
        }
        boolean dated = draft.year != Draft.UNKNOWN;
        switch (t.kind(i)) {
            case AGO, YL -> draft.lean = Draft.Lean.PAST;
            case AHEAD, NANTI -> draft.lean = Draft.Lean.FUTURE;
            case THIS -> draft.lean = Draft.Lean.HERE;
            case DEPAN -> {
                if (dated) {
                    return false;
                }
                draft.lean = Draft.Lean.FUTURE;
            }
            case REL_DAY -> {
                if (t.value(i) == 2) {
                    return false;
                }
                draft.lean = t.value(i) < 0 ? Draft.Lean.PAST : Draft.Lean.FUTURE;
            }
            case THAT -> {
                if (dated) {
                    return false;
                }
                draft.shiftFromText = true;
                draft.lean = Draft.Lean.HERE;
            }
            case YANG, AKAN -> {
                int shift = Tails.shift(t, i);
                if (shift != -1 && shift != 1) {
                    return false;
                }
                draft.lean = shift < 0 ? Draft.Lean.PAST : Draft.Lean.FUTURE;
                draft.next = Tails.next(t, i) - 1;
            }
            default -> {
                return false;
            }
        }
        draft.next++;
        return true;
    }

    /** An expression that starts with the name of a unit: "pekan lalu", "tahun 1999", "kuartal I 2023", "abad ke-19". */
    static @Nullable Draft unit(Tokens t, int i) {
        Unit unit = UnitName.at(t, i);
        return switch (unit) {
            case WEEK -> week(t, i);
            case MONTH -> monthWord(t, i);
            case QUARTER, HALF -> part(t, i, unit);
            case YEAR -> year(t, i);
            case DECADE -> decade(t, i);
            case CENTURY -> century(t, i);
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

    /** "tengah pekan ini", "tengah tahun lalu". */
    static @Nullable Draft middle(Tokens t, int i) {
        Unit unit = t.near(i + 1) ? UnitName.at(t, i + 1) : Unit.NONE;
        if (unit != Unit.WEEK && unit != Unit.MONTH && unit != Unit.YEAR) {
            return null;
        }
        Draft draft = shifted(t, i + 1, unit);
        if (draft != null) {
            draft.start = i;
            draft.mod = Mod.MID;
        }
        return draft;
    }

    private static @Nullable Draft shifted(Tokens t, int i, Unit unit) {
        int shift = Tails.shift(t, i + 1);
        if (shift == Tails.NONE
                || t.is(i + 1, WordClass.NANTI)
                || t.is(i + 1, WordClass.LATER) && unit == Unit.WEEK && t.value(i + 1) == 0) {
            return null;
        }
        Draft draft = Draft.period(unit, "period.relative", i, Tails.next(t, i + 1));
        return draft.shift(Tails.anchor(shift), Tails.amount(shift));
    }

    private static @Nullable Draft week(Tokens t, int i) {
        Draft shifted = shifted(t, i, Unit.WEEK);
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
        Draft of = month ? monthWord(t, at) : month(t, at, true);
        if (of == null || of.shape != Draft.Shape.PERIOD) {
            return null;
        }
        of.unit = Unit.WEEK;
        of.index = number;
        of.start = i;
        of.rule = "week.of-month";
        return of;
    }

    private static @Nullable Draft monthWord(Tokens t, int i) {
        if (t.close(i + 1) && MonthName.read(t, i + 1) >= 0) {
            Draft draft = month(t, i + 1, true);
            if (draft != null) {
                draft.start = i;
            }
            return draft;
        }
        if (t.near(i + 1) && isFasting(t, i + 1)) {
            Draft draft = Draft.period(Unit.MONTH, "month.hijri", i, i + 2);
            setMonth(draft, 29);
            PrintedYear.join(t, draft);
            return tail(t, draft) || draft.year != Draft.UNKNOWN || draft.yearShift != Draft.UNKNOWN ? draft : null;
        }
        return shifted(t, i, Unit.MONTH);
    }

    private static boolean isFasting(Tokens t, int i) {
        return t.is(i, WordClass.FAST);
    }

    /** "kuartal I 2023", "semester kedua tahun lalu", "triwulan III/2022". */
    private static @Nullable Draft part(Tokens t, int i, Unit unit) {
        Draft shifted = shifted(t, i, unit);
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
        tail(t, draft);
        return draft;
    }

    /** "Q3 2020". */
    static @Nullable Draft quarterLetter(Tokens t, int i, boolean licensed) {
        if (!t.glued(i + 1) || t.digits(i + 1) != 1 || !t.isCapital(i)) {
            return null;
        }
        Draft draft = numbered(t, i, Unit.QUARTER, (long) (i + 2) << 32 | t.number(i + 1));
        boolean dated = licensed || draft != null && (draft.year != Draft.UNKNOWN || draft.yearShift != Draft.UNKNOWN);
        return dated ? draft : null;
    }

    /** "paruh pertama 2022". */
    static @Nullable Draft halfOf(Tokens t, int i) {
        long ordinal = Ordinals.read(t, i + 1);
        Draft draft = ordinal < 0 ? null : numbered(t, i, Unit.HALF, ordinal);
        return draft != null && (draft.year != Draft.UNKNOWN || draft.yearShift != Draft.UNKNOWN) ? draft : null;
    }

    private static @Nullable Draft year(Tokens t, int i) {
        int at = i + 1;
        Draft plural = pluralYears(t, i);
        if (plural != null) {
            return plural;
        }
        if (t.near(at, WordClass.SCHOOL)) {
            at++;
        }
        if (t.close(at) && t.isNumber(at)) {
            Draft draft = t.digits(at) == 4 ? years(t, at) : tens(t, at);
            if (draft != null) {
                draft.start = i;
                hijriYear(t, draft);
                tail(t, draft);
            }
            return draft;
        }
        if (at > i + 1) {
            return null;
        }
        if (t.near(at) && Numerals.startsWord(t, at)) {
            long words = Numerals.words(t, at);
            if ((int) words >= 1000 && (int) words <= 2200) {
                Draft draft = Draft.period(Unit.YEAR, "year", i, (int) (words >>> 32));
                draft.year = (int) words;
                return draft;
            }
        }
        return shifted(t, i, Unit.YEAR);
    }

    /** "tahun-tahun 1990-an". */
    private static @Nullable Draft pluralYears(Tokens t, int i) {
        if (t.mark(i + 1) == '-' && t.glued(i + 2) && t.is(i + 2, WordClass.UNIT, Unit.YEAR.ordinal())) {
            Draft draft = t.near(i + 3) ? tens(t, i + 3) : null;
            if (draft != null) {
                draft.start = i;
            }
            return draft;
        }
        return null;
    }

    private static void hijriYear(Tokens t, Draft draft) {
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
        draft.index =
                (digits == 4 ? number : number == 0 || number == 10 || number == 20 ? 2000 + number : 1900 + number)
                        / 10;
        return draft;
    }

    /** "2019", "2014-2019", "2023/2024", "1990-an" from a number of four digits. */
    static @Nullable Draft years(Tokens t, int i) {
        Draft tens = tens(t, i);
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
            int last = t.number(i + 2);
            if (t.digits(i + 2) == 2 && t.glued(i + 2) && t.glued(i + 1)) {
                last += draft.year / 100 * 100;
            } else if (t.digits(i + 2) != 4 || !PrintedYear.isPlausible(t, i + 2)) {
                return draft;
            }
            boolean chained = t.glued(i + 3)
                    && (t.mark(i + 3) == '/' || t.mark(i + 3) == '-')
                    && t.glued(i + 4)
                    && t.isNumber(i + 4);
            if (last > draft.year && last - draft.year <= 200 && !chained) {
                draft.rule = "year.range";
                draft.unit = Unit.SPAN;
                draft.lastYear = last;
                draft.next = i + 3;
            }
        }
        return draft;
    }

    /** "dekade 1980-an", "dasawarsa 90-an", "dekade lalu". */
    private static @Nullable Draft decade(Tokens t, int i) {
        Draft draft = t.near(i + 1) && t.isNumber(i + 1) ? tens(t, i + 1) : null;
        if (draft == null && t.near(i + 1) && PrintedYear.isPlausible(t, i + 1) && t.number(i + 1) % 10 == 0) {
            draft = Draft.period(Unit.DECADE, "decade", i, i + 2);
            draft.index = t.number(i + 1) / 10;
        }
        if (draft != null) {
            draft.start = i;
            return draft;
        }
        return shifted(t, i, Unit.DECADE);
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

    /** "abad ke-19", "abad XIX", "abad kedua puluh satu", "abad ini". */
    private static @Nullable Draft century(Tokens t, int i) {
        Draft shifted = shifted(t, i, Unit.CENTURY);
        if (shifted != null) {
            return shifted;
        }
        long ordinal = Ordinals.read(t, i + 1);
        int number = (int) ordinal;
        if (ordinal < 0 || number < 1 || number > 30) {
            return null;
        }
        Draft draft = Draft.period(Unit.CENTURY, "century", i, (int) (ordinal >>> 32));
        draft.index = number;
        if (t.near(draft.next, WordClass.BC)) {
            draft.index = 0;
            draft.next++;
        } else if (t.near(draft.next, WordClass.MASEHI)) {
            draft.next++;
        }
        return draft;
    }

    /** "musim semi 2024", "musim 2015-2016", "musim lalu". */
    static @Nullable Draft season(Tokens t, int i) {
        int at = i + 1;
        if (!t.near(at)) {
            return null;
        }
        if (t.is(at, WordClass.SEASON)) {
            Draft draft = Draft.period(Unit.SEASON, "season", i, at + 1);
            draft.index = t.value(at);
            PrintedYear.join(t, draft);
            boolean dated = draft.year != Draft.UNKNOWN || draft.yearShift != Draft.UNKNOWN;
            return tail(t, draft) || dated ? draft : null;
        }
        if (t.isNumber(at)) {
            Draft draft = years(t, at);
            if (draft != null) {
                draft.start = i;
                draft.rule = "season.sports";
            }
            return draft;
        }
        return shifted(t, i, Unit.SPAN);
    }

    /** "awal Mei", "akhir tahun lalu", "pertengahan 2019", "akhir pekan ini", "awal abad ke-20". */
    static @Nullable Draft edge(Tokens t, int i, boolean licensed) {
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
            return t.digits(at) == 4 ? withTail(t, years(t, at)) : tens(t, at);
        }
        return switch (t.kind(at)) {
            case MONTH, MONTH_SHORT, HIJRI, HIJRI_STEM -> month(t, at, true);
            case Q -> quarterLetter(t, at, true);
            case ERA -> era(t, at);
            case MUSIM -> season(t, at);
            default -> unitOrBare(t, i, at, licensed);
        };
    }

    private static @Nullable Draft unitOrBare(Tokens t, int i, int at, boolean licensed) {
        Unit unit = UnitName.at(t, at);
        if (unit == Unit.NONE && UnitName.isMinggu(t, at) && t.is(at, WordClass.WEEKDAY, 7)) {
            return shifted(t, at, Unit.WEEK);
        }
        Draft draft = unit(t, at);
        if (draft == null && licensed && (unit == Unit.YEAR || unit == Unit.MONTH) && !isMadeUp(t, at + 1)) {
            draft = Draft.period(unit, "period.bare", i, at + 1).shift(Draft.Anchor.REFERENCE, 0);
        }
        return draft;
    }

    private static boolean isMadeUp(Tokens t, int i) {
        return t.near(i)
                && (t.is(i, WordClass.SCHOOL) || t.isNumber(i) || RangeSeparator.isDash(t.mark(i)) && t.glued(i));
    }

    static @Nullable Draft withTail(Tokens t, @Nullable Draft draft) {
        if (draft != null) {
            tail(t, draft);
        }
        return draft;
    }

    /** "hari ke-6 Ramadan 1446 H". */
    static @Nullable Draft hijriDay(Tokens t, int i) {
        if (!t.is(i, WordClass.UNIT, Unit.DAY.ordinal())) {
            return null;
        }
        long ordinal = Ordinals.read(t, i + 1);
        int at = (int) (ordinal >>> 32);
        if (ordinal < 0 || !t.near(at)) {
            return null;
        }
        Draft month = t.is(at, WordClass.UNIT, Unit.MONTH.ordinal()) ? monthWord(t, at) : month(t, at, false);
        if (month == null && MonthName.read(t, at) > 0 && (int) MonthName.read(t, at) > 20) {
            month = Draft.period(Unit.MONTH, "month.hijri", at, (int) (MonthName.read(t, at) >>> 32));
            setMonth(month, (int) MonthName.read(t, at));
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
