package id.saring.dates;

/** Ordinal numbers in any form: "pertama", "ke-3", "III", "3", "ketiga", "kedua puluh satu". */
final class Ordinals {
    private Ordinals() {}

    /** Whether an ordinal in words starts at a token. */
    static boolean isWord(Tokens t, int i) {
        return t.near(i) && (t.is(i, WordClass.ORDINAL) || t.is(i, WordClass.KE));
    }

    /** An ordinal: "pertama", "ke-3", "III", "3", "ketiga": packed as {@code next << 32 | value}, or -1. */
    static long read(Tokens t, int i) {
        if (!t.near(i)) {
            return -1;
        }
        if (t.isRoman(i)) {
            return (long) (i + 1) << 32 | t.roman(i);
        }
        if (t.is(i, WordClass.ORDINAL)) {
            return word(t, i, t.value(i));
        }
        int at = i;
        if (t.is(i, WordClass.KE)) {
            at = RangeSeparator.isDash(t.mark(i + 1)) ? i + 2 : i + 1;
        }
        if (t.isRoman(at) && t.near(at)) {
            return (long) (at + 1) << 32 | t.roman(at);
        }
        if (t.near(at) && t.isNumber(at) && t.digits(at) <= 2) {
            return (long) (at + 1) << 32 | t.number(at);
        }
        return t.near(at, WordClass.DIGIT) ? Numerals.words(t, at) : -1;
    }

    /** "ketiga", "ketiga belas", "kedua puluh satu". */
    private static long word(Tokens t, int i, int value) {
        if (t.near(i + 1, WordClass.BELAS)) {
            return (long) (i + 2) << 32 | 10 + value;
        }
        if (t.near(i + 1, WordClass.PULUH)) {
            boolean more = t.near(i + 2, WordClass.DIGIT);
            return (long) (more ? i + 3 : i + 2) << 32 | value * 10 + (more ? t.value(i + 2) : 0);
        }
        return (long) (i + 1) << 32 | value;
    }
}
