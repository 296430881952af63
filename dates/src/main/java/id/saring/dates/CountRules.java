package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Amounts of time: durations, "dua hari lalu", "tiga bulan ke depan", "setahun kemudian", and frequencies. */
final class CountRules {
    private static final int WATCH = Lexicon.bundled().idOf("tangan");
    private static final int VISIT = Lexicon.bundled().idOf("kunjungan");
    private static final int DURING = Lexicon.bundled().idOf("selama");
    private static final int WITHIN = Lexicon.bundled().idOf("dalam");
    private static final int FOR = Lexicon.bundled().idOf("untuk");
    private static final int THROUGHOUT = Lexicon.bundled().idOf("sepanjang");

    private CountRules() {}

    /** An amount and its unit: "dua tahun", "3,5 jam", "dua jam 30 menit", "5-7 hari". */
    static @Nullable Draft amount(Tokens t, int i) {
        Numerals.Amount amount = Numerals.amount(t, i);
        if (amount == null) {
            return null;
        }
        int at = amount.next();
        if (!t.close(at)) {
            return null;
        }
        Numerals.Amount last = null;
        int second = RangeSeparator.after(t, at, true);
        if (second == 0 && RangeSeparator.isDash(t.mark(at)) && t.glued(at)) {
            second = at + 1;
        }
        if (second == 0 && t.near(at, WordClass.OR)) {
            second = at + 1;
        }
        if (second > 0) {
            last = Numerals.amount(t, second);
            at = last == null ? at : last.next();
        }
        if (t.near(at, WordClass.TIMES) && last == null) {
            return times(t, i, at + 1);
        }
        Unit unit = t.close(at) ? UnitName.countable(t, at) : Unit.NONE;
        if (unit == Unit.NONE) {
            return null;
        }
        if (last != null) {
            return tails(
                    t,
                    i,
                    at + 1,
                    unit,
                    last.whole(),
                    "P" + unit.duration(amount.text()) + "/P" + unit.duration(last.text()),
                    true);
        }
        String text = amount.text();
        String value = unit.duration(text);
        int next = at + 1;
        if (amount.half()) {
            value = half(unit, amount);
        } else if (unit.withinDay()) {
            StringBuilder compound = new StringBuilder(value);
            next = compound(t, next, unit, compound);
            value = compound.toString();
            if (next > at + 1 && value.length() <= 10) {
                int seconds = seconds(value);
                boolean whole = seconds % 60 == 0;
                return tails(
                        t,
                        i,
                        next,
                        whole ? Unit.MINUTE : Unit.SECOND,
                        whole ? seconds / 60 : seconds,
                        "P" + value,
                        false);
            }
        } else if (unit == Unit.YEAR || unit == Unit.WEEK) {
            Draft mixed = mixed(t, i, next, unit, amount);
            if (mixed != null) {
                return mixed;
            }
            if (t.near(next, WordClass.HALF)) {
                value = unit.duration(text + ".5");
                next++;
            }
        } else if (t.near(next, WordClass.HALF)) {
            value = unit.duration(text + ".5");
            next++;
        }
        if (unit == Unit.HOUR && t.near(next) && t.start(next) > 0 && isWatch(t, next)) {
            return null;
        }
        if (text.equals("0.5") && (unit == Unit.CENTURY || unit == Unit.DECADE)) {
            return tails(t, i, next, Unit.YEAR, unit == Unit.CENTURY ? 50 : 5, "P" + value, false);
        }
        boolean half = text.endsWith(".5") && !amount.huge();
        if (half && (unit == Unit.HOUR || unit == Unit.YEAR)) {
            int smaller = unit == Unit.HOUR ? amount.whole() * 60 + 30 : amount.whole() * 12 + 6;
            return tails(t, i, next, unit == Unit.HOUR ? Unit.MINUTE : Unit.MONTH, smaller, "P" + value, false);
        }
        boolean unclear = amount.huge() || amount.half();
        return tails(t, i, next, unit, unclear ? Draft.UNKNOWN : amount.whole(), "P" + value, false);
    }

    /** "tiga jam tangan" counts watches, "dua hari raya" feasts, "tiga bulan madu" trips. */
    private static boolean isWatch(Tokens t, int i) {
        int id = t.wordId(i);
        return id >= 0 && (id == WATCH || id == VISIT);
    }

