package id.saring.clean;

import id.saring.text.Tokens;

/** Bylines whose role a page has glued to the name: "EditorSiti Aminah". */
final class GluedRoles {
    private static final int MAX_WORDS = 6;

    private GluedRoles() {}

    /** Whether a line is nothing but a name with a role glued to it. */
    static boolean opens(Tokens tokens, Line line) {
        return line.words() <= MAX_WORDS
                && line.words() == line.last() - line.first()
                && line.capitals() == line.words()
                && tokens.shape(line.first()) == Tokens.Shape.MIXED
                && BylineRoles.startsWithTask(tokens.string(line.first()));
    }
}
