package id.saring.text;

/** The folded form in which words are compared: lower case, one apostrophe. */
final class Folding {
    private Folding() {}

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }

    /** One step of the hash over folded characters, which is that of {@link String#hashCode}. */
    static int hash(int hash, char folded) {
        return hash * 31 + folded;
    }

    /** The hash of a stretch of a text, folded. */
    static int hash(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = hash(hash, fold(text.charAt(at)));
        }
        return hash;
    }

    /** Whether a stretch of a text has these folded letters. */
    static boolean matches(String text, int start, int end, String folded) {
        if (end - start != folded.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (fold(text.charAt(start + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' // apostrophe
                || c == '\u2019' // right single quotation mark
                || c == '\u2018' // left single quotation mark
                || c == '\u02BC' // modifier letter apostrophe
                || c == '`'; // grave accent
    }
}
