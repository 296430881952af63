package id.saring.dates;

/** The year printed behind a day and month or a month: "2022", ", tahun 2022", "1443 H", "tahun lalu", "16/5/22". */
final class PrintedYear {
    /** Two-digit years from here on are of the last century: news looks back further than ahead. */
    private static final int PIVOT = 45;

    private PrintedYear() {}

    /** The year that a number of two digits means; other numbers stay as they are. */
    static int full(int number, int digits) {
        if (digits != 2) {
            return number;
        }
        return number < PIVOT ? 2000 + number : 1900 + number;
    }

    /** A number of four digits that is no amount: 1000 to 2200, no decimals behind it. */
    static boolean isPlausible(Tokens t, int i) {
        int number = t.number(i);
        return t.digits(i) == 4
                && number >= 1000
                && number <= 2200
                && !((t.mark(i + 1) == '.' || t.mark(i + 1) == ',')
                        && t.glued(i + 1)
                        && t.glued(i + 2)
                        && t.isNumber(i + 2));
    }

    /** Joins ", tahun 2022", "2022 M", "'98" or "tahun lalu" to a day and month or a month. */
    static void join(Tokens t, Draft draft) {
        int at = draft.next;
        if (!t.close(at)) {
            return;
        }
        if (t.mark(at) == ',' && t.near(at)) {
            at++;
        }
        if (!t.close(at)) {
            return;
        }
        if (t.is(at, WordClass.UNIT, Unit.YEAR.ordinal())) {
            afterWord(t, draft, at + 1);
        } else if (!number(t, draft, at)
                && at == draft.next
                && Letters.isApostrophe(t.mark(at))
                && t.digits(at + 1) == 2
                && t.glued(at + 1)) {
            draft.year = full(t.number(at + 1), 2);
            draft.next = at + 2;
        }
    }

    private static boolean number(Tokens t, Draft draft, int i) {
        if (!isPlausible(t, i)) {
            return false;
        }
        draft.year = t.number(i);
        draft.next = i + 1;
        era(t, draft);
        return true;
    }

    private static void afterWord(Tokens t, Draft draft, int i) {
        if (!t.close(i) || number(t, draft, i)) {
            return;
        }
        if (Numerals.startsWord(t, i)) {
            long words = Numerals.words(t, i);
            if ((int) words >= 1000 && (int) words <= 2200) {
                draft.year = (int) words;
                draft.next = (int) (words >>> 32);
            }
        } else if (draft.next == i - 1 && t.near(i)) {
            int shift = Tails.shift(t, i);
            if (shift != Tails.NONE) {
                draft.yearShift = Tails.amount(shift);
                draft.shiftFromText = Tails.fromText(shift);
                draft.next = Tails.next(t, i);
            }
        }
    }

    /** "H" behind a Hijri year, "M" behind another. */
    private static void era(Tokens t, Draft draft) {
        if (draft.hijri && t.near(draft.next, WordClass.HIJRI_ERA)) {
            draft.next++;
        } else if (!draft.hijri && t.near(draft.next, WordClass.MASEHI) && t.isCapital(draft.next)) {
            draft.next++;
        }
    }
}
