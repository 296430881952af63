package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Frequencies: "setiap Senin", "tiap dua tahun", "saban malam", "dua kali seminggu", "per hari". */
final class FrequencyRules {
    private FrequencyRules() {}

    /** "dua kali seminggu", "sekali sebulan". */
    static @Nullable Draft times(Tokens t, int i, int next) {
        if (!t.near(next)) {
            return null;
        }
        if (t.is(next, WordClass.ONE_UNIT)) {
            return set(Unit.of(t.value(next)), i, next + 1);
        }
        int at = t.is(next, WordClass.PER) || t.is(next, WordClass.EVERY) ? next + 1 : next;
        Unit unit = at > next && t.near(at) ? UnitName.countable(t, at) : Unit.NONE;
        return unit == Unit.NONE ? null : set(unit, i, at + 1);
    }

    private static Draft set(Unit unit, int i, int next) {
        return Draft.fixed(DateType.SET, "P" + unit.duration("1"), "set.times", i, next);
    }

    /** "per hari". */
    static @Nullable Draft per(Tokens t, int i) {
        Unit unit = t.near(i + 1) ? UnitName.countable(t, i + 1) : Unit.NONE;
        if (unit == Unit.NONE
                || t.near(i + 2, WordClass.THIS)
                || Tails.shift(t, i + 2) != Tails.NONE
                || t.near(i + 2) && (t.isNumber(i + 2) || MonthName.read(t, i + 2) >= 0)) {
            return null;
        }
        return Draft.fixed(DateType.SET, "P" + unit.duration("1"), "set.per", i, i + 2);
    }

    /** "setiap Senin", "tiap dua tahun", "setiap tanggal 5", "saban malam". */
    static @Nullable Draft every(Tokens t, int i) {
        int at = i + 1;
        if (t.mark(at) == '-' && t.is(at + 1, WordClass.EVERY)) {
            at += 2;
        }
        if (!t.near(at)) {
            return null;
        }
        if (t.is(at, WordClass.UNIT_NYA)) {
            return Draft.fixed(DateType.SET, "P" + Unit.of(t.value(at)).duration("1"), "set.every", i, at + 1);
        }
        Draft calendar = calendar(t, i, at);
        if (calendar != null) {
            return calendar;
        }
        Unit unit = UnitName.countable(t, at);
        if (unit != Unit.NONE) {
            return Draft.fixed(DateType.SET, "P" + unit.duration("1"), "set.every", i, at + 1);
        }
        Numerals.Amount amount = Numerals.amount(t, at);
        unit = amount == null || !t.near(amount.next()) ? Unit.NONE : UnitName.countable(t, amount.next());
        if (amount == null || unit == Unit.NONE) {
            return null;
        }
        String value = amount.half() ? DurationRules.half(unit, amount) : unit.duration(amount.text());
        int next = amount.next() + 1;
        if (t.near(next, WordClass.TIMES)) {
            next++;
        }
        return Draft.fixed(DateType.SET, "P" + value, "set.every", i, next);
    }

    private static @Nullable Draft calendar(Tokens t, int i, int start) {
        int at = start;
        if (t.is(at, WordClass.UNIT, Unit.DAY.ordinal()) && t.near(at + 1, WordClass.WEEKDAY)) {
            at++;
        }
        if (t.is(at, WordClass.WEEKDAY) && !UnitName.isWeek(t, at)) {
            return weekday(t, i, at);
        }
        int part = PartOfDayRules.end(t, at);
        if (part > 0) {
            DayPart of = PartOfDayRules.at(t, at);
            if (t.near(part, WordClass.UNIT) && t.value(part) == Unit.DAY.ordinal()) {
                part++;
            }
            if (t.near(part, WordClass.WEEKDAY) && of == DayPart.NIGHT) {
                int eve = t.value(part) == 1 ? 7 : t.value(part) - 1;
                return Draft.fixed(DateType.SET, "XXXX-WXX-" + eve + "TNI", "set.part", i, part + 1);
            }
            return Draft.fixed(DateType.SET, "XXXX-XX-XX" + of.code(), "set.part", i, part);
        }
        if (t.is(at, WordClass.EDGE, 3) && t.near(at + 1) && UnitName.countable(t, at + 1) == Unit.WEEK) {
            return Draft.fixed(DateType.SET, "XXXX-WXX-WE", "set.weekend", i, at + 2);
        }
        Draft day = PrintedDateRules.find(t, at, false);
        if (day != null && day.shape == Draft.Shape.DAY && day.year == Draft.UNKNOWN && !day.hijri) {
            String value = day.month == 0
                    ? String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day.day)
                    : String.format(java.util.Locale.ROOT, "XXXX-%02d-%02d", day.month, day.day);
            return Draft.fixed(DateType.SET, value, "set.date", i, day.next);
        }
        int monthAt = t.is(at, WordClass.UNIT, Unit.MONTH.ordinal()) ? at + 1 : at;
        if (t.is(monthAt, WordClass.MONTH) && t.near(monthAt)) {
            return Draft.fixed(
                    DateType.SET,
                    String.format(java.util.Locale.ROOT, "XXXX-%02d", t.value(monthAt)),
                    "set.month",
                    i,
                    monthAt + 1);
        }
        return null;
    }

    private static Draft weekday(Tokens t, int i, int at) {
        String first = "XXXX-WXX-" + t.value(at);
        int next = at + 1;
        int second = RangeSeparator.after(t, next, true);
        if (second > 0 && t.is(second, WordClass.WEEKDAY)) {
            return Draft.fixed(DateType.SET, first + "/XXXX-WXX-" + t.value(second), "set.weekdays", i, second + 1);
        }
        if (t.near(next) && PartOfDayRules.end(t, next) > 0) {
            return Draft.fixed(
                    DateType.SET,
                    first + PartOfDayRules.at(t, next).code(),
                    "set.weekday",
                    i,
                    PartOfDayRules.end(t, next));
        }
        return Draft.fixed(DateType.SET, first, "set.weekday", i, next);
    }
}
