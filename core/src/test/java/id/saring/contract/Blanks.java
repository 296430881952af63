package id.saring.contract;

/** Which characters need not be accounted for. */
final class Blanks {
    private Blanks() {}

    /** Unicode White_Space, zero-width characters, the soft hyphen and C0 controls. */
    static boolean isBlank(char c) {
        return c <= ' '
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c >= '\u200B' && c <= '\u200D'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }
}
