package id.saring.clean;

import id.saring.text.Tokens;

/** Domains of outlets, as they are printed among words: "KABAR.com", "KABAR-MELATI.COM", "kabar.co.id". */
final class Domains {
    private Domains() {}

    /** Whether a stretch is a domain. */
    static boolean is(Tokens tokens, int from, int to) {
        return end(tokens, from, to + 1) == to;
    }

    /** The token behind the domain that starts at a token and ends before a limit, or -1. */
    static int end(Tokens tokens, int from, int limit) {
        int end = from;
        while (end + 2 < limit
                && tokens.isWord(end)
                && Signs.isDash(tokens.sign(end + 1))
                && !tokens.spaceBefore(end + 1)
                && !tokens.spaceBefore(end + 2)) {
            end += 2;
        }
        int dots = 0;
        while (end + 2 <= limit
                && tokens.isWord(end)
                && end + 2 < tokens.size()
                && tokens.isSign(end + 1, '.')
                && tokens.isWord(end + 2)
                && !tokens.spaceBefore(end + 1)
                && !tokens.spaceBefore(end + 2)) {
            end += 2;
            dots++;
        }
        return dots > 0 && end < limit ? end + 1 : -1;
    }
}
