package id.saring.dates;

/** What stands between the two ends of a range: the dash of "1-3 Mei", "hingga", "sampai dengan", "s/d". */
final class RangeSeparator {
    private RangeSeparator() {}

    static boolean isDash(char mark) {
        return mark == '-' || mark == '\u2013' || mark == '\u2014' || mark == '\u2212';
    }

    /** The token after a dash, or "hingga", "sampai dengan", "s/d" where words are allowed; 0 if there is none. */
    static int after(Tokens t, int i, boolean words) {
        if (!t.near(i)) {
            return 0;
        }
        if (isDash(t.mark(i))) {
            int next = t.glued(i + 1) && isDash(t.mark(i + 1)) ? i + 2 : i + 1;
            return t.near(next) ? next : 0;
        }
        if (!words) {
            return 0;
        }
        if (t.is(i, WordClass.TO)) {
            int next = t.near(i + 1, WordClass.DENGAN) ? i + 2 : i + 1;
            return t.near(next) ? next : 0;
        }
        if (t.is(i, WordClass.ABBREVIATION)
                && (t.mark(i + 1) == '/' || t.mark(i + 1) == '.')
                && t.is(i + 2, WordClass.ABBREVIATION)
                && t.glued(i + 2)) {
            int next = t.mark(i + 3) == '.' && t.glued(i + 3) ? i + 4 : i + 3;
            return t.near(next) ? next : 0;
        }
        return 0;
    }
}
