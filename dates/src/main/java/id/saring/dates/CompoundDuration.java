package id.saring.dates;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations of more than one unit: "2 jam 30 menit 5 detik", "setahun dua bulan", "2 pekan 3 hari". */
final class CompoundDuration {
    private CompoundDuration() {}

    /** The seconds of "T2H30M". */
    static int seconds(String compound) {
        return (int) Math.min(Integer.MAX_VALUE, Duration.parse("P" + compound).toSeconds());
    }

    /** "setahun dua bulan", "2 pekan 3 hari": counted in the smaller unit. */
    static @Nullable Draft mixed(Tokens t, int i, int next, Unit unit, Numerals.Amount amount) {
        Numerals.Amount more = t.near(next) ? Numerals.amount(t, next) : null;
        if (more == null || more.half() || more.huge() || amount.huge()) {
            return null;
        }
        Unit smaller = unit == Unit.YEAR ? Unit.MONTH : Unit.DAY;
        int factor = unit == Unit.YEAR ? 12 : 7;
        if (more.whole() >= factor || !t.near(more.next()) || !t.is(more.next(), WordClass.UNIT, smaller.ordinal())) {
            return null;
        }
        String value = "P" + unit.duration(amount.text()) + smaller.duration(more.text());
        int whole = Math.min(amount.whole(), 100_000) * factor + more.whole();
        return CountTails.join(t, i, more.next() + 1, smaller, whole, value, false);
    }

    /** Appends "30 menit 5 detik" to the hours before; the token after it. */
    static int append(Tokens t, int i, Unit unit, StringBuilder value) {
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
}
