package id.saring.dates;

/** A clock time behind a day: "Senin pukul 10.30 WIB", "16 Mei 2022 - 00:42 WIB", "2022-05-16T10:30", "Senin, 08.00-10.00 WIB". */
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
        boolean separated = t.near(at)
                        && (mark == ','
                                || mark == '|'
                                || mark == '/'
                                || mark == '@'
                                || mark == '\u2022'
                                || mark == '\u00B7'
                                || RangeSeparator.isDash(mark))
                || bracket;
        if (separated) {
            at++;
        }
        if (t.glued(at) && draft.isFull() && (t.is(at, WordClass.ISO_T) || t.is(at, WordClass.ZONE))) {
            if (t.is(at, WordClass.ZONE)) {
                draft.zone = java.time.ZoneOffset.ofTotalSeconds(t.value(at) * 60);
            }
            at++;
        }
        int time = ClockRules.skipClockWord(t, at);
        boolean word = time > at;
        if (!(word || separated && mark != ',' ? t.close(at) : t.near(at)) || word && !t.near(time)) {
            return false;
        }
        ClockTime clock = word ? ClockTime.afterWord(t, time) : ClockTime.digits(t, time);
        if (clock == null) {
            return false;
        }
        boolean sure = word || clock.colon() || t.near(clock.next(), WordClass.ZONE);
        if (!sure || draft.day == 0 && !word && draft.part == null && !t.near(clock.next(), WordClass.ZONE)) {
            return false;
        }
        return setClock(t, draft, clock, word, bracket);
    }

    private static boolean setClock(Tokens t, Draft draft, ClockTime clock, boolean word, boolean bracket) {
        Draft before = new Draft(draft.shape, draft.rule, draft.start, draft.next);
        java.time.ZoneOffset zone = draft.zone;
        draft.zone = null;
        ClockRules.set(draft, clock);
        ClockRules.attach(t, draft);
        if (draft.zone == null) {
            draft.zone = zone;
        }
        draft.clockWord = word;
        int second = RangeSeparator.after(t, draft.next, true);
        ClockTime last = second == 0 || ClockRules.isClockWord(t, second) ? null : ClockTime.digits(t, second);
        if (last != null) {
            Draft to = ClockRules.of(t, last, second);
            ClockRules.attach(t, to);
            range(draft, to);
        }
        if (bracket) {
            if (!t.nearMark(draft.next, ')')) {
                draft.hour = -1;
                draft.second = -1;
                draft.zone = zone;
                draft.shape = draft.part == null ? Draft.Shape.DAY : before.shape;
                draft.next = before.next;
                return false;
            }
            draft.next++;
        }
        return true;
    }

    /** Turns a draft with a day and a clock into a range to another clock time of that day. */
    private static void range(Draft draft, Draft to) {
        Draft from = new Draft(Draft.Shape.MOMENT, draft.rule, draft.start, draft.next);
        from.year = draft.year;
        from.month = draft.month;
        from.day = draft.day;
        from.weekday = draft.weekday;
        from.hijri = draft.hijri;
        from.anchor = draft.anchor;
        from.offset = draft.offset;
        from.lean = draft.lean;
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
