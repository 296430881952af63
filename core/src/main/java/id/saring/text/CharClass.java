package id.saring.text;

/** What a character may need of the normaliser. */
final class CharClass {
    /** May start an entity. */
    static final int ENTITY = 1;
    /** A blank that is not a space: the same length afterwards. */
    static final int BLANK = 2;
    /** To be dropped or joined with its neighbour. */
    static final int DROP = 4;
    /** May start a character that was decoded wrongly. */
    static final int MOJIBAKE = 8;
    /** May be the remains of markup. */
    static final int MARKUP = 16;
    /** May not be composed. */
    static final int COMPOSE = 32;

    /**
     * The first half of a character beyond the basic plane, which may not be composed. So few are that a text is not copied
     * for them alone: this only says that a text which is copied has to be looked through.
     */
    static final int SURROGATE = 64;

    private static final char LAST_MARK = '\u2069';
    private static final byte[] CLASSES = new byte[1 << 16];

    static {
        mark(ENTITY, "&");
        mark(MARKUP, "\\*#[");
        mark(BLANK, "\t\u000B\f\u00A0\u1680\u202F\u205F\u3000\u2028\u2029\u0085");
        for (char c = '\u2000'; c <= '\u200A'; c++) { // en quad to hair space
            CLASSES[c] |= BLANK;
        }
        mark(DROP, "\r\u00AD\u200B\u200C\u200D\u2060\uFEFF");
        for (char c = 0; c <= LAST_MARK; c++) {
            if (CLASSES[c] == 0 && (c < ' ' && c != '\n' || isMark(c))) {
                CLASSES[c] |= DROP;
            }
        }
        for (char c = 0; c < CLASSES.length - 1; c++) {
            if (Mojibake.mayStart(c)) {
                CLASSES[c] |= MOJIBAKE;
            }
            if (Composition.mayCompose(c)) {
                CLASSES[c] |= COMPOSE;
            }
            if (Character.isHighSurrogate(c)) {
                CLASSES[c] |= SURROGATE;
            }
        }
    }

    private CharClass() {}

    private static void mark(int sign, String chars) {
        for (int i = 0; i < chars.length(); i++) {
            CLASSES[chars.charAt(i)] |= (byte) sign;
        }
    }

    static int of(char c) {
        return CLASSES[c];
    }

    /** Whether a character is blank or leaves no trace. Marks and later controls are dropped too, but are no blanks. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || (CLASSES[c] & BLANK) != 0 || (CLASSES[c] & DROP) != 0 && !isMark(c);
    }

    /** Whether a character marks a direction, or is delete or one of the C1 controls. */
    private static boolean isMark(char c) {
        return c >= '\u007F' && c <= '\u009F'
                || c == '\u200E' // left-to-right mark
                || c == '\u200F' // right-to-left mark
                || c == '\u061C' // Arabic letter mark
                || c >= '\u202A' && c <= '\u202E' // embeddings and overrides of direction
                || c >= '\u2066' && c <= LAST_MARK; // isolates of direction
    }

    /** All that the characters of a text may need; markup only where two such signs can belong together. */
    static int signsOf(String text) {
        int signs = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            signs |= CLASSES[chars[i]];
        }
        if ((signs & ENTITY) != 0 && !Entities.mayHold(text)) {
            signs &= ~ENTITY;
        }
        if ((signs & MARKUP) != 0 && !Markup.mayHold(text)) {
            signs &= ~MARKUP;
        }
        if ((signs & MOJIBAKE) != 0 && !Mojibake.mayHold(text)) {
            signs &= ~MOJIBAKE;
        }
        return signs;
    }
}