    private static String half(Unit unit, Numerals.Amount amount) {
        boolean alone = amount.whole() == 0 && amount.text().equals("0.5");
        String exact = switch (alone ? unit : Unit.NONE) {
            case HOUR -> "T30M";
            case MINUTE -> "T30S";
            case DAY -> "T12H";
            case YEAR -> "6M";
            case CENTURY -> "50Y";
            case DECADE -> "5Y";
            default -> "";
        };
        return exact.isEmpty() ? unit.duration(amount.text()) : exact;
    }

    /** The seconds of "T2H30M". */
    private static int seconds(String compound) {
        return (int) Math.min(
                Integer.MAX_VALUE, java.time.Duration.parse("P" + compound).toSeconds());
    }

    /** "setahun dua bulan", "2 pekan 3 hari": counted in the smaller unit. */
    private static @Nullable Draft mixed(Tokens t, int i, int next, Unit unit, Numerals.Amount amount) {
        Numerals.Amount more = t.near(next) ? Numerals.amount(t, next) : null;
        Unit smaller = unit == Unit.YEAR ? Unit.MONTH : Unit.DAY;
        int factor = unit == Unit.YEAR ? 12 : 7;
        boolean fits = more != null
                && !more.half()
                && !more.huge()
                && !amount.huge()
                && more.whole() < factor
                && t.near(more.next())
                && t.is(more.next(), WordClass.UNIT, smaller.ordinal());
        if (!fits || more == null) {
            return null;
        }
        String value = "P" + unit.duration(amount.text()) + smaller.duration(more.text());
        int whole = Math.min(amount.whole(), 100_000) * factor + more.whole();
        return tails(t, i, more.next() + 1, smaller, whole, value, false);
    }

    /** "2 jam 30 menit 5 detik". */
    private static int compound(Tokens t, int i, Unit unit, StringBuilder value) {
        int next = i;
        Unit last = unit;
        for (int round = 0; round < 2; round++) {
            int at = t.near(next, WordClass.AND) ? next + 1 : next;
            Numerals.Amount more = t.near(at) ? Numerals.amount(t, at) : null;
            if (more == null || more.huge() || more.half() || !t.near(more.next())) {
                return next;
            }
            Unit smaller = t.is(more.next(), WordClass.UNIT) ? Unit.of(t.value(more.next())) : Unit.NONE;
            if (!smaller.withinDay() || smaller.ordinal() >= last.ordinal()) {
                return next;
            }
            value.append(smaller.duration(more.text()).substring(1));
            last = smaller;
            next = more.next() + 1;
        }
        return next;
    }

    /** "sehari", "setahun lalu", "sepekan kemudian". */
    static @Nullable Draft one(Tokens t, int i) {
        Unit unit = Unit.of(t.value(i));
        if (RangeSeparator.isDash(t.mark(i + 1)) && t.glued(i + 1)) {
            return null;
        }
        int next = i + 1;
        if (unit == Unit.DAY && t.near(next, WordClass.LAST_NIGHT)) {
            next++;
        }
        String value = unit.duration("1");
        if (t.near(next, WordClass.HALF)) {
            value = unit.duration("1.5");
            next++;
        }
        return tails(t, i, next, unit, 1, "P" + value, false);
    }

    /** "beberapa hari lalu", "puluhan tahun", "bertahun-tahun". */
    static @Nullable Draft vague(Tokens t, int i) {
        int at = i + 1;
        if (t.is(at, WordClass.HUGE) && t.near(at)) {
            at++;
        }
        Unit unit;
        if (t.is(i, WordClass.MANY_UNIT)) {
            unit = Unit.of(t.value(i));
            if (t.mark(at) != '-'
                    || !t.is(at + 1, WordClass.UNIT, unit.ordinal())
                            && !(unit == Unit.WEEK && t.is(at + 1, WordClass.WEEKDAY, 7))) {
                return null;
            }
            at++;
        } else {
            unit = t.near(at) ? UnitName.countable(t, at) : Unit.NONE;
        }
        if (unit == Unit.NONE) {
            return null;
        }
        Draft draft = tails(t, i, at + 1, unit, Draft.UNKNOWN, "P" + unit.duration("X"), true);
        if (draft != null && draft.offset != 0) {
            return Draft.fixed(
                    DateType.REFERENCE, draft.offset < 0 ? "PAST_REF" : "FUTURE_REF", "reference.vague", i, draft.next);
        }
        return draft;
    }

