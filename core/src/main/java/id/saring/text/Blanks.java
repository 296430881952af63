package id.saring.text;

/** Makes one blank of many, and drops what nobody sees. */
public final class Blanks {
    private Blanks() {}

    /** Whether a character of a raw text is blank or leaves no trace, so that no piece of the page need hold it. */
    public static boolean isBlank(char c) {
        return CharClass.isBlank(c);
    }

    /** Replaces blanks where nothing else is to be done. */
    static String unify(String raw) {
        char[] chars = raw.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (CharClass.of(chars[i]) == CharClass.BLANK) {
                chars[i] = unified(chars[i]);
            }
        }
        return new String(chars);
    }

    private static char unified(char c) {
        return switch (c) {
            case '\u2028', '\u2029', '\u0085' -> '\n'; // line separator, paragraph separator, next line
            default -> ' ';
        };
    }

    /** Replaces blanks and drops invisible characters. */
    static void tidy(Rewrite text) {
        int size = 0;
        int from = 0;
        char before = '\n';
        for (int i = 0; i < text.size(); i++) {
            char c = text.at(i);
            int signs = CharClass.of(c);
            if ((signs & CharClass.BLANK) != 0) {
                text.set(i, unified(c));
            } else if (c == '\r' && text.around(i + 1) != '\n') {
                text.set(i, '\n');
            } else if ((signs & CharClass.DROP) != 0 && !joinsSigns(text, before, i)) {
                size = text.move(from, i, size);
                from = i + 1;
            }
            before = c;
        }
        text.truncate(text.move(from, text.size(), size));
    }

    /** Joiners make one sign of two emoji, and shape letters of other scripts. */
    private static boolean joinsSigns(Rewrite text, char before, int i) {
        char c = text.at(i);
        return (c == '\u200C' || c == '\u200D') // zero width non-joiner and joiner
                && i + 1 < text.size()
                && (before >= '\u0590' && before < '\u2000' || before > '\u20FF')
                && !Character.isWhitespace(text.at(i + 1));
    }
}
