package id.saring.dates;

/** What stands behind a day and says which one is meant: "Senin lalu", "Senin pekan depan", "5 Mei tahun lalu". */
final class DayTails {
    private DayTails() {}

    /** Joins "lalu", "kemarin", "ini", "mendatang", "pekan lalu", "bulan depan", "tahun itu". */
    static boolean join(Tokens t, Draft draft) {
        int i = draft.next;
        if (!t.near(i) || draft.lean != Draft.Lean.NONE) {
            return false;
        }
        return switch (t.kind(i)) {
            case AGO, YL, REL_DAY, AHEAD, NANTI, TADI, THIS, DULU -> lean(t, draft, i);
            case YANG, AKAN -> phrase(t, draft, i);
            case DEPAN -> depan(draft, i);
            case THAT -> that(draft, i);
            case UNIT -> t.value(i) == Unit.DAY.ordinal() ? today(t, draft, i) : unit(t, draft, i);
            default -> unit(t, draft, i);
        };
    }

    /** "yang lalu", "yang akan datang", "akan datang". */
    private static boolean phrase(Tokens t, Draft draft, int i) {
        int shift = Tails.shift(t, i);
        if (shift != -1 && shift != 1) {
            return false;
        }
        draft.lean = shift < 0 ? Draft.Lean.PAST : Draft.Lean.FUTURE;
        draft.next = Tails.next(t, i);
        return true;
    }

    private static boolean depan(Draft draft, int i) {
        boolean open = draft.day == 0 || draft.month == 0;
        if (!open || draft.weekday == 0 && draft.anchor == Draft.Anchor.NONE) {
            return false;
        }
        draft.lean = Draft.Lean.FUTURE;
        draft.next = i + 1;
        return draft.weekday > 0;
    }

    /** "Senin itu" is the Monday of which the text spoke. */
    private static boolean that(Draft draft, int i) {
        if (draft.weekday == 0 || draft.day > 0) {
            return false;
        }
        draft.shiftFromText = true;
        draft.next = i + 1;
        draft.lean = Draft.Lean.HERE;
        return true;
    }

    /** "Senin hari ini". */
    private static boolean today(Tokens t, Draft draft, int i) {
        if (!t.near(i + 1, WordClass.THIS) || draft.anchor != Draft.Anchor.NONE) {
            return false;
        }
        draft.lean = Draft.Lean.HERE;
        draft.next = i + 2;
        return true;
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
        boolean tadi = kind == WordClass.TADI || kind == WordClass.NANTI;
        if (tadi && draft.anchor == Draft.Anchor.NONE && draft.weekday == 0 && draft.day == 0) {
            return false;
        }
        if (kind == WordClass.REL_DAY && t.near(draft.next, WordClass.REL_DAY) && t.value(draft.next) == 2) {
            draft.next++;
        }
        return true;
    }

    /** "pekan lalu" after a weekday, "bulan depan" after a day of the month, "tahun lalu" after day and month. */
    private static boolean unit(Tokens t, Draft draft, int i) {
        boolean mayCount = draft.weekday > 0 && draft.day == 0 && (t.isNumber(i) || Numerals.startsWord(t, i));
        Numerals.Amount amount = mayCount ? Numerals.amount(t, i) : null;
        int at = amount == null ? i : amount.next();
        int shift = Tails.shift(t, at + 1);
        if (shift == Tails.NONE || !t.near(at)) {
            return false;
        }
        if (draft.weekday > 0 && isWeek(t, at)) {
            if (draft.day > 0) {
                draft.next = Tails.next(t, at + 1);
                return true;
            }
            draft.weekShift = Tails.amount(shift) * (amount == null ? 1 : amount.whole());
        } else if (amount != null || !shift(t, draft, at, Tails.amount(shift))) {
            return false;
        }
        draft.shiftFromText = Tails.fromText(shift);
        draft.next = Tails.next(t, at + 1);
        draft.lean = Draft.Lean.HERE;
        return true;
    }

    private static boolean isWeek(Tokens t, int i) {
        return t.is(i, WordClass.UNIT, Unit.WEEK.ordinal())
                || UnitName.isWeek(t, i)
                || t.is(i, WordClass.ONE_UNIT, Unit.WEEK.ordinal());
    }

    private static boolean shift(Tokens t, Draft draft, int i, int amount) {
        if (t.is(i, WordClass.UNIT, Unit.MONTH.ordinal()) && draft.day > 0 && draft.month == 0) {
            draft.monthShift = amount;
            return true;
        }
        if (t.is(i, WordClass.UNIT, Unit.YEAR.ordinal())
                && draft.day > 0
                && draft.month > 0
                && draft.year == Draft.UNKNOWN) {
            draft.yearShift = amount;
            return true;
        }
        return false;
    }
}
