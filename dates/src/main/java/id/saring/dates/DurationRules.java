package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Amounts of time: "dua tahun", "3,5 jam", "5-7 hari", "setengah abad", "sehari semalam", "beberapa bulan". */
final class DurationRules {
    private static final int WATCH = Lexicon.bundled().idOf("tangan");
    private static final int VISIT = Lexicon.bundled().idOf("kunjungan");

    private DurationRules() {}

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
            return FrequencyRules.times(t, i, at + 1);
        }
        Unit unit = t.close(at) ? UnitName.countable(t, at) : Unit.NONE;
        if (unit == Unit.NONE) {
            return null;
        }
        if (last != null) {
            return CountTails.join(
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
            next = CompoundDuration.compound(t, next, unit, compound);
            value = compound.toString();
            if (next > at + 1 && value.length() <= 10) {
                int seconds = CompoundDuration.seconds(value);
                boolean whole = seconds % 60 == 0;
                return CountTails.join(
                        t,
                        i,
                        next,
                        whole ? Unit.MINUTE : Unit.SECOND,
                        whole ? seconds / 60 : seconds,
                        "P" + value,
                        false);
            }
        } else if (unit == Unit.YEAR || unit == Unit.WEEK) {
            Draft mixed = CompoundDuration.mixed(t, i, next, unit, amount);
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
            return CountTails.join(t, i, next, Unit.YEAR, unit == Unit.CENTURY ? 50 : 5, "P" + value, false);
        }
        boolean half = text.endsWith(".5") && !amount.huge();
        if (half && (unit == Unit.HOUR || unit == Unit.YEAR)) {
            int smaller = unit == Unit.HOUR ? amount.whole() * 60 + 30 : amount.whole() * 12 + 6;
            return CountTails.join(
                    t, i, next, unit == Unit.HOUR ? Unit.MINUTE : Unit.MONTH, smaller, "P" + value, false);
        }
        boolean unclear = amount.huge() || amount.half();
        return CountTails.join(t, i, next, unit, unclear ? Draft.UNKNOWN : amount.whole(), "P" + value, false);
    }

    /** "tiga jam tangan" counts watches, "dua hari raya" feasts, "tiga bulan madu" trips. */
    private static boolean isWatch(Tokens t, int i) {
        int id = t.wordId(i);
        return id >= 0 && (id == WATCH || id == VISIT);
    }

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
        Draft draft = CountTails.join(t, i, at + 1, unit, Draft.UNKNOWN, "P" + unit.duration("X"), true);
        if (draft != null && draft.offset != 0) {
            return Draft.fixed(
                    DateType.REFERENCE, draft.offset < 0 ? "PAST_REF" : "FUTURE_REF", "reference.vague", i, draft.next);
        }
        return draft;
    }
}
