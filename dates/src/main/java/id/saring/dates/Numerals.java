package id.saring.dates;

/** Amounts in digits, words and Roman numerals. */
final class Numerals {
    /** No number word chain in print is longer; keeps the scan linear. */
    private static final int LONGEST = 12;

    private Numerals() {}

    /**
     * An amount.
     *
     * @param whole its whole part
     * @param rest what TIMEX3 writes behind the whole part: a fraction with its decimal point, or noughts
     * @param half true for "setengah" alone or a fraction
     * @param huge true for millions and more
     * @param next the token after it
     */
    record Amount(int whole, String rest, boolean half, boolean huge, int next) {
        /** How TIMEX3 writes it. */
        String text() {
            return rest.isEmpty() ? Integer.toString(whole) : whole + rest;
        }
    }

    static boolean isRoman(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static int roman(String text, int start, int end) {
        int sum = 0;
        int last = 0;
        for (int i = end - 1; i >= start; i--) {
            int value = switch (text.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 100;
            };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }

    static boolean startsWord(Tokens t, int i) {
        return switch (t.kind(i)) {
            case DIGIT, SERATUS, SERIBU -> true;
            default -> false;
        };
    }

    /** A number in words: value and next token packed as {@code next << 32 | value}, or -1. */
    static long words(Tokens t, int i) {
        int total = 0;
        int group = 0;
        int digit = -1;
        int at = i;
        while (at < i + LONGEST && (at == i || t.near(at) || t.glued(at))) {
            WordClass kind = t.kind(at);
            int value = t.value(at);
            if (kind == WordClass.DIGIT && digit < 0) {
                digit = value;
            } else if (kind == WordClass.BELAS && digit > 0) {
                group += 10 + digit;
                digit = 0;
            } else if (kind == WordClass.PULUH && digit > 0) {
                group += digit * 10;
                digit = -1;
            } else if (kind == WordClass.RATUS && digit > 0) {
                group += digit * 100;
                digit = -1;
            } else if (kind == WordClass.SERATUS && digit < 0) {
                group += 100;
            } else if (kind == WordClass.RIBU && group + Math.max(digit, 0) > 0 && group < 1000) {
                total += (group + Math.max(digit, 0)) * 1000;
                group = 0;
                digit = -1;
            } else if (kind == WordClass.SERIBU && at == i) {
                total = 1000;
            } else {
                break;
            }
            at++;
        }
        return at == i ? -1 : (long) at << 32 | (total + group + Math.max(digit, 0));
    }

    /** An amount before a unit: "3", "2,5", "1.500", "dua puluh", "dua setengah", "setengah". */
    static @org.jspecify.annotations.Nullable Amount amount(Tokens t, int i) {
        if (t.is(i, WordClass.HALF)) {
            return new Amount(0, ".5", true, false, i + 1);
        }
        int whole;
        int next;
        if (t.isNumber(i)) {
            whole = t.number(i);
            next = i + 1;
            char mark = t.mark(next);
            if (t.glued(next) && t.glued(next + 1) && t.isNumber(next + 1)) {
                if (mark == ',' && t.digits(next + 1) <= 2) {
                    return new Amount(
                            whole,
                            "." + t.text().substring(t.start(next + 1), t.end(next + 1)),
                            true,
                            t.near(next + 2, WordClass.HUGE),
                            next + (t.near(next + 2, WordClass.HUGE) ? 3 : 2));
                }
                if (mark == '.' && t.digits(next + 1) == 3 && whole < 1000) {
                    whole = whole * 1000 + t.number(next + 1);
                    next += 2;
                }
            }
            if (t.near(next, WordClass.RIBU)) {
                whole = Math.min(whole, 100_000) * 1000;
                next++;
            }
        } else {
            long words = words(t, i);
            if (words < 0) {
                return null;
            }
            whole = (int) words;
            next = (int) (words >>> 32);
        }
        if (t.near(next, WordClass.HUGE)) {
            return new Amount(whole, "000000", false, true, next + 1);
        }
        if (t.near(next, WordClass.HALF)) {
            return new Amount(whole, ".5", true, false, next + 1);
        }
        return whole < 0 ? null : new Amount(whole, "", false, false, next);
    }
}
