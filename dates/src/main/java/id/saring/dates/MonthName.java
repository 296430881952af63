package id.saring.dates;

/** The name of a month, solar or Hijri, long or short: "Mei", "Agt.", "Ramadan", "Rabiul Awal". */
final class MonthName {
    private MonthName() {}

    /** The month at a token packed as {@code next << 32 | month}, Hijri months from 21; -1 if none. */
    static long read(Tokens t, int i) {
        int value = t.value(i);
        return switch (t.kind(i)) {
            case MONTH -> (long) (i + 1) << 32 | value;
            case MONTH_SHORT ->
                (long) (t.mark(i + 1) == '.' && t.glued(i + 1) && !t.hasFeedBefore(i + 2) ? i + 2 : i + 1) << 32
                        | value;
            case HIJRI -> (long) (i + 1) << 32 | value + 20;
            case HIJRI_STEM -> hijriPair(t, i, value);
            default -> -1;
        };
    }

    private static long hijriPair(Tokens t, int i, int value) {
        if (!t.near(i + 1)) {
            return -1;
        }
        if (t.is(i + 1, WordClass.EDGE, 1) || t.is(i + 1, WordClass.HIJRI_TAIL, 1)) {
            return (long) (i + 2) << 32 | value + 20;
        }
        if (t.is(i + 1, WordClass.EDGE, 3) || t.is(i + 1, WordClass.HIJRI_TAIL, 2)) {
            return (long) (i + 2) << 32 | value + 21;
        }
        return -1;
    }

    static void set(Draft draft, int month) {
        draft.hijri = month > 20;
        draft.month = draft.hijri ? month - 20 : month;
        if (draft.hijri) {
            draft.rule = "month.hijri";
        }
    }
}
