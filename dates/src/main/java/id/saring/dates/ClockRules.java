package id.saring.dates;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Clock times, zones and parts of the day. */
final class ClockRules {
    /** The zones WIB, WITA and WIT spelt out behind "waktu". */
    private static final String[] INDONESIAN = {" indonesia barat", " indonesia tengah", " indonesia timur"};

    private ClockRules() {}

    /**
     * A clock time.
     *
     * @param minutesPrinted false for a bare hour
     * @param colon printed with a colon, which nothing but a clock is
     * @param next the token after it
     */
    record Clock(int hour, int minute, int second, boolean minutesPrinted, boolean colon, int next) {}

    /** "10.30", "10:30:15". */
    static @Nullable Clock digits(Tokens t, int i) {
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
        int second = -1;
        int next = i + 3;
        if ((t.mark(next) == ':' || t.mark(next) == '.')
                && t.glued(next)
                && t.glued(next + 1)
                && t.isNumber(next + 1)) {
            if (t.digits(next + 1) != 2 || t.number(next + 1) > 59) {
                return null;
            }
            second = t.number(next + 1);
            next += 2;
            if (t.mark(next) == '.' && t.glued(next) && t.glued(next + 1) && t.isNumber(next + 1) && mark == ':') {
                next += 2;
            }
        }
        return new Clock(hour, minute, second, true, mark == ':', next);
    }

    /** What may follow "pukul" or "jam": digits, a bare hour, an hour in words. */
    static @Nullable Clock afterWord(Tokens t, int i) {
        Clock digits = digits(t, i);
        if (digits != null) {
            return digits;
        }
        if (t.is(i, WordClass.HALF)) {
            long words = t.isNumber(i + 1) && t.near(i + 1)
                    ? (long) (i + 2) << 32 | Math.max(t.number(i + 1), 0)
                    : Numerals.words(t, i + 1);
            int hour = (int) words;
            return words < 0 || hour < 1 || hour > 12
                    ? null
                    : new Clock(hour - 1, 30, -1, true, false, (int) (words >>> 32));
        }
        int hour;
        int next;
        if (t.isNumber(i)) {
            hour = t.digits(i) <= 2 ? t.number(i) : -1;
            next = i + 1;
            if (isDecimal(t, next)) {
                return null;
            }
        } else {
            long words = Numerals.words(t, i);
            hour = words < 0 ? -1 : (int) words;
            next = (int) (words >>> 32);
        }
        return hour < 0 || hour > 24 ? null : minutes(t, hour, next);
    }

    private static boolean isDecimal(Tokens t, int i) {
        return (t.mark(i) == ',' || t.mark(i) == '.') && t.glued(i) && t.glued(i + 1) && t.isNumber(i + 1);
    }

    /** "lewat 15 menit", "kurang sepuluh". */
    private static Clock minutes(Tokens t, int hour, int next) {
        boolean past = t.near(next, WordClass.PAST_HOUR);
        if (past || t.near(next, WordClass.TO_HOUR)) {
            Numerals.Amount amount = Numerals.amount(t, next + 1);
            if (amount != null && !amount.half() && amount.whole() < 60 && t.near(next + 1)) {
                int after =
                        t.is(amount.next(), WordClass.UNIT, Unit.MINUTE.ordinal()) ? amount.next() + 1 : amount.next();
                return past
                        ? new Clock(hour, amount.whole(), -1, true, false, after)
                        : new Clock((hour + 23) % 24, 60 - amount.whole(), -1, true, false, after);
            }
        }
        return new Clock(hour, 0, -1, false, false, next);
    }

    static boolean isClockWord(Tokens t, int i) {
        return t.is(i, WordClass.CLOCK) || t.is(i, WordClass.UNIT, Unit.HOUR.ordinal());
    }

