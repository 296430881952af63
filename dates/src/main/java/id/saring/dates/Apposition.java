package id.saring.dates;

/** The date that stands beside a day and names it again: "Senin (16/5/2022)", "Rabu, 21 Desember", "hari ini, Senin (16/5)". */
final class Apposition {
    private Apposition() {}

    /** Joins a printed date to a weekday or a relative day. */
    static boolean join(Tokens t, Draft draft) {
        if (draft.day > 0 || draft.shape == Draft.Shape.RANGE || draft.hasClock() || draft.lean == Draft.Lean.PAST) {
            return false;
        }
        int at = draft.next;
        if (t.close(at) && t.mark(at) == ',') {
            at++;
        }
        boolean bracket = t.close(at) && t.mark(at) == '(';
        if (bracket) {
            at++;
        }
        if (!t.close(at)) {
            return false;
        }
        if (draft.weekday == 0
                && (t.is(at, WordClass.UNIT, Unit.DAY.ordinal()) && t.is(at + 1, WordClass.WEEKDAY)
                        || t.is(at, WordClass.WEEKDAY))) {
            return weekday(t, draft, at, bracket);
        }
        Draft inner = PrintedDateRules.find(t, at, true);
        if (inner == null && bracket && t.is(at, WordClass.REL_DAY) && draft.weekday > 0) {
            inner = RelativeDayRules.find(t, at);
        }
        if (inner == null && bracket && draft.anchor == Draft.Anchor.REFERENCE) {
            inner = RelativeDayRules.find(t, at);
        }
        if (inner == null || inner.rule.equals("day.of-month") && bracket && inner.start != at) {
            return false;
        }
        if (draft.weekday == 0 && inner.month == 0 && !bracket) {
            return false;
        }
        return take(t, draft, inner, bracket);
    }

    private static boolean weekday(Tokens t, Draft draft, int at, boolean bracket) {
        Draft inner = new Draft(Draft.Shape.DAY, "weekday", at, t.is(at, WordClass.WEEKDAY) ? at + 1 : at + 2);
        inner.weekday = t.value(inner.next - 1);
        boolean dated = join(t, inner);
        if (!dated && (t.near(inner.next, WordClass.UNIT) || Tails.shift(t, inner.next) != Tails.NONE)) {
            return false;
        }
        return take(t, draft, inner, bracket);
    }

    private static boolean take(Tokens t, Draft draft, Draft inner, boolean bracket) {
        int next = inner.next;
        if (bracket) {
            if (inner.shape == Draft.Shape.DAY) {
                PartOfDayRules.join(t, inner);
                if (inner.part == null || inner.next == next) {
                    DayThenClock.join(t, inner);
                }
                next = inner.next;
            }
            if (t.near(next) && t.mark(next) == ')') {
                next++;
            } else if (inner.rule.equals("day.of-month")) {
                return false;
            }
        }
        if (inner.shape == Draft.Shape.RANGE) {
            draft.shape = Draft.Shape.RANGE;
            draft.from = inner.from;
            draft.to = inner.to;
            draft.rule = inner.rule;
        } else {
            if (inner.anchor == Draft.Anchor.NONE) {
                draft.anchor = Draft.Anchor.NONE;
                draft.day = inner.day;
                draft.month = inner.month;
                draft.year = inner.year;
                draft.hijri = inner.hijri;
                draft.yearShift = inner.yearShift;
                draft.shiftFromText = inner.shiftFromText;
                draft.weekday = Math.max(draft.weekday, inner.weekday);
            } else {
                draft.shift(inner.anchor, inner.offset);
            }
            if (inner.hasClock()) {
                ClockRules.set(
                        draft,
                        new ClockTime(inner.hour, inner.minute, inner.second, inner.minutesPrinted, false, inner.next));
                draft.zone = inner.zone;
            }
            if (inner.part != null) {
                draft.part = inner.part;
                draft.shape = Draft.Shape.MOMENT;
            }
            draft.rule = draft.weekday > 0 ? "weekday+" + inner.rule : inner.rule;
        }
        draft.next = next;
        return true;
    }
}
