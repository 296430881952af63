package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** A day behind a clock time: "pukul 10.30 WIB, Senin (16/5/2022)", "pukul 17.41 Wita kemarin sore". */
final class ClockThenDay {
    private ClockThenDay() {}

    /** The clock time with the day joined to it, or as it was. */
    static Draft join(Tokens t, Draft clock) {
        Draft target = clock.shape == Draft.Shape.RANGE && clock.from != null ? clock.from : clock;
        int at = t.nearMark(clock.next, ',') ? clock.next + 1 : clock.next;
        boolean bracket = t.nearMark(at, '(');
        if (bracket) {
            at++;
        }
        if (!t.near(at) || target.hasDay()) {
            return clock;
        }
        Draft day = day(t, at);
        if (day == null
                || day.hasClock()
                || day.shape == Draft.Shape.RANGE
                || day.shape == Draft.Shape.FIXED
                || bracket && !t.nearMark(day.next, ')')) {
            return clock;
        }
        take(target, day);
        clock.rule = "clock+" + day.rule;
        clock.next = bracket ? day.next + 1 : day.next;
        clock.end = Math.max(clock.end, day.end);
        return clock;
    }

    private static @Nullable Draft day(Tokens t, int i) {
        Draft weekday = UnitName.isWeek(t, i) ? null : WeekdayRules.find(t, i);
        if (weekday != null) {
            return weekday;
        }
        Draft relative = RelativeDayRules.find(t, i);
        if (relative != null) {
            return DayChain.extend(t, relative);
        }
        Draft printed = PrintedDateRules.find(t, i, false);
        return printed == null || !printed.isFull() ? null : DayChain.extend(t, printed);
    }

    private static void take(Draft clock, Draft day) {
        clock.takeDay(day);
        clock.part = clock.part == null ? day.part : clock.part;
        clock.zone = clock.zone == null ? day.zone : clock.zone;
    }
}