    /** The index after a clock word and its full stop ("pkl."), or the same index. */
    static int skipClockWord(Tokens t, int i) {
        if (!isClockWord(t, i)) {
            return i;
        }
        return t.mark(i + 1) == '.' && t.glued(i + 1) && t.is(i, WordClass.CLOCK) ? i + 2 : i + 1;
    }

    /** "pukul 10.30 WIB", "jam 7 malam", "19.00-21.00 WIB". Without a word, a zone must follow. */
    static @Nullable Draft find(Tokens t, int i) {
        boolean word = isClockWord(t, i);
        int at = skipClockWord(t, i);
        if (word && !t.close(at)) {
            return null;
        }
        Clock clock = word ? afterWord(t, at) : digits(t, at);
        if (clock == null || word && isCounted(t, clock)) {
            return null;
        }
        Draft from = of(t, clock, i);
        from.clockWord = word;
        attach(t, from);
        boolean zoned = from.zone != null || from.next > clock.next() && from.part == null;
        int second = RangeSeparator.after(t, from.next, true);
        if (second > 0 && !isClockWord(t, second)) {
            Clock last = word ? afterWord(t, second) : digits(t, second);
            if (last != null && (last.minutesPrinted() || !clock.minutesPrinted()) && !isCounted(t, last)) {
                Draft to = of(t, last, i);
                attach(t, to);
                if (word || to.zone != null || to.next > last.next()) {
                    return range(from, to);
                }
            }
        }
        return word || zoned ? from : null;
    }

    private static Draft range(Draft from, Draft to) {
        if (from.zone == null) {
            from.zone = to.zone;
        }
        if (from.part == null && to.part != null && from.hour <= 12 && from.hour <= to.hour) {
            from.part = to.part;
        }
        return Draft.range(from, to, "clock.range", to.next);
    }

    /** "jam 3 hari" is no clock time, nor is "jam 24 orang". */
    private static boolean isCounted(Tokens t, Clock clock) {
        return !clock.minutesPrinted()
                && t.near(clock.next())
                && (t.flagged(clock.next(), Lexicon.COUNTED) || t.mark(clock.next()) == '%');
    }

    static Draft of(Tokens t, Clock clock, int i) {
        Draft draft = new Draft(Draft.Shape.MOMENT, "clock", i, clock.next());
        set(draft, clock);
        return draft;
    }

    static void set(Draft draft, Clock clock) {
        draft.shape = Draft.Shape.MOMENT;
        draft.hour = clock.hour();
        draft.minute = clock.minute();
        draft.second = clock.second();
        draft.minutesPrinted = clock.minutesPrinted();
        draft.next = clock.next();
    }

    /** Part of day and zone right after a clock time, in any order. */
    static void attach(Tokens t, Draft draft) {
        for (int round = 0; round < 3; round++) {
            if (!part(t, draft) && !zone(t, draft)) {
                return;
            }
        }
    }

    /** Reads the part of day at the draft's end, if it has none. */
    static boolean part(Tokens t, Draft draft) {
        if (draft.part != null || !t.near(draft.next)) {
            return false;
        }
        int next = partEnd(t, draft.next);
        if (next < 0) {
            return false;
        }
        draft.part = partAt(t, draft.next);
        draft.next = next;
        if (draft.shape == Draft.Shape.DAY) {
            draft.shape = Draft.Shape.MOMENT;
        }
        if (t.near(next, WordClass.UNIT) && t.value(next) == Unit.DAY.ordinal() && !t.near(next + 1, WordClass.THIS)) {
            draft.next = next + 1;
        }
        return true;
    }

    /** The token after a part of the day, or -1. */
    static int partEnd(Tokens t, int i) {
        return switch (t.kind(i)) {
            case PART -> i + 1;
            case DINI -> t.near(i + 1, WordClass.UNIT) && t.value(i + 1) == Unit.DAY.ordinal() ? i + 2 : -1;
            case TENGAH ->
                t.near(i + 1, WordClass.PART) && t.value(i + 1) == 4
                                || t.near(i + 1, WordClass.UNIT) && t.value(i + 1) == Unit.DAY.ordinal()
                        ? i + 2
                        : -1;
            default -> -1;
        };
    }

