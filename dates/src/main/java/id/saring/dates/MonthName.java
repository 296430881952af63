package id.saring.dates;

/** The name of a month, solar or Hijri, long or short: "Mei", "Agt.", "Ramadan", "Rabiul Awal". */
final class MonthName {
    /** Hijri months are counted from here on. */
    private static final int HIJRI = 20;

    private MonthName() {}

    /** The month at a token packed as {@code next << 32 | month}, Hijri months from 21; -1 if none. */
    static long read(Tokens t, int i) {
        int value = t.value(i);
        return switch (t.kind(i)) {
            case MONTH -> (long) (i + 1) << 32 | value;
            case MONTH_SHORT ->
                (long) (t.mark(i + 1) == '.' && t.glued(i + 1) && !t.hasFeedBefore(i + 2) ? i + 2 : i + 1) << 32
                        | value;
            case HIJRI -> (long) (i + 1) << 32 | value + HIJRI;
            case HIJRI_STEM -> hijriPair(t, i, value);
            default -> -1;
        };
    }

    /** "Rabiul Awal", "Jumadil Akhir": the second of a pair is the month after the first. */
    private static long hijriPair(Tokens t, int i, int value) {
        if (!t.near(i + 1)) {
            return -1;
        }
        if (t.is(i + 1, WordClass.EDGE, 1) || t.is(i + 1, WordClass.HIJRI_TAIL, 1)) {
            return (long) (i + 2) << 32 | value + HIJRI;
        }
        if (t.is(i + 1, WordClass.EDGE, 3) || t.is(i + 1, WordClass.HIJRI_TAIL, 2)) {
            return (long) (i + 2) << 32 | value + HIJRI + 1;
        }
        return -1;
    }

    /** Whether a month as {@link #read} gives it is one of the Hijri year. */
    static boolean isHijri(int month) {
        return month > HIJRI;
    }

    /** Gives a draft the month, as {@link #read} gives it. */
    static void set(Draft draft, int month) {
        draft.hijri = isHijri(month);
        draft.month = draft.hijri ? month - HIJRI : month;
        if (draft.hijri) {
            draft.rule = "month.hijri";
        }
    }
}
