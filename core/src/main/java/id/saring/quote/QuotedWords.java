package id.saring.quote;

/** The words of a quotation without their marks. */
final class QuotedWords {
    private QuotedWords() {}

    /** Appends a part, its marks trimmed, behind a blank. */
    static void append(StringBuilder words, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(text, from, to);
        }
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || Glyphs.isDouble(c) || Glyphs.isSingle(c);
    }
}
