package id.saring.dedupe;

import static java.lang.Character.CONNECTOR_PUNCTUATION;
import static java.lang.Character.CONTROL;
import static java.lang.Character.CURRENCY_SYMBOL;
import static java.lang.Character.DASH_PUNCTUATION;
import static java.lang.Character.END_PUNCTUATION;
import static java.lang.Character.FINAL_QUOTE_PUNCTUATION;
import static java.lang.Character.FORMAT;
import static java.lang.Character.INITIAL_QUOTE_PUNCTUATION;
import static java.lang.Character.LETTER_NUMBER;
import static java.lang.Character.LINE_SEPARATOR;
import static java.lang.Character.MODIFIER_SYMBOL;
import static java.lang.Character.NON_SPACING_MARK;
import static java.lang.Character.OTHER_NUMBER;
import static java.lang.Character.OTHER_PUNCTUATION;
import static java.lang.Character.PARAGRAPH_SEPARATOR;
import static java.lang.Character.SPACE_SEPARATOR;
import static java.lang.Character.START_PUNCTUATION;
import static java.lang.Character.SURROGATE;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds a paragraph to lower-case words with one blank between them, in UTF-8. Case, blanks, punctuation, quote styles
 * and invisible characters go; letters, digits, symbols and the marks that belong to a number ({@code 2-1},
 * {@code 1.500}, {@code -5}, {@code $5}, {@code 5%}) stay. Holds the last result; for one thread.
 */
final class Folding {
    /** What is not simply kept; a kept character is its own folded code point. */
    private static final byte SEPARATOR = 0;

    private static final byte BLANK = -1;
    private static final byte INVISIBLE = -2;
    private static final byte INNER = -3;
    private static final byte DASH = -4;
    private static final byte SIGN = -5;
    private static final byte AFTER_DIGIT = -6;
    private static final byte BEFORE_DIGIT = -7;

    private static final char FIRST_MARK = '\u0300';
    private static final int MAX_MARKS = 30;

    private static final byte[] ASCII = ascii();

    private byte[] bytes = new byte[512];
    private int[] starts = new int[64];
    private boolean[] numbers = new boolean[64];
    private int length;
    private int tokens;
    private int words;
    private int spelling;
    private boolean marked;

