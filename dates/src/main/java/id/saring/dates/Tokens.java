package id.saring.dates;

import java.util.Arrays;

/**
 * The numbers, marks and known words of a text. Out of bounds there is a token of class NONE, so that rules need not
 * check.
 */
final class Tokens {
    /** What lies before a token. */
    static final int BLANK = 1;

    static final int FEED = 2;
    static final int PARAGRAPH = 4;
    static final int OTHER = 8;

    private static final int NUMBER = 1 << 20;
    private static final int ROMAN = 1 << 21;
    private static final int MARK = 1 << 22;
    /** Where the bits of the gap and of the role stand in a token's code. */
    private static final int GAP = 23;

    private static final int ROLE = 27;
    private static final int CODE = (1 << GAP) - 1;

    private final String text;
    private final Lexicon lexicon;
    private int[] starts;
    private int[] ends;
    private int[] codes;
    private int size;

    Tokens(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        int capacity = text.length() / 8 + 16;
        starts = new int[capacity];
        ends = new int[capacity];
        codes = new int[capacity];
    }

    void addWord(int start, int end, int id, int gap) {
        add(start, end, id, gap, Roles.ofWord(id) | ((gap & (FEED | PARAGRAPH)) == 0 ? 0 : Roles.CONTEXT));
    }

    /** Adds a mark; one that ends a sentence or a quotation turns the dates behind it. */
    void addMark(int at, char mark, int gap, boolean turns) {
        add(at, at + 1, MARK | mark, gap, turns ? Roles.CONTEXT : 0);
    }

    void addNumber(int start, int end, int gap) {
        add(start, end, NUMBER, gap, Roles.NUMBER | ((gap & (FEED | PARAGRAPH)) == 0 ? 0 : Roles.CONTEXT));
    }

    void addRoman(int start, int end, int gap) {
        add(start, end, ROMAN, gap, (gap & (FEED | PARAGRAPH)) == 0 ? 0 : Roles.CONTEXT);
    }

    private void add(int start, int end, int code, int gap, int role) {
        if (size == starts.length) {
            int capacity = size + size / 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            codes = Arrays.copyOf(codes, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        codes[size++] = code | gap << GAP | role << ROLE;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    private boolean in(int i) {
        return i >= 0 && i < size;
    }

    /** The bits of {@link Roles} of a token in bounds. */
    int role(int i) {
        return codes[i] >>> ROLE;
    }

    int start(int i) {
        return in(i) ? starts[i] : text.length();
    }

    int end(int i) {
        return in(i) ? ends[i] : 0;
    }

    private int code(int i) {
        return in(i) ? codes[i] & CODE : -1;
    }

    private int gap(int i) {
        return codes[i] >>> GAP & (BLANK | FEED | PARAGRAPH | OTHER);
    }

    WordClass kind(int i) {
        return isWord(i) ? lexicon.classOf(codes[i] & CODE) : WordClass.NONE;
    }

    boolean isWord(int i) {
        return in(i) && (codes[i] & (NUMBER | ROMAN | MARK)) == 0;
    }

    /** The number of a word of the vocabulary, -1 for anything else. */
    int wordId(int i) {
        return isWord(i) ? codes[i] & CODE : -1;
    }

    boolean is(int i, WordClass kind) {
        return isWord(i) && lexicon.classOf(codes[i] & CODE) == kind;
    }

    /** A word of a class and value. */
    boolean is(int i, WordClass kind, int value) {
        return is(i, kind) && lexicon.valueOf(codes[i] & CODE) == value;
    }

    /** The value of a word of the vocabulary. */
    int value(int i) {
        return isWord(i) ? lexicon.valueOf(codes[i] & CODE) : 0;
    }

    boolean flagged(int i, int flag) {
        return isWord(i) && (lexicon.flagsOf(codes[i] & CODE) & flag) != 0;
    }

    /** The mark at a token, 0 for anything else. */
    char mark(int i) {
        return in(i) && (codes[i] & MARK) != 0 ? (char) codes[i] : 0;
    }

    boolean isNumber(int i) {
        return code(i) == NUMBER;
    }

    boolean isRoman(int i) {
        return code(i) == ROMAN;
    }

    /** How many digits a number has, 0 for anything else. */
    int digits(int i) {
        return isNumber(i) ? ends[i] - starts[i] : 0;
    }

    /** The value of a number of at most nine digits, else -1. */
    int number(int i) {
        int digits = digits(i);
        if (digits == 0 || digits > 9) {
            return -1;
        }
        int value = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    int roman(int i) {
        return isRoman(i) ? Numerals.roman(text, starts[i], ends[i]) : -1;
    }

    /** Nothing or blanks stand before the token; no line break, no other word. */
    boolean near(int i) {
        return in(i) && i > 0 && gap(i) <= BLANK;
    }

    /** As {@link #near}, or a single line break. */
    boolean close(int i) {
        return in(i) && i > 0 && gap(i) <= (BLANK | FEED);
    }

    /** Nothing at all stands before the token. */
    boolean glued(int i) {
        return in(i) && i > 0 && gap(i) == 0;
    }

    /** A word of the vocabulary near the token before. */
    boolean near(int i, WordClass kind) {
        return near(i) && is(i, kind);
    }

    /** A mark near the token before. */
    boolean nearMark(int i, char mark) {
        return mark(i) == mark && near(i);
    }

    /** Whether a line break or an unknown word lies before the token. */
    boolean hasFeedBefore(int i) {
        return in(i) && (gap(i) & (FEED | PARAGRAPH)) != 0;
    }

    boolean isCapital(int i) {
        return in(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    boolean isUpperCase(int i) {
        return in(i) && ends[i] - starts[i] > 1 && Character.isUpperCase(text.charAt(starts[i] + 1)) && isCapital(i);
    }

    /** The character right before an offset, a line feed at the start of the text. */
    char before(int offset) {
        return offset > 0 ? text.charAt(offset - 1) : '\n';
    }

    /** The character at an offset, a line feed at the end of the text. */
    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }
}
