package id.saring.dates;

import org.jspecify.annotations.Nullable;

/**
 * A time on the clock, with its readers: "10.30", "10:30:15", and behind "pukul" also "7", "setengah delapan", "tujuh
 * lewat sepuluh menit".
 *
 * @param minutesPrinted false for a bare hour
 * @param colon printed with a colon, which nothing but a clock is
 * @param next the token after it
 */
record ClockTime(int hour, int minute, int second, boolean minutesPrinted, boolean colon, int next) {
    /** "10.30", "10:30:15". */
    static @Nullable ClockTime digits(Tokens t, int i) {
        int hour = t.number(i);
        if (hour < 0 || hour > 24 || t.digits(i) > 2) {
            return null;
        }
        char mark = t.mark(i + 1);
        if ((mark != '.' && mark != ':') || !t.glued(i + 1) || !t.glued(i + 2) || t.digits(i + 2) != 2) {
            return null;
        }
        int minute = t.number(i + 2);
        if (minute > 59 || hour == 24 && minute > 0) {
            return null;
        }
        int next = i + 3;
        if (!isFraction(t, next, ':') && !isFraction(t, next, '.')) {
            return new ClockTime(hour, minute, -1, true, mark == ':', next);
        }
        if (t.digits(next + 1) != 2 || t.number(next + 1) > 59) {
            return null;
        }
        boolean thousandths = mark == ':' && isFraction(t, next + 2, '.');
        return new ClockTime(hour, minute, t.number(next + 1), true, mark == ':', thousandths ? next + 4 : next + 2);
    }

    /** A mark and a number without a blank. */
    private static boolean isFraction(Tokens t, int i, char mark) {
        return t.mark(i) == mark && t.glued(i) && t.glued(i + 1) && t.isNumber(i + 1);
    }

    /** What may follow "pukul" or "jam": digits, a bare hour, an hour in words. */
    static @Nullable ClockTime afterWord(Tokens t, int i) {
        ClockTime digits = digits(t, i);
        if (digits != null) {
            return digits;
        }
        if (t.is(i, WordClass.HALF)) {
            return half(t, i + 1);
        }
        int hour;
        int next;
        if (t.isNumber(i)) {
            hour = t.digits(i) <= 2 ? t.number(i) : -1;
            next = i + 1;
            if (isFraction(t, next, ',') || isFraction(t, next, '.')) {
                return null;
            }
        } else {
            long words = Numerals.words(t, i);
            hour = words < 0 ? -1 : (int) words;
            next = (int) (words >>> 32);
        }
        return hour < 0 || hour > 24 ? null : minutes(t, hour, next);
    }

    /** "setengah delapan" is 7.30. */
    private static @Nullable ClockTime half(Tokens t, int i) {
        long words =
                t.isNumber(i) && t.near(i) ? (long) (i + 1) << 32 | Math.max(t.number(i), 0) : Numerals.words(t, i);
        int hour = (int) words;
        return words < 0 || hour < 1 || hour > 12
                ? null
                : new ClockTime(hour - 1, 30, -1, true, false, (int) (words >>> 32));
    }

    /** "lewat 15 menit", "kurang sepuluh". */
    private static ClockTime minutes(Tokens t, int hour, int next) {
        boolean past = t.near(next, WordClass.PAST_HOUR);
        if (past || t.near(next, WordClass.TO_HOUR)) {
            Numerals.Amount amount = Numerals.amount(t, next + 1);
            if (amount != null && !amount.half() && amount.whole() < 60 && t.near(next + 1)) {
                int after =
                        t.is(amount.next(), WordClass.UNIT, Unit.MINUTE.ordinal()) ? amount.next() + 1 : amount.next();
                return past
                        ? new ClockTime(hour, amount.whole(), -1, true, false, after)
                        : new ClockTime((hour + 23) % 24, 60 - amount.whole(), -1, true, false, after);
            }
        }
        return new ClockTime(hour, 0, -1, false, false, next);
    }
}
