package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Printed dates of any form, and days of the month: "16 Mei 2022", "16/5/2022", "May 4, 2018", "tanggal 24". */
final class PrintedDateRules {
    private PrintedDateRules() {}

    /** A printed date of any form, numeric or named; "tanggal" and "tgl" before it are part of it. */
    static @Nullable Draft find(Tokens t, int i, boolean inDate) {
        boolean word = t.is(i, WordClass.DATE_WORD);
        int at = !word ? i : t.mark(i + 1) == '.' && t.glued(i + 1) ? i + 2 : i + 1;
        if (word && !t.close(at)) {
            return null;
        }
        boolean number = t.isNumber(at);
        Draft draft = number || word ? NamedDateRules.find(t, at, word) : null;
        if (draft == null && number) {
            draft = NumericDateRules.find(t, at, inDate || word);
        }
        if (draft == null && !word && !number) {
            draft = NamedDateRules.monthFirst(t, at);
        }
        if (draft == null && word) {
            draft = dayOfMonth(t, at);
        }
        if (draft != null) {
            draft.start = i;
        }
        return draft;
    }

    /** "tanggal 24". */
    private static @Nullable Draft dayOfMonth(Tokens t, int i) {
        long day = NamedDateRules.dayNumber(t, i, true);
        if (day < 0 || t.near((int) (day >>> 32), WordClass.HUGE)) {
            return null;
        }
        Draft draft = new Draft(Draft.Shape.DAY, "day.of-month", i, (int) (day >>> 32));
        draft.day = (int) day;
        int second = RangeSeparator.after(t, draft.next, true);
        long last = second == 0 ? -1 : NamedDateRules.dayNumber(t, second, true);
        if (last < 0 || (int) last <= draft.day) {
            return draft;
        }
        Draft to = new Draft(Draft.Shape.DAY, "day.of-month", i, (int) (last >>> 32));
        to.day = (int) last;
        return Draft.range(draft, to, "day.of-month.range", to.next);
    }
}
