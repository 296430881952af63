package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** The date beside a day, which names it again: "Senin (16/5/2022)", "Rabu, 21 Desember", "hari ini, Senin (16/5)". */
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
        if (draft.weekday == 0 && startsWeekday(t, at)) {
            return weekday(t, draft, at, bracket);
        }
        Draft inner = beside(t, draft, at, bracket);
        return inner != null && take(t, draft, inner, bracket);
    }

    private static boolean startsWeekday(Tokens t, int i) {
        return t.is(i, WordClass.UNIT, Unit.DAY.ordinal()) && t.is(i + 1, WordClass.WEEKDAY)
                || t.is(i, WordClass.WEEKDAY);
    }

    /** The printed date, or in brackets the relative day: "Senin (kemarin)". */
    private static @Nullable Draft beside(Tokens t, Draft draft, int at, boolean bracket) {
        Draft inner = PrintedDateRules.find(t, at, true);
        boolean relative = draft.anchor == Draft.Anchor.REFERENCE || draft.weekday > 0 && t.is(at, WordClass.REL_DAY);
        if (inner == null && bracket && relative) {
            inner = RelativeDayRules.find(t, at);
        }
        if (inner == null || inner.rule.equals("day.of-month") && bracket && inner.start != at) {
            return null;
        }
        return draft.weekday == 0 && inner.month == 0 && !bracket ? null : inner;
    }

    /** "hari ini, Senin (16/5/2022)"; a weekday with a tail of its own is another day. */
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
        int next = bracket ? closed(t, inner) : inner.next;
        if (next < 0) {
            return false;
        }
        if (inner.shape == Draft.Shape.RANGE) {
            draft.shape = Draft.Shape.RANGE;
            draft.from = inner.from;
            draft.to = inner.to;
            draft.rule = inner.rule;
        } else {
            takeDay(draft, inner);
            takeTime(draft, inner);
            draft.rule = draft.weekday > 0 ? "weekday+" + inner.rule : inner.rule;
        }
        draft.next = next;
        return true;
    }

    /** Joins what else stands in the brackets; the token after them, or -1 where they are none of the date's. */
    private static int closed(Tokens t, Draft inner) {
        if (inner.shape == Draft.Shape.DAY) {
            int next = inner.next;
            PartOfDayRules.join(t, inner);
            if (inner.part == null || inner.next == next) {
                DayThenClock.join(t, inner);
            }
        }
        int next = inner.next;
        if (t.near(next) && t.mark(next) == ')') {
            return next + 1;
        }
        return inner.rule.equals("day.of-month") ? -1 : next;
    }

    private static void takeDay(Draft draft, Draft inner) {
        if (inner.anchor != Draft.Anchor.NONE) {
            draft.shift(inner.anchor, inner.offset);
            return;
        }
        draft.anchor = Draft.Anchor.NONE;
        draft.takeDate(inner);
        draft.yearShift = inner.yearShift;
        draft.shiftFromText = inner.shiftFromText;
        draft.weekday = Math.max(draft.weekday, inner.weekday);
    }

    private static void takeTime(Draft draft, Draft inner) {
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
    }
}
