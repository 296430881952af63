package id.saring.dates;

/** A day behind a clock time: "pukul 10.30 WIB, Senin (16/5/2022)", "pukul 17.41 Wita kemarin sore". */
final class ClockThenDay {
    private ClockThenDay() {}

    /** Joins the day that follows a clock time: "pukul 10.30 WIB, Senin (16/5/2022)", "pukul 17.41 Wita kemarin sore". */
    static Draft join(Tokens t, Draft clock) {
        Draft target = clock.shape == Draft.Shape.RANGE && clock.from != null ? clock.from : clock;
        int at = clock.next;
        boolean comma = t.nearMark(at, ',');
        if (comma) {
            at++;
        }
        boolean bracket = t.nearMark(at, '(');
        if (bracket) {
            at++;
        }
        if (!t.near(at) || target.hasDay()) {
            return clock;
        }
        Draft day = UnitName.isWeek(t, at) ? null : WeekdayRules.find(t, at);
        if (day == null) {
            day = RelativeDayRules.find(t, at);
            day = day == null ? null : DayChain.extend(t, day);
        }
        if (day == null) {
            day = PrintedDateRules.find(t, at, false);
            day = day == null || !day.isFull() ? null : DayChain.extend(t, day);
        }
        if (day == null
                || day.hasClock()
                || day.shape == Draft.Shape.RANGE
                || day.shape == Draft.Shape.FIXED
                || bracket && !t.nearMark(day.next, ')')) {
            return clock;
        }
        target.year = day.year;
        target.month = day.month;
        target.day = day.day;
        target.weekday = day.weekday;
        target.hijri = day.hijri;
        target.shift(day.anchor, day.offset);
        target.lean = day.lean;
        target.weekShift = day.weekShift;
        target.monthShift = day.monthShift;
        target.yearShift = day.yearShift;
        target.part = target.part == null ? day.part : target.part;
        target.zone = target.zone == null ? day.zone : target.zone;
        clock.rule = "clock+" + day.rule;
        clock.next = bracket ? day.next + 1 : day.next;
        clock.end = Math.max(clock.end, day.end);
        return clock;
    }
}
