package id.saring.dates;

/** Whether an expression can start at a number, by what stands behind it: most numbers of a text count other things. */
final class NumberStart {
    private NumberStart() {}

    static boolean isPossible(Tokens t, int i) {
        if (t.digits(i) == 4) {
            return true;
        }
        int after = i + 1;
        if (!t.close(after)) {
            return false;
        }
        return t.isWord(after) ? isBeforeWord(t, after) : isBeforeMark(t, after, t.mark(after));
    }

    private static boolean isBeforeWord(Tokens t, int after) {
        return switch (t.kind(after)) {
            case MONTH,
                    MONTH_SHORT,
                    HIJRI,
                    HIJRI_STEM,
                    UNIT,
                    WEEKDAY,
                    HALF,
                    HUGE,
                    RIBU,
                    OR,
                    TO,
                    ABBREVIATION,
                    TIMES,
                    AN -> true;
            case AND -> t.near(after + 1) && t.isNumber(after + 1);
            default -> false;
        };
    }

    private static boolean isBeforeMark(Tokens t, int after, char mark) {
        return switch (mark) {
            case '.', ':' -> t.glued(after) && t.glued(after + 1) && t.isNumber(after + 1);
            case '/' -> t.near(after + 1);
            case ',' ->
                t.near(after + 1)
                        && (t.isNumber(after + 1)
                                || t.is(after + 1, WordClass.AND)
                                || t.is(after + 1, WordClass.UNIT, Unit.MONTH.ordinal()));
            default -> RangeSeparator.isDash(mark);
        };
    }
}
