package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** What stands behind a month, a year or a season and says which one is meant: "Mei lalu", "musim panas mendatang". */
final class PeriodTails {
    private PeriodTails() {}

    /** Joins "lalu", "ini", "mendatang", "nanti", "kemarin", "itu" to a month, a year or a season. */
    static boolean join(Tokens t, Draft draft) {
        int i = draft.next;
        if (!t.near(i)) {
            return false;
        }
        Draft.Lean lean = lean(t, i, draft.year != Draft.UNKNOWN);
        if (lean == Draft.Lean.NONE) {
            return false;
        }
        draft.shiftFromText |= t.is(i, WordClass.THAT);
        draft.lean = lean;
        draft.next = Tails.next(t, i);
        return true;
    }

    /** Where the tail at a token points; "Mei 2022 depan" and "Mei 2022 itu" have none. */
    private static Draft.Lean lean(Tokens t, int i, boolean dated) {
        return switch (t.kind(i)) {
            case AGO, YL -> Draft.Lean.PAST;
            case AHEAD, NANTI -> Draft.Lean.FUTURE;
            case THIS -> Draft.Lean.HERE;
            case DEPAN -> dated ? Draft.Lean.NONE : Draft.Lean.FUTURE;
            case THAT -> dated ? Draft.Lean.NONE : Draft.Lean.HERE;
            case REL_DAY -> t.value(i) == 2 ? Draft.Lean.NONE : t.value(i) < 0 ? Draft.Lean.PAST : Draft.Lean.FUTURE;
            case YANG, AKAN -> {
                int shift = Tails.shift(t, i);
                yield shift == -1 ? Draft.Lean.PAST : shift == 1 ? Draft.Lean.FUTURE : Draft.Lean.NONE;
            }
            default -> Draft.Lean.NONE;
        };
    }

    /** The draft, if there is one, with its tail. */
    static @Nullable Draft joined(Tokens t, @Nullable Draft draft) {
        if (draft != null) {
            join(t, draft);
        }
        return draft;
    }
}
