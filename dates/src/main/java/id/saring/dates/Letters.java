package id.saring.dates;

/** What each character is to the lexer: a letter by its place in the alphabet, or a class. One table look-up. */
final class Letters {
    /** A letter that no word of the vocabulary has; a to z are 1 to 26. */
    static final int FOREIGN = 27;

    static final int NUMERAL = 28;
    static final int BLANK = 29;
    static final int FEED = 30;
    static final int APOSTROPHE = 31;
    static final int MARK = 32;
    /** A mark that ends a sentence or stands around a quotation. */
    static final int TURN = 33;
    /** The bits that a letter takes in a packed word. */
    static final int BITS = 5;
    /** How many letters a packed word can hold. */
    static final int PACKED = 12;

    /** As far as the quotation marks, dashes and blanks of print. */
    private static final byte[] KINDS = new byte[0x2080];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) classify(c);
        }
    }

    private Letters() {}

    static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : classify(c);
    }

    static boolean isLetter(int kind) {
        return kind <= FOREIGN;
    }

    private static int classify(char c) {
        if (c >= '0' && c <= '9') {
            return NUMERAL;
        }
        if (c == '\n') {
            return FEED;
        }
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            char folded = Character.toLowerCase(c);
            return folded >= 'a' && folded <= 'z' ? folded - 'a' + 1 : FOREIGN;
        }
        if (c <= ' ' || c >= 128 && isBlank(c)) {
            return BLANK;
        }
        if (isApostrophe(c)) {
            return APOSTROPHE;
        }
        return switch (c) {
            case '.', '!', '?', '"', '\u201C', '\u201D' -> TURN;
            default -> MARK;
        };
    }

    /** Blanks beyond ASCII, no-break and invisible ones included. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c >= '\u200B' && c <= '\u200D'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** An apostrophe inside a word ("Jum'at"). */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02BC' || c == '\u00B4';
    }

    /** The letters of a word, the last {@link #PACKED} if it has more. */
    static long pack(String word) {
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            packed = packed << BITS | kind(word.charAt(i));
        }
        return packed;
    }
}
