package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Weekdays, and expressions that start with one: "Senin", "hari Senin", "Sabtu Pon", "Senin-Jumat", "Sabtu, 3 Mei". */
final class WeekdayRules {
    private WeekdayRules() {}

    /** An expression that starts with a weekday, "hari" included. */
    static @Nullable Draft find(Tokens t, int i) {
        boolean hari = t.is(i, WordClass.UNIT, Unit.DAY.ordinal());
        int at = hari ? i + 1 : i;
        if (hari && !t.close(at)) {
            return null;
        }
        boolean brief = t.is(at, WordClass.WEEKDAY_SHORT);
        if (!brief && !t.is(at, WordClass.WEEKDAY)) {
            return null;
        }
        Draft draft = new Draft(Draft.Shape.DAY, "weekday", i, at + 1);
        draft.weekday = t.value(at);
        if (t.near(draft.next, WordClass.PASARAN)) {
            draft.next++;
        }
        if (brief) {
            if (t.mark(at + 1) == '.' && t.glued(at + 1)) {
                draft.next++;
            }
            return t.isCapital(at) && Apposition.join(t, draft) ? DayChain.extend(t, draft) : null;
        }
        Draft range = range(t, draft);
        return range != null ? range : DayChain.extend(t, draft);
    }

    /** "Senin-Selasa (16-17/5/2022)", "Sabtu dan Minggu, 3-4 Mei". */
    private static @Nullable Draft range(Tokens t, Draft from) {
        int second = RangeSeparator.after(t, from.next, true);
        boolean dash = second > 0 && RangeSeparator.isDash(t.mark(from.next));
        if (second == 0 && t.near(from.next, WordClass.AND) && t.near(from.next + 1)) {
            second = from.next + 1;
        }
        if (second == 0 || !t.is(second, WordClass.WEEKDAY)) {
            return null;
        }
        Draft to = new Draft(Draft.Shape.DAY, "weekday", from.start, second + 1);
        to.weekday = t.value(second);
        if (Apposition.join(t, to) && to.shape == Draft.Shape.RANGE) {
            to.start = from.start;
            to.rule = "weekday.range";
            return to;
        }
        if (!dash || to.day > 0) {
            return null;
        }
        return Draft.fixed(
                DateType.SET,
                "XXXX-WXX-" + from.weekday + "/XXXX-WXX-" + t.value(second),
                "set.weekdays",
                from.start,
                second + 1);
    }
}
