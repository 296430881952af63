package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Weekdays and relative days, and everything that joins a day: dates in brackets, parts of day, clocks, "lalu". */
final class MomentRules {
    private MomentRules() {}

    /** An expression that starts with a weekday, "hari" included. */
    static @Nullable Draft weekday(Tokens t, int i) {
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
            return t.isCapital(at) && date(t, draft) ? extend(t, draft) : null;
        }
        Draft range = weekdayRange(t, draft);
        if (range != null) {
            return range;
        }
        return extend(t, draft);
    }

    /** "Senin-Selasa (16-17/5/2022)", "Sabtu dan Minggu, 3-4 Mei". */
    private static @Nullable Draft weekdayRange(Tokens t, Draft from) {
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
        if (date(t, to) && to.shape == Draft.Shape.RANGE) {
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

    /** Joins whatever belongs to the day. */
    static Draft extend(Tokens t, Draft draft) {
        for (int round = 0; round < 6 && draft.shape != Draft.Shape.RANGE; round++) {
            if (!date(t, draft)
                    && !PartOfDayRules.join(t, draft)
                    && !clock(t, draft)
                    && !(draft.hasClock() || draft.hasDay() ? TimeZones.join(t, draft) : false)
                    && !modifier(t, draft)) {
                break;
            }
        }
        return draft;
    }

    /** Joins a printed date to a weekday or a relative day. */
    private static boolean date(Tokens t, Draft draft) {
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
            return weekdayAfter(t, draft, at, bracket);
        }
        Draft inner = PrintedDateRules.find(t, at, true);
        if (inner == null && bracket && t.is(at, WordClass.REL_DAY) && draft.weekday > 0) {
            inner = relative(t, at);
        }
        if (inner == null && bracket && draft.anchor == Draft.Anchor.REFERENCE) {
            inner = relative(t, at);
        }
        if (inner == null || inner.rule.equals("day.of-month") && bracket && inner.start != at) {
            return false;
        }
        if (draft.weekday == 0 && inner.month == 0 && !bracket) {
            return false;
        }
        return take(t, draft, inner, bracket);
    }

    private static boolean weekdayAfter(Tokens t, Draft draft, int at, boolean bracket) {
        Draft inner = new Draft(Draft.Shape.DAY, "weekday", at, t.is(at, WordClass.WEEKDAY) ? at + 1 : at + 2);
        inner.weekday = t.value(inner.next - 1);
        boolean dated = date(t, inner);
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
                    clock(t, inner);
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

    /** Joins a clock time: "pukul 10.30 WIB", "- 00:42 WIB", "| 17:02", "T10:30". */
    private static boolean clock(Tokens t, Draft draft) {
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
            rangeOf(draft, to);
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
    private static void rangeOf(Draft draft, Draft to) {
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

    /** Joins the day that follows a clock time: "pukul 10.30 WIB, Senin (16/5/2022)", "pukul 17.41 Wita kemarin sore". */
    static Draft dayAfter(Tokens t, Draft clock) {
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
        Draft day = isWeekWord(t, at) ? null : weekday(t, at);
        if (day == null) {
            day = relative(t, at);
            day = day == null ? null : extend(t, day);
        }
        if (day == null) {
            day = PrintedDateRules.find(t, at, false);
            day = day == null || !day.isFull() ? null : extend(t, day);
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

    /** Joins "lalu", "kemarin", "ini", "mendatang", "pekan lalu", "bulan depan", "tahun itu". */
    private static boolean modifier(Tokens t, Draft draft) {
        int i = draft.next;
        if (!t.near(i) || draft.lean != Draft.Lean.NONE) {
            return false;
        }
        boolean open = draft.day == 0 || draft.month == 0;
        switch (t.kind(i)) {
            case AGO, YL, REL_DAY, AHEAD, NANTI, TADI, THIS, DULU -> {
                return lean(t, draft, i);
            }
            case YANG -> {
                int shift = Tails.shift(t, i);
                if (shift == -1 || shift == 1) {
                    draft.lean = shift < 0 ? Draft.Lean.PAST : Draft.Lean.FUTURE;
                    draft.next = Tails.next(t, i);
                    return true;
                }
                return false;
            }
            case DEPAN -> {
                if (!open || draft.weekday == 0 && draft.anchor == Draft.Anchor.NONE) {
                    return false;
                }
                draft.lean = Draft.Lean.FUTURE;
                draft.next = i + 1;
                return draft.weekday > 0;
            }
            case AKAN -> {
                if (t.near(i + 1, WordClass.DATANG)) {
                    draft.lean = Draft.Lean.FUTURE;
                    draft.next = i + 2;
                    return true;
                }
                return false;
            }
            case THAT -> {
                if (draft.weekday > 0 && draft.day == 0) {
                    draft.shiftFromText = true;
                    draft.next = i + 1;
                    draft.lean = Draft.Lean.HERE;
                    return true;
                }
                return false;
            }
            default -> {
                return unitModifier(t, draft, i);
            }
        }
    }

    private static boolean lean(Tokens t, Draft draft, int i) {
        WordClass kind = t.kind(i);
        if (kind == WordClass.THIS && draft.anchor == Draft.Anchor.REFERENCE) {
            return false;
        }
        if (kind == WordClass.REL_DAY && draft.anchor != Draft.Anchor.NONE || kind == WordClass.DULU) {
            return false;
        }
        draft.lean = switch (kind) {
            case AHEAD, NANTI -> Draft.Lean.FUTURE;
            case THIS -> Draft.Lean.HERE;
            case REL_DAY -> t.value(i) < 0 ? Draft.Lean.PAST : Draft.Lean.FUTURE;
            default -> Draft.Lean.PAST;
        };
        draft.next = i + 1;
        if (kind == WordClass.TADI || kind == WordClass.NANTI) {
            if (draft.anchor == Draft.Anchor.NONE && draft.weekday == 0 && draft.day == 0) {
                return false;
            }
        }
        if (kind == WordClass.REL_DAY && t.near(draft.next, WordClass.REL_DAY) && t.value(draft.next) == 2) {
            draft.next++;
        }
        return true;
    }

    /** "pekan lalu" after a weekday, "bulan depan" after a day of the month, "tahun lalu" after day and month. */
    private static boolean unitModifier(Tokens t, Draft draft, int i) {
        if (t.is(i, WordClass.UNIT, Unit.DAY.ordinal())
                && t.near(i + 1, WordClass.THIS)
                && draft.anchor == Draft.Anchor.NONE) {
            draft.lean = Draft.Lean.HERE;
            draft.next = i + 2;
            return true;
        }
        Numerals.Amount amount = null;
        int at = i;
        if (draft.weekday > 0 && draft.day == 0 && (t.isNumber(i) || Numerals.startsWord(t, i))) {
            amount = Numerals.amount(t, i);
            at = amount == null ? i : amount.next();
        }
        boolean week = t.is(at, WordClass.UNIT, Unit.WEEK.ordinal()) || isWeekWord(t, at);
        int shift = Tails.shift(t, at + 1);
        if (t.is(at, WordClass.ONE_UNIT, Unit.WEEK.ordinal()) && draft.weekday > 0 && shift != Tails.NONE) {
            week = true;
        }
        if (shift == Tails.NONE || !t.near(at)) {
            return false;
        }
        int amountOf = Tails.amount(shift) * (amount == null ? 1 : amount.whole());
        if (week && draft.weekday > 0 && draft.day == 0) {
            draft.weekShift = amountOf;
        } else if (amount != null) {
            return false;
        } else if (week && draft.weekday > 0) {
            draft.next = Tails.next(t, at + 1);
            return true;
        } else if (t.is(at, WordClass.UNIT, Unit.MONTH.ordinal()) && draft.day > 0 && draft.month == 0) {
            draft.monthShift = amountOf;
        } else if (t.is(at, WordClass.UNIT, Unit.YEAR.ordinal())
                && draft.day > 0
                && draft.month > 0
                && draft.year == Draft.UNKNOWN) {
            draft.yearShift = amountOf;
        } else {
            return false;
        }
        draft.shiftFromText = Tails.fromText(shift);
        draft.next = Tails.next(t, at + 1);
        draft.lean = Draft.Lean.HERE;
        return true;
    }

    /** "minggu" as a week: in lower case. */
    static boolean isWeekWord(Tokens t, int i) {
        return t.is(i, WordClass.WEEKDAY, 7)
                && t.text().regionMatches(true, t.start(i), "minggu", 0, 6)
                && !t.isCapital(i);
    }

    /** "hari ini", "kemarin lusa", "tadi malam", "keesokan harinya", "malam itu". */
    static @Nullable Draft relative(Tokens t, int i) {
        return switch (t.kind(i)) {
            case REL_DAY -> relDay(t, i);
            case UNIT -> t.value(i) == Unit.DAY.ordinal() ? thisDay(t, i) : null;
            case ESOKNYA -> nextDay(t, i);
            default -> PartOfDayRules.relative(t, i);
        };
    }

    private static Draft dayAt(int i, int next, Draft.Anchor anchor, int offset) {
        Draft draft = new Draft(Draft.Shape.DAY, "day.relative", i, next);
        return draft.shift(anchor, offset);
    }

    private static @Nullable Draft relDay(Tokens t, int i) {
        int offset = t.value(i);
        int next = i + 1;
        if (t.near(next, WordClass.REL_DAY) && t.value(next) == 2 && offset != 2) {
            offset = offset < 0 ? -2 : 2;
            next++;
        } else if (offset < 0 && t.near(next, WordClass.DULU)) {
            offset = -2;
            next++;
        } else if (t.near(next, WordClass.UNIT_NYA) && t.value(next) == Unit.DAY.ordinal()) {
            return dayAt(i, next + 1, Draft.Anchor.TEXT, offset);
        } else if (t.near(next, WordClass.UNIT)
                && t.value(next) == Unit.DAY.ordinal()
                && offset == 1
                && !t.near(next + 1, WordClass.THIS)) {
            next++;
        }
        return dayAt(i, next, Draft.Anchor.REFERENCE, offset);
    }

    private static @Nullable Draft thisDay(Tokens t, int i) {
        if (t.is(i + 1, WordClass.REL_DAY) && t.near(i + 1)) {
            Draft inner = relDay(t, i + 1);
            if (inner != null) {
                inner.start = i;
            }
            return inner;
        }
        int shift = Tails.shift(t, i + 1);
        if (shift == 0) {
            return dayAt(i, i + 2, Draft.Anchor.REFERENCE, 0);
        }
        if (shift == Tails.NONE || !Tails.fromText(shift)) {
            return null;
        }
        return dayAt(i, Tails.next(t, i + 1), Draft.Anchor.TEXT, Tails.amount(shift));
    }

    private static @Nullable Draft nextDay(Tokens t, int i) {
        int next = i + 1;
        if (t.near(next, WordClass.UNIT_NYA) && t.value(next) == Unit.DAY.ordinal()
                || t.near(next, WordClass.UNIT) && t.value(next) == Unit.DAY.ordinal()) {
            next++;
        }
        return dayAt(i, next, Draft.Anchor.TEXT, t.value(i));
    }
}
