package id.saring.dates;

/** What stands behind a unit or a day and says which one is meant: "lalu", "ini", "depan", "itu", "berikutnya". */
final class Tails {
    static final int NONE = Integer.MAX_VALUE;
    private static final int FROM_TEXT = 100;

    private Tails() {}

    /** How far the unit meant lies from the reference, or plus 100 from the last date in the text; or NONE. */
    static int shift(Tokens t, int i) {
        if (!t.near(i)) {
            return NONE;
        }
        return switch (t.kind(i)) {
            case THIS -> 0;
            case AGO, YL -> -1;
            case REL_DAY -> t.value(i) == -1 ? -1 : t.value(i) == 1 ? 1 : NONE;
            case DEPAN, AHEAD -> 1;
            case NANTI -> 1;
            case THAT -> FROM_TEXT;
            case LATER -> FROM_TEXT + t.value(i);
            case AKAN -> t.near(i + 1, WordClass.DATANG) ? 1 : NONE;
            case YANG -> shiftAfterYang(t, i + 1);
            default -> NONE;
        };
    }

    private static int shiftAfterYang(Tokens t, int i) {
        if (t.near(i, WordClass.AGO)) {
            return -1;
        }
        if (t.near(i, WordClass.AKAN) && t.near(i + 1, WordClass.DATANG)) {
            return 1;
        }
        return t.near(i, WordClass.SAME) ? FROM_TEXT : NONE;
    }

    /** Joins the tail behind a range of days: "7-12 September mendatang". */
    static void lean(Tokens t, Draft range) {
        int shift = shift(t, range.next);
        if (shift < -1 || shift > 1) {
            return;
        }
        range.lean = shift < 0 ? Draft.Lean.PAST : shift > 0 ? Draft.Lean.FUTURE : Draft.Lean.HERE;
        range.next = next(t, range.next);
    }

    /** The token after the tail at a token where there is one. */
    static int next(Tokens t, int i) {
        return switch (t.kind(i)) {
            case YANG -> t.is(i + 1, WordClass.AKAN) ? i + 3 : i + 2;
            case AKAN -> i + 2;
            default -> i + 1;
        };
    }

    static boolean fromText(int shift) {
        return shift >= FROM_TEXT - 50;
    }

    static int amount(int shift) {
        return fromText(shift) ? shift - FROM_TEXT : shift;
    }

    static Draft.Anchor anchor(int shift) {
        return fromText(shift) ? Draft.Anchor.TEXT : Draft.Anchor.REFERENCE;
    }
}
