package id.saring.dates;

import java.util.Locale;
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
            return set(Unit.of(t.value(next)), "set.times", i, next + 1);
        }
        int at = t.is(next, WordClass.PER) || t.is(next, WordClass.EVERY) ? next + 1 : next;
        Unit unit = at > next && t.near(at) ? UnitName.countable(t, at) : Unit.NONE;
        return unit == Unit.NONE ? null : set(unit, "set.times", i, at + 1);
    }

    private static Draft set(Unit unit, String rule, int i, int next) {
        return Draft.fixed(DateType.SET, "P" + unit.duration("1"), rule, i, next);
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
        return set(unit, "set.per", i, i + 2);
    }

    /** "setiap Senin", "tiap dua tahun", "setiap tanggal 5", "saban malam". */
    static @Nullable Draft every(Tokens t, int i) {
        int at = t.mark(i + 1) == '-' && t.is(i + 2, WordClass.EVERY) ? i + 3 : i + 1;
        if (!t.near(at)) {
            return null;
        }
        if (t.is(at, WordClass.UNIT_NYA)) {
            return set(Unit.of(t.value(at)), "set.every", i, at + 1);
        }
        Draft calendar = calendar(t, i, at);
        if (calendar != null) {
            return calendar;
        }
        Unit unit = UnitName.countable(t, at);
        return unit == Unit.NONE ? counted(t, i, at) : set(unit, "set.every", i, at + 1);
    }

    /** "setiap dua tahun sekali". */
    private static @Nullable Draft counted(Tokens t, int i, int at) {
        Numerals.Amount amount = Numerals.amount(t, at);
        if (amount == null || !t.near(amount.next())) {
            return null;
        }
        Unit unit = UnitName.countable(t, amount.next());
        if (unit == Unit.NONE) {
            return null;
        }
        String value = amount.half() ? DurationRules.half(unit, amount) : unit.duration(amount.text());
        int next = amount.next() + 1;
        return Draft.fixed(DateType.SET, "P" + value, "set.every", i, t.near(next, WordClass.TIMES) ? next + 1 : next);
    }

    /** What lies on the calendar: weekdays, parts of the day, week-ends, dates and months. */
    private static @Nullable Draft calendar(Tokens t, int i, int start) {
        boolean hari = t.is(start, WordClass.UNIT, Unit.DAY.ordinal()) && t.near(start + 1, WordClass.WEEKDAY);
        int at = hari ? start + 1 : start;
        if (t.is(at, WordClass.WEEKDAY) && !UnitName.isWeek(t, at)) {
            return weekday(t, i, at);
        }
        if (PartOfDayRules.end(t, at) > 0) {
            return part(t, i, at);
        }
        if (t.is(at, WordClass.EDGE, 3) && t.near(at + 1) && UnitName.countable(t, at + 1) == Unit.WEEK) {
            return Draft.fixed(DateType.SET, "XXXX-WXX-WE", "set.weekend", i, at + 2);
        }
        Draft date = date(t, i, at);
        return date != null ? date : month(t, i, at);
    }

    /** "setiap pagi", "setiap malam Minggu". */
    private static Draft part(Tokens t, int i, int at) {
        DayPart part = PartOfDayRules.at(t, at);
        int next = PartOfDayRules.end(t, at);
        if (t.near(next, WordClass.UNIT) && t.value(next) == Unit.DAY.ordinal()) {
            next++;
        }
        if (t.near(next, WordClass.WEEKDAY) && part == DayPart.NIGHT) {
            int eve = t.value(next) == 1 ? 7 : t.value(next) - 1;
            return Draft.fixed(DateType.SET, "XXXX-WXX-" + eve + "TNI", "set.part", i, next + 1);
        }
        return Draft.fixed(DateType.SET, "XXXX-XX-XX" + part.code(), "set.part", i, next);
    }

    /** "setiap 17 Agustus", "setiap tanggal 5". */
    private static @Nullable Draft date(Tokens t, int i, int at) {
        Draft day = PrintedDateRules.find(t, at, false);
        if (day == null || day.shape != Draft.Shape.DAY || day.year != Draft.UNKNOWN || day.hijri) {
            return null;
        }
        String value = day.month == 0
                ? String.format(Locale.ROOT, "XXXX-XX-%02d", day.day)
                : String.format(Locale.ROOT, "XXXX-%02d-%02d", day.month, day.day);
        return Draft.fixed(DateType.SET, value, "set.date", i, day.next);
    }

    /** "setiap Mei", "setiap bulan Mei". */
    private static @Nullable Draft month(Tokens t, int i, int start) {
        int at = t.is(start, WordClass.UNIT, Unit.MONTH.ordinal()) ? start + 1 : start;
        if (!t.near(at, WordClass.MONTH)) {
            return null;
        }
        String value = String.format(Locale.ROOT, "XXXX-%02d", t.value(at));
        return Draft.fixed(DateType.SET, value, "set.month", i, at + 1);
    }

    /** "setiap Senin", "setiap Senin-Jumat", "setiap Senin malam". */
    private static Draft weekday(Tokens t, int i, int at) {
        String first = "XXXX-WXX-" + t.value(at);
        int next = at + 1;
        int second = RangeSeparator.after(t, next, true);
        if (second > 0 && t.is(second, WordClass.WEEKDAY)) {
            return Draft.fixed(DateType.SET, first + "/XXXX-WXX-" + t.value(second), "set.weekdays", i, second + 1);
        }
        int part = t.near(next) ? PartOfDayRules.end(t, next) : -1;
        if (part > 0) {
            String value = first + PartOfDayRules.at(t, next).code();
            return Draft.fixed(DateType.SET, value, "set.weekday", i, part);
        }
        return Draft.fixed(DateType.SET, first, "set.weekday", i, next);
    }
}
