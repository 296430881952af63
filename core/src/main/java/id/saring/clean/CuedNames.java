package id.saring.clean;

import id.saring.text.Tokens;

/** The name behind the cue of a credit within a line: "Editor: Siti Aminah", "Diadaptasi oleh Siti Aminah". */
final class CuedNames {
    private static final int MAX_TOKENS = 5;

    private CuedNames() {}

    /** Whether a credit can start at a token: behind a sentence, at the start of the line, or glued to a name. */
    static boolean standsAlone(Tokens tokens, int first, int at) {
        int sign = at == 0 ? -1 : tokens.sign(at - 1);
        return at == first
                || Signs.isStop(sign)
                || Signs.closes(sign)
                || sign == ','
                || sign == '|'
                || sign == '-'
                || tokens.isCapital(at - 1) && tokens.isCapital(at);
    }

    /** The token behind the name that starts at a token: words in large letters up to an invitation or another role. */
    static int end(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + MAX_TOKENS)
                && (tokens.isCapital(at) || tokens.isSign(at, '.') && at > from)
                && !Invitations.starts(tokens, at)
                && !startsCue(tokens, at)) {
            at++;
        }
        return at;
    }

    /** Whether a word starts the next credit: "Editor:", "Diadaptasi oleh". */
    static boolean startsCue(Tokens tokens, int at) {
        return tokens.isSign(at + 1, ':') || tokens.is(at + 1, "oleh");
    }
}
