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
        boolean dated = draft.year != Draft.UNKNOWN;
        switch (t.kind(i)) {
            case AGO, YL -> draft.lean = Draft.Lean.PAST;
            case AHEAD, NANTI -> draft.lean = Draft.Lean.FUTURE;
            case THIS -> draft.lean = Draft.Lean.HERE;
            case DEPAN -> {
                if (dated) {
                    return false;
                }
                draft.lean = Draft.Lean.FUTURE;
            }
            case REL_DAY -> {
                if (t.value(i) == 2) {
                    return false;
                }
                draft.lean = t.value(i) < 0 ? Draft.Lean.PAST : Draft.Lean.FUTURE;
            }
            case THAT -> {
                if (dated) {
                    return false;
                }
                draft.shiftFromText = true;
                draft.lean = Draft.Lean.HERE;
            }
            case YANG, AKAN -> {
                int shift = Tails.shift(t, i);
                if (shift != -1 && shift != 1) {
                    return false;
                }
                draft.lean = shift < 0 ? Draft.Lean.PAST : Draft.Lean.FUTURE;
                draft.next = Tails.next(t, i) - 1;
            }
            default -> {
                return false;
            }
        }
        draft.next++;
        return true;
    }

    static @Nullable Draft joined(Tokens t, @Nullable Draft draft) {
        if (draft != null) {
            join(t, draft);
        }
        return draft;
    }
}
