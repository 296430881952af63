package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Amounts of time: "dua tahun", "3,5 jam", "5-7 hari", "setengah abad", "sehari semalam", "beberapa bulan". */
final class DurationRules {
    private static final int WATCH = Lexicon.bundled().idOf("tangan");
    private static final int VISIT = Lexicon.bundled().idOf("kunjungan");

    /** A compound written with more letters is not counted in seconds. */
    private static final int LONGEST_EXACT = 10;

    private DurationRules() {}

    /** An amount and its unit: "dua tahun", "3,5 jam", "dua jam 30 menit", "5-7 hari". */
    static @Nullable Draft amount(Tokens t, int i) {
        Numerals.Amount amount = Numerals.amount(t, i);
        if (amount == null || !t.close(amount.next())) {
            return null;
        }
        int at = amount.next();
        int second = secondAmount(t, at);
        Numerals.Amount last = second == 0 ? null : Numerals.amount(t, second);
        if (last != null) {
            return range(t, i, amount, last);
        }
        if (t.near(at, WordClass.TIMES)) {
            return FrequencyRules.times(t, i, at + 1);
        }
        Unit unit = UnitName.countable(t, at);
        if (unit == Unit.NONE) {
            return null;
        }
        return amount.half() ? fraction(t, i, at + 1, unit, amount) : whole(t, i, at + 1, unit, amount);
    }

    /** The token where the second amount of a range would stand, or 0. */
    private static int secondAmount(Tokens t, int i) {
        int second = RangeSeparator.after(t, i, true);
        if (second > 0) {
            return second;
        }
        return RangeSeparator.isDash(t.mark(i)) && t.glued(i) || t.near(i, WordClass.OR) ? i + 1 : 0;
    }

    private static @Nullable Draft range(Tokens t, int i, Numerals.Amount amount, Numerals.Amount last) {
        int at = last.next();
        Unit unit = t.close(at) ? UnitName.countable(t, at) : Unit.NONE;
        if (unit == Unit.NONE) {
            return null;
        }
        String value = "P" + unit.duration(amount.text()) + "/P" + unit.duration(last.text());
        return CountTails.join(t, i, at + 1, unit, last.whole(), value, true);
    }

    /** "setengah jam", "2,5 tahun": counted in a smaller unit where there is one. */
    private static @Nullable Draft fraction(Tokens t, int i, int next, Unit unit, Numerals.Amount amount) {
        if (unit == Unit.HOUR && isWatch(t, next)) {
            return null;
        }
        String text = amount.text();
        String value = "P" + half(unit, amount);
        if (text.equals("0.5") && (unit == Unit.CENTURY || unit == Unit.DECADE)) {
            return CountTails.join(t, i, next, Unit.YEAR, unit == Unit.CENTURY ? 50 : 5, value, false);
        }
        boolean half = text.endsWith(".5") && !amount.huge();
        if (half && unit == Unit.HOUR) {
            return CountTails.join(t, i, next, Unit.MINUTE, amount.whole() * 60 + 30, value, false);
        }
        if (half && unit == Unit.YEAR) {
            return CountTails.join(t, i, next, Unit.MONTH, amount.whole() * 12 + 6, value, false);
        }
        return CountTails.join(t, i, next, unit, Draft.UNKNOWN, value, false);
    }

    private static @Nullable Draft whole(Tokens t, int i, int next, Unit unit, Numerals.Amount amount) {
        int count = amount.huge() ? Draft.UNKNOWN : amount.whole();
        if (unit.withinDay()) {
            return withinDay(t, i, next, unit, amount, count);
        }
        Draft mixed = unit == Unit.YEAR || unit == Unit.WEEK ? CompoundDuration.mixed(t, i, next, unit, amount) : null;
        if (mixed != null) {
            return mixed;
        }
        boolean half = t.near(next, WordClass.HALF);
        String value = "P" + unit.duration(half ? amount.text() + ".5" : amount.text());
        return CountTails.join(t, i, half ? next + 1 : next, unit, count, value, false);
    }

    private static @Nullable Draft withinDay(Tokens t, int i, int start, Unit unit, Numerals.Amount amount, int count) {
        StringBuilder compound = new StringBuilder(unit.duration(amount.text()));
        int next = CompoundDuration.append(t, start, unit, compound);
        String value = compound.toString();
        if (next > start && value.length() <= LONGEST_EXACT) {
            int seconds = CompoundDuration.seconds(value);
            return seconds % 60 == 0
                    ? CountTails.join(t, i, next, Unit.MINUTE, seconds / 60, "P" + value, false)
                    : CountTails.join(t, i, next, Unit.SECOND, seconds, "P" + value, false);
        }
        return unit == Unit.HOUR && isWatch(t, next)
                ? null
                : CountTails.join(t, i, next, unit, count, "P" + value, false);
    }

    /** "tiga jam tangan" counts watches, "dua jam kunjungan" visits. */
    private static boolean isWatch(Tokens t, int i) {
        int id = t.near(i) ? t.wordId(i) : -1;
        return id >= 0 && (id == WATCH || id == VISIT);
    }

    /** Half a unit as TIMEX3 writes it without the leading P: whole units where they are exact. */
    static String half(Unit unit, Numerals.Amount amount) {
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
        return CountTails.join(t, i, next, unit, 1, "P" + value, false);
    }

    /** "beberapa hari lalu", "puluhan tahun", "bertahun-tahun". */
    static @Nullable Draft vague(Tokens t, int i) {
        int at = t.near(i + 1, WordClass.HUGE) ? i + 2 : i + 1;
        boolean doubled = t.is(i, WordClass.MANY_UNIT);
        Unit unit = doubled ? doubled(t, i, at) : t.near(at) ? UnitName.countable(t, at) : Unit.NONE;
        if (unit == Unit.NONE) {
            return null;
        }
        int next = doubled ? at + 2 : at + 1;
        Draft draft = CountTails.join(t, i, next, unit, Draft.UNKNOWN, "P" + unit.duration("X"), true);
        if (draft.offset != 0) {
            return Draft.fixed(
                    DateType.REFERENCE, draft.offset < 0 ? "PAST_REF" : "FUTURE_REF", "reference.vague", i, draft.next);
        }
        return draft;
    }

    /** The unit of "bertahun-tahun", whose second half stands behind a dash. */
    private static Unit doubled(Tokens t, int i, int dash) {
        Unit unit = Unit.of(t.value(i));
        boolean twice = t.is(dash + 1, WordClass.UNIT, unit.ordinal())
                || unit == Unit.WEEK && t.is(dash + 1, WordClass.WEEKDAY, 7);
        return twice && t.mark(dash) == '-' ? unit : Unit.NONE;
    }
}
