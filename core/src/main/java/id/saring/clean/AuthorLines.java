package id.saring.clean;

import id.saring.text.Tokens;

/** Lines that name an author and what that is, glued to the stop of the name: "Siti Aminah.Dosen Hukum". */
final class AuthorLines {
    private static final int MAX_WORDS = 22;
    private static final int MAX_TOKENS = 26;

    private AuthorLines() {}

    /** Whether a line starts with a name, and what its bearer is behind the stop. */
    static boolean is(Tokens tokens, Line line) {
        if (line.words() > MAX_WORDS) {
            return false;
        }
        int at = line.first();
        int words = 0;
        while (at < line.last() && at - line.first() <= MAX_TOKENS) {
            boolean role = words >= 2 && isGlued(tokens, at) && BylineRoles.isPost(tokens, at);
            if (role) {
                return true;
            }
            boolean joint = tokens.isSign(at, '.') || tokens.isSign(at, ',');
            if (!joint && !tokens.isCapital(at)) {
                return false;
            }
            words += joint ? 0 : 1;
            at++;
        }
        return false;
    }

    private static boolean isGlued(Tokens tokens, int at) {
        return tokens.isCapital(at) && tokens.isSign(at - 1, '.') && !tokens.spaceBefore(at);
    }
}
