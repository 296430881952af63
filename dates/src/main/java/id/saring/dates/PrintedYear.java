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

    /** Reads ", tahun 2022", "1443 H" after a month into a draft. */
    static void join(Tokens t, Draft draft) {
        int i = draft.next;
        if (!t.close(i)) {
            return;
        }
        if (t.mark(i) == ',' && t.near(i)) {
            i++;
        }
        boolean word = t.close(i) && t.is(i, WordClass.UNIT, Unit.YEAR.ordinal());
        if (word) {
            i++;
        }
        if (!t.close(i)) {
            return;
        }
        if (!word && i == draft.next && t.digits(i + 1) == 2 && t.glued(i + 1) && Letters.isApostrophe(t.mark(i))) {
            draft.year = full(t.number(i + 1), 2);
            draft.next = i + 2;
        } else if (isPlausible(t, i)) {
            draft.year = t.number(i);
            draft.next = i + 1;
            era(t, draft);
        } else if (word && Numerals.startsWord(t, i)) {
            long words = Numerals.words(t, i);
            if ((int) words >= 1000 && (int) words <= 2200) {
                draft.year = (int) words;
                draft.next = (int) (words >>> 32);
            }
        } else if (word && draft.next == i - 1 && t.near(i)) {
            int shift = Tails.shift(t, i);
            if (shift != Tails.NONE) {
                draft.yearShift = Tails.amount(shift);
                draft.shiftFromText = Tails.fromText(shift);
                draft.next = Tails.next(t, i);
            }
        }
    }

    private static void era(Tokens t, Draft draft) {
        if (draft.hijri && t.near(draft.next, WordClass.HIJRI_ERA)) {
            draft.next++;
        } else if (!draft.hijri && t.near(draft.next, WordClass.MASEHI) && t.isCapital(draft.next)) {
            draft.next++;
        }
    }
}