    private static byte[] ascii() {
        byte[] table = new byte[128];
        Arrays.fill(table, 0, ' ', INVISIBLE);
        table[0x7F] = INVISIBLE;
        for (char c : "\t\n\u000B\f\r ".toCharArray()) {
            table[c] = BLANK;
        }
        for (char c = '0'; c <= '9'; c++) {
            table[c] = (byte) c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            table[c] = (byte) c;
            table[c - 'a' + 'A'] = (byte) c;
        }
        for (char c : ".,:/".toCharArray()) {
            table[c] = INNER;
        }
        table['-'] = DASH;
        table['+'] = SIGN;
        table['%'] = AFTER_DIGIT;
        table['$'] = BEFORE_DIGIT;
        return table;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    int tokens() {
        return tokens;
    }

    int tokenStart(int token) {
        return starts[token];
    }

    int tokenEnd(int token) {
        return token + 1 < tokens ? starts[token + 1] - 1 : length;
    }

    /** Whether a digit stands in the token. */
    boolean isNumber(int token) {
        return numbers[token];
    }

    /** Whether the token is a Roman number of two to five letters below 40, as in names of classes and quarters. */
    boolean isRoman(int token) {
        int start = tokenStart(token);
        int end = tokenEnd(token);
        for (int i = start; i < end; i++) {
            if (bytes[i] != 'i' && bytes[i] != 'v' && bytes[i] != 'x') {
                return false;
            }
        }
        return end - start >= 2 && end - start <= 5;
    }

    /** Blank-delimited words that hold a letter or a digit. */
    int words() {
        return words;
    }

    /** Hash of what folding took away: with the same folded text, it is the same only for the same characters. */
    int spelling() {
        return spelling;
    }

    void fold(char[] text, int start, int end) {
        marked = false;
        long taken = run(text, start, end);
        if (marked) {
            String whole = new String(text, start, end - start);
            if (isStreamSafe(text, start, end) && !Normalizer.isNormalized(whole, Normalizer.Form.NFC)) {
                char[] composed =
                        Normalizer.normalize(whole, Normalizer.Form.NFC).toCharArray();
                run(composed, 0, composed.length);
                for (int i = start; i < end; i++) {
                    taken = FrozenHash.step(taken, text[i]);
                }
            }
        }
        spelling = FrozenHash.high(FrozenHash.mix(taken));
    }

    /** Whether no letter carries more marks than Unicode's stream-safe format allows: ordering them takes square time. */
    private static boolean isStreamSafe(char[] text, int start, int end) {
        int marks = 0;
        for (int i = start; i < end && marks <= MAX_MARKS; i++) {
            marks = text[i] >= FIRST_MARK && Character.getType(text[i]) == NON_SPACING_MARK ? marks + 1 : 0;
        }
        return marks <= MAX_MARKS;
    }

    /**
     * One pass. Small letters and single blanks are the rule and come first; what else is taken out or changed goes into
     * the spelling, with its place.
     */
    private long run(char[] text, int start, int end) {
        length = 0;
        tokens = 0;
        words = 0;
        reserve(end - start);
        long taken = 0;
        boolean gap = true;
        boolean inWord = false;
        boolean afterDigit = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (isSmall(c)) {
                if (gap) {
                    open();
                    gap = false;
                }
                words += inWord ? 0 : 1;
                inWord = true;
                afterDigit = false;
                i = putSmall(text, i, end) - 1;
                continue;
            }
            if (c == ' ' && !gap && i + 1 < end) {
                gap = true;
                inWord = false;
                afterDigit = false;
                continue;
            }
            int kept;
            int width = 1;
            if (c < 0x80) {
                kept = ASCII[c];
            } else {
                int point = Character.codePointAt(text, i, end);
                width = Character.charCount(point);
                kept = fold(point);
                reserve(end - i);
            }
            if (kept != c) {
                int gone = width == 1 ? c : c << 16 | text[i + 1];
                taken = FrozenHash.step(taken, ((long) (i - start) << 32) | (gone & 0xFFFFFFFFL));
                if (kept < BLANK) {
                    kept = inContext(kept, text, i, start, end, afterDigit);
                }
            }
            if (kept > 0) {
                if (gap) {
                    open();
                    gap = false;
                }
                boolean digit = kept < 0x80 ? kept <= '9' && kept >= '0' : isDigit(kept);
                if (!inWord && (digit || kept >= 'a' && (kept <= 'z' || Character.isLetter(kept)))) {
                    words++;
                    inWord = true;
                }
                numbers[tokens - 1] |= digit;
                afterDigit = digit;
                put(kept);
            } else if (kept != INVISIBLE) {
                gap = true;
                afterDigit = false;
                inWord &= kept != BLANK;
            }
            i += width - 1;
        }
        return taken;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Keeps the small letters from {@code i} on; gives where they end. */
    private int putSmall(char[] text, int i, int end) {
        byte[] target = bytes;
        int to = length;
        int at = i;
        do {
            target[to++] = (byte) text[at++];
        } while (at < end && isSmall(text[at]));
        length = to;
        return at;
    }

    /** Room for as many ASCII characters, one of another kind, and what is read beyond the end. */
    private void reserve(int characters) {
        long needed = length + 8L + characters + FrozenHash.PADDING;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, bytes.length * 2L)));
        }
    }

    /** Decides on a mark that belongs to a number or to nothing; gives the character to keep, or a class. */
    private static int inContext(int kind, char[] text, int i, int start, int end, boolean afterDigit) {
        if (kind == INVISIBLE) {
            return kind;
        }
        boolean beforeDigit = i + 1 < end && Character.isDigit(text[i + 1]);
        char c = text[i];
        boolean keep = switch (kind) {
            case INNER -> afterDigit && beforeDigit;
            case DASH -> beforeDigit && (afterDigit || c != '\u2013' && opensWord(text, i, start));
            case SIGN -> beforeDigit && opensWord(text, i, start);
            case AFTER_DIGIT -> afterDigit;
            default -> beforeDigit;
        };
        if (!keep) {
            return SEPARATOR;
        }
        return kind == DASH ? '-' : c;
    }

    private static boolean opensWord(char[] text, int i, int start) {
        return i == start || text[i - 1] == '(' || Character.isWhitespace(text[i - 1]) || text[i - 1] == '\u00A0';
    }

    private void open() {
        if (length > 0) {
            bytes[length++] = ' ';
        }
        if (tokens == starts.length) {
            starts = Arrays.copyOf(starts, tokens * 2);
            numbers = Arrays.copyOf(numbers, tokens * 2);
        }
        starts[tokens] = length;
        numbers[tokens++] = false;
    }

    private void put(int point) {
        if (point < 0x80) {
            bytes[length++] = (byte) point;
        } else if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
            bytes[length++] = (byte) (0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            bytes[length++] = (byte) (0xE0 | point >> 12);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | point & 0x3F);
        } else {
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | point & 0x3F);
        }
    }

    private int fold(int point) {
        return switch (point) {
            case 0x85, 0xA0 -> BLANK; // next line, no-break space
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> DASH; // hyphens, figure and en dash, minus sign
            case 0xB0, 0x2030 -> AFTER_DIGIT; // degree sign, per mille sign
            default -> foldByType(point);
        };
    }

    private int foldByType(int point) {
        if (isApostropheLetter(point)) {
            return SEPARATOR;
        }
        if (isVariationSelector(point)) {
            return INVISIBLE;
        }
        int type = Character.getType(point);
        marked |= type == NON_SPACING_MARK;
        return switch (type) {
            case NON_SPACING_MARK -> point;
            case SPACE_SEPARATOR, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> BLANK;
            case CONTROL, FORMAT -> INVISIBLE;
            case CURRENCY_SYMBOL -> BEFORE_DIGIT;
            case SURROGATE -> 0xFFFD;
            case DASH_PUNCTUATION,
                    START_PUNCTUATION,
                    END_PUNCTUATION,
                    CONNECTOR_PUNCTUATION,
                    OTHER_PUNCTUATION,
                    INITIAL_QUOTE_PUNCTUATION,
                    FINAL_QUOTE_PUNCTUATION,
                    MODIFIER_SYMBOL -> SEPARATOR;
            default -> Character.toLowerCase(point);
        };
    }

    private static boolean isApostropheLetter(int point) {
        return point >= 0x2B9 && point <= 0x2BF;
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static boolean isDigit(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == OTHER_NUMBER || type == LETTER_NUMBER;
    }
}
