package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Clock times with what belongs to them: "pukul 10.30 WIB", "jam 7 malam", "pkl. 19.00-21.00 Wita", "00.42 WIB". */
final class ClockRules {
    private ClockRules() {}

    /** "pukul", "pkl" or "jam". */
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
        ClockTime clock = word ? ClockTime.afterWord(t, at) : ClockTime.digits(t, at);
        if (clock == null || word && isCounted(t, clock)) {
            return null;
        }
        Draft from = of(t, clock, i);
        from.clockWord = word;
        attach(t, from);
        boolean zoned = from.zone != null || from.next > clock.next() && from.part == null;
        Draft range = range(t, from, clock);
        return range != null ? range : word || zoned ? from : null;
    }

    /** "pukul 19.00-21.00", "19.00 hingga 21.00 WIB". */
    private static @Nullable Draft range(Tokens t, Draft from, ClockTime clock) {
        int second = RangeSeparator.after(t, from.next, true);
        if (second == 0 || isClockWord(t, second)) {
            return null;
        }
        boolean word = from.clockWord;
        ClockTime last = word ? ClockTime.afterWord(t, second) : ClockTime.digits(t, second);
        if (last == null || !last.minutesPrinted() && clock.minutesPrinted() || isCounted(t, last)) {
            return null;
        }
        Draft to = of(t, last, from.start);
        attach(t, to);
        return word || to.zone != null || to.next > last.next() ? rangeOf(from, to) : null;
    }

    private static Draft rangeOf(Draft from, Draft to) {
        if (from.zone == null) {
            from.zone = to.zone;
        }
        if (from.part == null && to.part != null && from.hour <= 12 && from.hour <= to.hour) {
            from.part = to.part;
        }
        return Draft.range(from, to, "clock.range", to.next);
    }

    /** "jam 3 hari" is no clock time, nor is "jam 24 orang". */
    private static boolean isCounted(Tokens t, ClockTime clock) {
        return !clock.minutesPrinted()
                && t.near(clock.next())
                && (t.flagged(clock.next(), Lexicon.COUNTED) || t.mark(clock.next()) == '%');
    }

    /** A draft that says no more than a clock time. */
    static Draft of(Tokens t, ClockTime clock, int i) {
        Draft draft = new Draft(Draft.Shape.MOMENT, "clock", i, clock.next());
        set(draft, clock);
        return draft;
    }

    /** Gives a draft a clock time, which ends it. */
    static void set(Draft draft, ClockTime clock) {
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
            if (!PartOfDayRules.join(t, draft) && !TimeZones.join(t, draft)) {
                return;
            }
        }
    }
}
