package id.saring.dates;

/** What stands behind a day and says which one is meant: "Senin lalu", "Senin pekan depan", "5 Mei tahun lalu", "tanggal 5 bulan depan". */
final class DayTails {
    private DayTails() {}

    /** Joins "lalu", "kemarin", "ini", "mendatang", "pekan lalu", "bulan depan", "tahun itu". */
    static boolean join(Tokens t, Draft draft) {
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
                return ofUnit(t, draft, i);
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
    private static boolean ofUnit(Tokens t, Draft draft, int i) {
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
        boolean week = t.is(at, WordClass.UNIT, Unit.WEEK.ordinal()) || UnitName.isWeek(t, at);
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
}
