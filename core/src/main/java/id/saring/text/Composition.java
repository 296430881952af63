package id.saring.text;

import com.ibm.icu.text.Normalizer2;

/** Composes letters and marks (NFC). */
final class Composition {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final char FIRST_MARK = '\u0300'; // combining grave accent
    /** More marks than this on one letter are no writing, and sorting them would take long. */
    private static final int MAX_SEGMENT = 64;

    private Composition() {}

    /** Whether a character may not be in its composed form. */
    static boolean mayCompose(char c) {
        return c >= FIRST_MARK && !Character.isSurrogate(c) && !NFC.isInert(c);
    }

    static boolean isComposed(CharSequence text) {
        return NFC.spanQuickCheckYes(text) == text.length();
    }

    static Rewrite compose(Rewrite text) {
        if (isInert(text)) {
            return text;
        }
        String whole = text.string(0, text.size());
        if (isComposed(whole)) {
            return text;
        }
        Rewrite composed = text.fresh();
        int from = 0;
        while (from < whole.length()) {
            int to = from + Character.charCount(whole.codePointAt(from));
            while (to < whole.length() && !NFC.hasBoundaryBefore(whole.codePointAt(to))) {
                to += Character.charCount(whole.codePointAt(to));
            }
            segment(composed, text, whole, from, to);
            from = to;
        }
        return composed;
    }

    /** Whether no character of a text may be joined with a neighbour. */
    private static boolean isInert(Rewrite text) {
        for (int i = 0; i < text.size(); i++) {
            char c = text.at(i);
            if ((CharClass.of(c) & CharClass.COMPOSE) != 0
                    || Character.isHighSurrogate(c) && !isInert(c, text.around(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInert(char high, char low) {
        return !Character.isSurrogatePair(high, low) || NFC.isInert(Character.toCodePoint(high, low));
    }

    private static void segment(Rewrite composed, Rewrite text, String whole, int from, int to) {
        boolean plain = to - from == 1 && whole.charAt(from) < FIRST_MARK || to - from > MAX_SEGMENT;
        String segment = plain ? "" : NFC.normalize(whole.substring(from, to));
        if (plain || segment.contentEquals(whole.substring(from, to))) {
            for (int i = from; i < to; i++) {
                composed.copy(text, i);
            }
            return;
        }
        segment.codePoints().forEach(codePoint -> composed.replace(codePoint, text, from, to));
    }
}
