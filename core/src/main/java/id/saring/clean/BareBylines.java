package id.saring.clean;

import id.saring.text.Tokens;

/** Bylines without brackets on a line of their own: "abc/de (fgh, ijk)", "Siti Aminah/Kabar". */
final class BareBylines {
    private static final int MAX_WORDS = 6;
    private static final int MAX_MARK_LENGTH = 4;

    private BareBylines() {}

    /** Whether a line is nothing but names and marks with a slash between two of them. */
    static boolean is(Tokens tokens, Line line) {
        boolean slash = false;
        boolean large = line.words() == line.capitals();
        for (int at = line.first(); at < line.last(); at++) {
            boolean joint = tokens.isSign(at, '/')
                    && at + 1 < line.last()
                    && !tokens.spaceBefore(at)
                    && !tokens.spaceBefore(at + 1);
            slash |= joint;
            boolean mark = tokens.isWord(at) && (large || isMark(tokens, at));
            boolean sign = tokens.isSign(at, '(') || tokens.isSign(at, ')') || tokens.isSign(at, ',');
            if (!joint && !mark && !sign) {
                return false;
            }
        }
        return slash && line.words() >= 2 && line.words() <= MAX_WORDS && tokens.isWord(line.first());
    }

    private static boolean isMark(Tokens tokens, int at) {
        return tokens.shape(at) == Tokens.Shape.LOWER && tokens.end(at) - tokens.start(at) <= MAX_MARK_LENGTH;
    }
}