    static DayPart partAt(Tokens t, int i) {
        return switch (t.kind(i)) {
            case DINI -> DayPart.MORNING;
            case TENGAH -> t.is(i + 1, WordClass.PART) ? DayPart.NIGHT : DayPart.AFTERNOON;
            default -> DayPart.of(t.value(i));
        };
    }

    /** Reads "WIB", "(WIB)", "+07:00", "waktu setempat", "waktu Minsk" at the draft's end. */
    static boolean zone(Tokens t, Draft draft) {
        int i = draft.next;
        if (!t.near(i) || draft.zone != null) {
            return false;
        }
        if (t.is(i, WordClass.ZONE)) {
            draft.zone = ZoneOffset.ofTotalSeconds(t.value(i) * 60);
            draft.next = offset(t, i + 1, draft);
            return true;
        }
        if (t.mark(i) == '(' && t.near(i + 1, WordClass.ZONE) && t.nearMark(i + 2, ')')) {
            draft.zone = ZoneOffset.ofTotalSeconds(t.value(i + 1) * 60);
            draft.next = i + 3;
            return true;
        }
        if (t.is(i, WordClass.ISO_Z) && t.glued(i) && draft.hasClock()) {
            draft.zone = ZoneOffset.UTC;
            draft.next = i + 1;
            return true;
        }
        int numeric = draft.hasClock() && t.glued(i) ? offset(t, i, draft) : i;
        if (numeric > i) {
            draft.next = numeric;
            return true;
        }
        return t.is(i, WordClass.LOCAL) && local(t, draft);
    }

    /** "+07:00" and "+7" after a zone or a clock. */
    private static int offset(Tokens t, int i, Draft draft) {
        if ((t.mark(i) != '+' && (t.mark(i) != '-' || !t.glued(i))) || !t.near(i) || !t.glued(i + 1)) {
            return i;
        }
        int hours = t.number(i + 1);
        if (hours < 0 || hours > 14 || t.digits(i + 1) > 2) {
            return i;
        }
        int sign = t.mark(i) == '-' ? -1 : 1;
        if (t.mark(i + 2) == ':' && t.glued(i + 2) && t.digits(i + 3) == 2 && t.number(i + 3) < 60) {
            draft.zone = ZoneOffset.ofTotalSeconds(sign * (hours * 60 + t.number(i + 3)) * 60);
            return i + 4;
        }
        if (sign < 0) {
            return i;
        }
        draft.zone = ZoneOffset.ofHours(hours);
        return i + 2;
    }

    private static boolean local(Tokens t, Draft draft) {
        int i = draft.next;
        if (t.near(i + 1, WordClass.SETEMPAT)) {
            draft.next = i + 2;
            return true;
        }
        int end = placeEnd(t.text(), t.end(i));
        for (int zone = 0; zone < INDONESIAN.length; zone++) {
            if (t.text().regionMatches(true, t.end(i), INDONESIAN[zone], 0, INDONESIAN[zone].length())) {
                draft.zone = ZoneOffset.ofHours(7 + zone);
                end = t.end(i) + INDONESIAN[zone].length();
            }
        }
        if (end < 0) {
            return false;
        }
        draft.next = i + 1;
        while (draft.next < t.size() && t.start(draft.next) < end) {
            draft.next++;
        }
        draft.end = end;
        return true;
    }

    /** The end of at most three capitalised words after an offset, or -1. */
    private static int placeEnd(String text, int from) {
        int end = -1;
        int at = from;
        for (int words = 0; words < 3; words++) {
            if (at >= text.length() || text.charAt(at) != ' ' && text.charAt(at) != '\u00A0') {
                break;
            }
            at++;
            if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
                break;
            }
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            end = at;
        }
        return end;
    }
}
