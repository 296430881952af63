package id.saring.text;

/** Makes one blank of many, and drops what nobody sees. */
final class Blanks {
    private Blanks() {}

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
    static Rewrite tidy(Rewrite text) {
        Rewrite tidy = text.fresh();
        for (int i = 0; i < text.size(); i++) {
            char c = text.at(i);
            int signs = CharClass.of(c);
            if ((signs & CharClass.BLANK) != 0) {
                tidy.copyAs(unified(c), text, i);
            } else if ((signs & CharClass.DROP) == 0 || joinsSigns(text, i)) {
                tidy.copy(text, i);
            } else if (c == '\r' && text.around(i + 1) != '\n') {
                tidy.copyAs('\n', text, i);
            }
        }
        return tidy;
    }

    /** Joiners make one sign of two emoji, and shape letters of other scripts. */
    private static boolean joinsSigns(Rewrite text, int i) {
        char c = text.at(i);
        return (c == '\u200C' || c == '\u200D') // zero width non-joiner and joiner
                && i > 0
                && i + 1 < text.size()
                && (text.at(i - 1) >= '\u0590' && text.at(i - 1) < '\u2000' || text.at(i - 1) > '\u20FF')
                && !Character.isWhitespace(text.at(i + 1));
    }
}
