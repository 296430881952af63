package id.saring.dates;

import java.time.ZoneOffset;

/** A clock time behind a day: "Senin pukul 10.30", "16 Mei 2022 - 00:42", "2022-05-16T10:30", "Senin (19.00 WIB)". */
final class DayThenClock {
    private DayThenClock() {}

    /** Joins a clock time: "pukul 10.30 WIB", "- 00:42 WIB", "| 17:02", "T10:30". */
    static boolean join(Tokens t, Draft draft) {
        if (draft.hasClock() || draft.shape == Draft.Shape.RANGE) {
            return false;
        }
        int at = draft.next;
        char mark = t.mark(at);
        boolean bracket = mark == '(' && t.near(at);
        boolean separated = bracket || isSeparator(mark) && t.near(at);
        at = afterIso(t, draft, separated ? at + 1 : at);
        int time = ClockRules.skipClockWord(t, at);
        boolean word = time > at;
        if (!(word || separated && mark != ',' ? t.close(at) : t.near(at)) || word && !t.near(time)) {
            return false;
        }
        ClockTime clock = word ? ClockTime.afterWord(t, time) : ClockTime.digits(t, time);
        return clock != null && isSure(t, draft, clock, word) && take(t, draft, clock, word, bracket);
    }

    private static boolean isSeparator(char mark) {
        return mark == ','
                || mark == '|'
                || mark == '/'
                || mark == '@'
                || mark == '\u2022'
                || mark == '\u00B7'
                || RangeSeparator.isDash(mark);
    }

    /** Skips the "T" of ISO, or a zone printed before the clock. */
    private static int afterIso(Tokens t, Draft draft, int i) {
        if (!t.glued(i) || !draft.isFull()) {
            return i;
        }
        if (t.is(i, WordClass.ZONE)) {
            draft.zone = TimeZones.ofMinutes(t.value(i));
            return i + 1;
        }
        return t.is(i, WordClass.ISO_T) ? i + 1 : i;
    }

    /** "10.30" alone may be an amount: a word, a colon or a zone makes it a time. */
    private static boolean isSure(Tokens t, Draft draft, ClockTime clock, boolean word) {
        boolean zoned = t.near(clock.next(), WordClass.ZONE);
        if (draft.day == 0 && draft.part == null) {
            return word || zoned;
        }
        return word || zoned || clock.colon();
    }

    private static boolean take(Tokens t, Draft draft, ClockTime clock, boolean word, boolean bracket) {
        Draft.Shape shape = draft.shape;
        String rule = draft.rule;
        int next = draft.next;
        int end = draft.end;
        ZoneOffset zone = draft.zone;
        draft.zone = null;
        ClockRules.set(draft, clock);
        ClockRules.attach(t, draft);
        if (draft.zone == null) {
            draft.zone = zone;
        }
        draft.clockWord = word;
        toRange(t, draft);
        if (!bracket || isClosed(t, draft)) {
            draft.next += bracket ? 1 : 0;
            return true;
        }
        draft.hour = -1;
        draft.second = -1;
        draft.zone = zone;
        draft.shape = draft.part == null ? Draft.Shape.DAY : shape;
        draft.from = null;
        draft.to = null;
        draft.rule = rule;
        draft.next = next;
        draft.end = end;
        return false;
    }

    /** Whether a bracket closes behind the clock time, or behind a zone that is named by a place. */
    private static boolean isClosed(Tokens t, Draft draft) {
        return t.mark(draft.next) == ')' && (t.near(draft.next) || t.start(draft.next) == draft.end);
    }

    /** "08.00-10.00" where another clock time of that day follows. */
    private static void toRange(Tokens t, Draft draft) {
        int second = RangeSeparator.after(t, draft.next, true);
        ClockTime last = second == 0 || ClockRules.isClockWord(t, second) ? null : ClockTime.digits(t, second);
        if (last != null) {
            Draft to = ClockRules.of(t, last, second);
            ClockRules.attach(t, to);
            range(draft, to);
        }
    }

    /** Turns a draft with a day and a clock into a range to another clock time of that day. */
    private static void range(Draft draft, Draft to) {
        Draft from = new Draft(Draft.Shape.MOMENT, draft.rule, draft.start, draft.next);
        from.takeDay(draft);
        from.part = draft.part;
        from.hour = draft.hour;
        from.minute = draft.minute;
        from.second = draft.second;
        from.zone = draft.zone == null ? to.zone : draft.zone;
        from.minutesPrinted = true;
        to.weekday = 0;
        draft.shape = Draft.Shape.RANGE;
        draft.from = from;
        draft.to = to;
        draft.rule = "clock.range";
        draft.next = to.next;
        draft.hour = -1;
    }
}
