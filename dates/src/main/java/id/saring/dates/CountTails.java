package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** What stands behind an amount and counts it from a day: "dua hari lalu", "tiga bulan ke depan", "setahun kemudian". */
final class CountTails {
    private static final int DURING = Lexicon.bundled().idOf("selama");
    private static final int WITHIN = Lexicon.bundled().idOf("dalam");
    private static final int FOR = Lexicon.bundled().idOf("untuk");
    private static final int THROUGHOUT = Lexicon.bundled().idOf("sepanjang");

    private CountTails() {}

    /**
     * What stands behind an amount.
     *
     * @param amount how many, UNKNOWN where it cannot be counted
     */
    static @Nullable Draft join(Tokens t, int i, int next, Unit unit, int amount, String duration, boolean vague) {
        Draft duration0 = Draft.fixed(DateType.DURATION, duration, "duration", i, next);
        if (!t.near(next)) {
            return duration0;
        }
        int sign = 0;
        boolean text = false;
        int end = next + 1;
        switch (t.kind(next)) {
            case AGO, YL -> sign = -1;
            case AHEAD -> sign = 1;
            case LAGI -> sign = 1;
            case REL_DAY -> {
                if (t.value(next) != -1) {
                    return duration0;
                }
                sign = -1;
            }
            case YANG -> {
                sign = t.near(next + 1, WordClass.AGO)
                        ? -1
                        : t.near(next + 1, WordClass.AKAN) && t.near(next + 2, WordClass.DATANG) ? 1 : 0;
                end = sign > 0 ? next + 3 : next + 2;
            }
            case AKAN -> {
                sign = t.near(next + 1, WordClass.DATANG) ? 1 : 0;
                end = next + 2;
            }
            case KE -> {
                sign = t.near(next + 1, WordClass.DEPAN) ? 1 : 0;
                end = next + 2;
            }
            case DEPAN -> sign = 1;
            case LATER -> {
                sign = t.value(next);
                text = true;
            }
            case AFTER -> {
                sign = t.near(next + 1, WordClass.THAT) || t.near(next + 1, WordClass.THIS) ? t.value(next) : 0;
                text = true;
                end = next + 2;
            }
            case LAST -> {
                duration0.next = t.near(next + 1, WordClass.THIS) ? next + 2 : next + 1;
                return duration0;
            }
            default -> {
                return duration0;
            }
        }
        if (sign == 0) {
            return duration0;
        }
        return counted(t, i, end, unit, amount == Draft.UNKNOWN ? amount : amount * sign, text, sign, duration, vague);
    }

    private static Draft counted(
            Tokens t, int i, int end, Unit unit, int amount, boolean text, int sign, String duration, boolean vague) {
        if (sign > 0 && !text && !t.is(end - 1, WordClass.LAGI) && isSpan(t, i)) {
            return Draft.fixed(DateType.DURATION, duration, "duration.ahead", i, end);
        }
        if (amount == Draft.UNKNOWN || vague) {
            Draft draft =
                    Draft.fixed(DateType.REFERENCE, sign < 0 ? "PAST_REF" : "FUTURE_REF", "reference.counted", i, end);
            draft.offset = sign;
            if (amount == Draft.UNKNOWN && !vague) {
                draft = Draft.fixed(DateType.DATE, "", "count.unclear", i, end);
            }
            return draft;
        }
        Draft.Anchor anchor = text ? Draft.Anchor.TEXT : Draft.Anchor.REFERENCE;
        if (unit.withinDay()) {
            Draft draft = new Draft(Draft.Shape.ELAPSED, "count.clock", i, end);
            draft.unit = unit;
            draft.type = DateType.TIME;
            return draft.shift(anchor, amount);
        }
        Draft draft;
        if (unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH) {
            draft = new Draft(Draft.Shape.DAY, "count.day", i, end);
            draft.lastYear = unit.ordinal();
        } else {
            draft = Draft.period(unit, "count." + unit.name().toLowerCase(java.util.Locale.ROOT), i, end);
        }
        return draft.shift(anchor, amount);
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
