package id.saring.clean;

import id.saring.text.Tokens;

/** Short forms in brackets behind the name of a body: "Wahana Lingkungan (Wali)", "Badan Pangan Melati (BPM)". */
final class ShortForms {
    private static final int MAX_NAME_TOKENS = 7;

    private ShortForms() {}

    /**
     * Whether the name of a body starts at a token whose short form follows it.
     *
     * @param last the last token that can be a word of the name
     * @param limit the last token that can close the bracket
     */
    static boolean follow(Tokens tokens, int at, int last, int limit) {
        int open = at + 1;
        while (open <= last && open - at < MAX_NAME_TOKENS && SentenceStart.isLarge(tokens, open)) {
            open++;
        }
        if (open - at < 2 || !tokens.isSign(open, '(') || !tokens.isSign(open + 2, ')') || open + 2 > limit) {
            return false;
        }
        return isShort(tokens, at, open);
    }

    /** Whether the word behind a bracket has the initials of the words before it, or starts as they do. */
    private static boolean isShort(Tokens tokens, int first, int open) {
        String shortForm = tokens.string(open + 1);
        if (tokens.shape(open + 1) != Tokens.Shape.UPPER) {
            return tokens.string(first).regionMatches(true, 0, shortForm, 0, 2);
        }
        boolean initials = shortForm.length() == open - first;
        for (int word = first; initials && word < open; word++) {
            initials = tokens.string(word).charAt(0) == shortForm.charAt(word - first);
        }
        return initials;
    }
}
