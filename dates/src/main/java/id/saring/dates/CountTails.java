package id.saring.dates;

import java.util.Locale;

/** What stands behind an amount and counts it from a day: "dua hari lalu", "dua jam lagi", "setahun kemudian". */
final class CountTails {
    private static final int DURING = Lexicon.bundled().idOf("selama");
    private static final int WITHIN = Lexicon.bundled().idOf("dalam");
    private static final int FOR = Lexicon.bundled().idOf("untuk");
    private static final int THROUGHOUT = Lexicon.bundled().idOf("sepanjang");

    private CountTails() {}

    /**
     * The duration, or the day counted by what stands behind it.
     *
     * @param amount how many, UNKNOWN where it cannot be counted
     * @param vague a range of amounts, or "beberapa"
     */
    static Draft join(Tokens t, int i, int next, Unit unit, int amount, String duration, boolean vague) {
        if (t.near(next, WordClass.LAST)) {
            int after = t.near(next + 1, WordClass.THIS) ? next + 2 : next + 1;
            return Draft.fixed(DateType.DURATION, duration, "duration", i, after);
        }
        int sign = t.near(next) ? sign(t, next) : 0;
        if (sign == 0) {
            return Draft.fixed(DateType.DURATION, duration, "duration", i, next);
        }
        int end = t.is(next, WordClass.KE) || t.is(next, WordClass.AFTER) ? next + 2 : Tails.next(t, next);
        boolean text = t.is(next, WordClass.LATER) || t.is(next, WordClass.AFTER);
        if (sign > 0 && !text && !t.is(next, WordClass.LAGI) && isSpan(t, i)) {
            return Draft.fixed(DateType.DURATION, duration, "duration.ahead", i, end);
        }
        if (vague) {
            return reference(i, end, sign);
        }
        if (amount == Draft.UNKNOWN) {
            return Draft.fixed(DateType.DATE, "", "count.unclear", i, end);
        }
        return counted(i, end, unit).shift(text ? Draft.Anchor.TEXT : Draft.Anchor.REFERENCE, amount * sign);
    }

    /** -1 where the tail at a token counts back, 1 where it counts forward, 0 where it is none. */
    private static int sign(Tokens t, int i) {
        return switch (t.kind(i)) {
            case AGO, YL -> -1;
            case AHEAD, LAGI, DEPAN -> 1;
            case REL_DAY -> t.value(i) == -1 ? -1 : 0;
            case YANG ->
                t.near(i + 1, WordClass.AGO)
                        ? -1
                        : t.near(i + 1, WordClass.AKAN) && t.near(i + 2, WordClass.DATANG) ? 1 : 0;
            case AKAN -> t.near(i + 1, WordClass.DATANG) ? 1 : 0;
            case KE -> t.near(i + 1, WordClass.DEPAN) ? 1 : 0;
            case LATER -> t.value(i);
            case AFTER -> t.near(i + 1, WordClass.THAT) || t.near(i + 1, WordClass.THIS) ? t.value(i) : 0;
            default -> 0;
        };
    }

    private static Draft reference(int i, int end, int sign) {
        Draft draft =
                Draft.fixed(DateType.REFERENCE, sign < 0 ? "PAST_REF" : "FUTURE_REF", "reference.counted", i, end);
        draft.offset = sign;
        return draft;
    }

    private static Draft counted(int i, int end, Unit unit) {
        if (unit.withinDay()) {
            Draft draft = new Draft(Draft.Shape.ELAPSED, "count.clock", i, end);
            draft.unit = unit;
            draft.type = DateType.TIME;
            return draft;
        }
        if (unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH) {
            Draft draft = new Draft(Draft.Shape.DAY, "count.day", i, end);
            draft.lastYear = unit.ordinal();
            return draft;
        }
        return Draft.period(unit, "count." + unit.name().toLowerCase(Locale.ROOT), i, end);
    }

    /** "selama tiga tahun ke depan", "dalam dua pekan mendatang": a stretch, not a point. */
    private static boolean isSpan(Tokens t, int i) {
        if (!t.near(i)) {
            return false;
        }
        int id = t.wordId(i - 1);
        return id >= 0 && (id == DURING || id == WITHIN || id == FOR || id == THROUGHOUT);
    }
}