    /**
     * What stands behind an amount.
     *
     * @param amount how many, UNKNOWN where it cannot be counted
     */
    private static @Nullable Draft tails(
            Tokens t, int i, int next, Unit unit, int amount, String duration, boolean vague) {
        Draft duration0 = Draft.fixed(DateType.DURATION, duration, "duration", i, next);
        if (!t.near(next)) {
            return duration0;
        }
        int sign = 0;
        boolean text = false;
        int end = next + 1;
        switch (t.kind(next)) {
            case AGO, YL -> sign = -1;
            case AHEAD -> sign = 1;
            case LAGI -> sign = 1;
            case REL_DAY -> {
                if (t.value(next) != -1) {
                    return duration0;
                }
                sign = -1;
            }
            case YANG -> {
                sign = t.near(next + 1, WordClass.AGO)
                        ? -1
                        : t.near(next + 1, WordClass.AKAN) && t.near(next + 2, WordClass.DATANG) ? 1 : 0;
                end = sign > 0 ? next + 3 : next + 2;
            }
            case AKAN -> {
                sign = t.near(next + 1, WordClass.DATANG) ? 1 : 0;
                end = next + 2;
            }
            case KE -> {
                sign = t.near(next + 1, WordClass.DEPAN) ? 1 : 0;
                end = next + 2;
            }
            case DEPAN -> sign = 1;
            case LATER -> {
                sign = t.value(next);
                text = true;
            }
            case AFTER -> {
                sign = t.near(next + 1, WordClass.THAT) || t.near(next + 1, WordClass.THIS) ? t.value(next) : 0;
                text = true;
                end = next + 2;
            }
            case LAST -> {
                duration0.next = t.near(next + 1, WordClass.THIS) ? next + 2 : next + 1;
                return duration0;
            }
            default -> {
                return duration0;
            }
        }
        if (sign == 0) {
            return duration0;
        }
        return counted(t, i, end, unit, amount == Draft.UNKNOWN ? amount : amount * sign, text, sign, duration, vague);
    }

    private static Draft counted(
            Tokens t, int i, int end, Unit unit, int amount, boolean text, int sign, String duration, boolean vague) {
        if (sign > 0 && !text && !t.is(end - 1, WordClass.LAGI) && isSpan(t, i)) {
            return Draft.fixed(DateType.DURATION, duration, "duration.ahead", i, end);
        }
        if (amount == Draft.UNKNOWN || vague) {
            Draft draft =
                    Draft.fixed(DateType.REFERENCE, sign < 0 ? "PAST_REF" : "FUTURE_REF", "reference.counted", i, end);
            draft.offset = sign;
            if (amount == Draft.UNKNOWN && !vague) {
                draft = Draft.fixed(DateType.DATE, "", "count.unclear", i, end);
            }
            return draft;
        }
        Draft.Anchor anchor = text ? Draft.Anchor.TEXT : Draft.Anchor.REFERENCE;
        if (unit.withinDay()) {
            Draft draft = new Draft(Draft.Shape.ELAPSED, "count.clock", i, end);
            draft.unit = unit;
            draft.type = DateType.TIME;
            return draft.shift(anchor, amount);
        }
        Draft draft;
        if (unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH) {
            draft = new Draft(Draft.Shape.DAY, "count.day", i, end);
            draft.lastYear = unit.ordinal();
        } else {
            draft = Draft.period(unit, "count." + unit.name().toLowerCase(java.util.Locale.ROOT), i, end);
        }
        return draft.shift(anchor, amount);
    }

    /** "selama tiga tahun ke depan", "dalam dua pekan mendatang": a stretch, not a point. */
    private static boolean isSpan(Tokens t, int i) {
        if (!t.near(i)) {
            return false;
        }
        int id = t.wordId(i - 1);
        return id >= 0 && (id == DURING || id == WITHIN || id == FOR || id == THROUGHOUT);
    }

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
        Draft calendar = everyDay(t, i, at);
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
        String value = amount.half() ? half(unit, amount) : unit.duration(amount.text());
        int next = amount.next() + 1;
        if (t.near(next, WordClass.TIMES)) {
            next++;
        }
        return Draft.fixed(DateType.SET, "P" + value, "set.every", i, next);
    }

    private static @Nullable Draft everyDay(Tokens t, int i, int start) {
        int at = start;
        if (t.is(at, WordClass.UNIT, Unit.DAY.ordinal()) && t.near(at + 1, WordClass.WEEKDAY)) {
            at++;
        }
        if (t.is(at, WordClass.WEEKDAY) && !UnitName.isWeek(t, at)) {
            return everyWeekday(t, i, at);
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

    private static Draft everyWeekday(Tokens t, int i, int at) {
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
